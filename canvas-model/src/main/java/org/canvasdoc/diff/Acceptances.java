package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.check.PartCheck;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.read.AcceptedFile;
import org.canvasdoc.read.AcceptedFile.Accepted;
import org.canvasdoc.source.Located;

/**
 * What a team has accepted of the changes, held against what changed.
 *
 * @param accepted by the fingerprint of a change or of a meaning
 * @param findings entries that accept nothing, and those that are past their date
 */
record Acceptances(Map<String, Accepted> accepted, List<Diagnostic> findings) {
  private static final String STALE = "unused-allowance";
  private static final String EXPIRED = "expired-allowance";

  static Acceptances of(
      AcceptedFile file, List<Change> changes, List<Meaning> meanings, PartCheck check) {
    Set<String> known = new HashSet<>();
    changes.forEach(each -> known.add(each.fingerprint()));
    meanings.forEach(each -> known.add(each.fingerprint()));
    Map<String, Accepted> accepted = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Accepted each : file.entries()) {
      Located<PartialDate> until = each.until();
      if (until != null && until.value().last().isBefore(check.today())) {
        findings.add(expired(each, until));
      } else if (known.contains(each.fingerprint())) {
        accepted.put(each.fingerprint(), each);
      } else {
        findings.add(stale(each));
      }
    }
    return new Acceptances(accepted, check.weigh(findings));
  }

  private static Finding expired(Accepted entry, Located<PartialDate> until) {
    return Finding.of(
            EXPIRED,
            subject(entry).field("until"),
            until.span(),
            "the acceptance of " + named(entry) + " has expired")
        .label("is over")
        .help("take the change back, or accept it anew with `mvn canvas:accept`");
  }

  private static Finding stale(Accepted entry) {
    return Finding.of(
            STALE,
            subject(entry),
            entry.place(),
            named(entry) + " is accepted, and is not among the changes")
        .label("accepts nothing")
        .help("remove the entry");
  }

  private static Subject subject(Accepted entry) {
    return Subject.NONE.block(AcceptedFile.BLOCK).entry(entry.fingerprint());
  }

  private static String named(Accepted entry) {
    boolean told = !entry.what().isBlank(); // in words, which may have names in back-ticks
    return told ? "\u201c" + entry.what().strip() + "\u201d" : "`" + entry.fingerprint() + "`";
  }
}
