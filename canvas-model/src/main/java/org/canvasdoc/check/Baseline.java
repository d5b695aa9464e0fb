package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.read.BaselineFile;
import org.canvasdoc.read.BaselineFile.Accepted;

/**
 * What a team has accepted of what was found, held against what is found now. Only findings that
 * can be allowed can be in a baseline: neither what is an error in every profile, nor what is wrong
 * with the baseline itself.
 *
 * @param entries what {@code baseline.yaml} says, by fingerprint
 * @param stale those of them that accept nothing any more
 */
public record Baseline(Map<String, Accepted> entries, List<Accepted> stale) {
  /** The rule that finds entries which accept nothing any more. */
  public static final String STALE = "unused-allowance";

  private static final Comparator<Accepted> ORDER =
      Comparator.comparing(Accepted::canvas)
          .thenComparing(Accepted::block)
          .thenComparing(Accepted::entry)
          .thenComparing(Accepted::rule)
          .thenComparing(Accepted::message)
          .thenComparing(Accepted::fingerprint);

  /**
   * What becomes of a baseline that is written anew.
   *
   * @param entries all that it accepts then, in the order in which it is written
   * @param added those that it does not accept yet
   * @param removed those that it accepts and that are gone
   * @param refused how many findings it cannot accept, as they are errors in every profile
   */
  public record Renewal(
      List<Accepted> entries, List<Accepted> added, List<Accepted> removed, int refused) {
    /** The file, whole. */
    public String text() {
      return BaselineText.of(entries);
    }
  }

  /**
   * What the baseline would be if all that is found now was accepted. What cannot be told now,
   * since its canvas is not read or its rule is off, stays in it.
   */
  public Renewal renewed(List<Diagnostic> found) {
    Set<String> fixed = Levels.fixedRules();
    Map<String, Accepted> all = new LinkedHashMap<>(entries);
    for (Accepted each : stale) {
      all.remove(each.fingerprint());
    }
    List<Accepted> added = new ArrayList<>();
    int refused = 0;
    for (Diagnostic each : found) {
      boolean own = BaselineFile.BLOCK.equals(each.finding().subject().block());
      if (fixed.contains(each.finding().rule())) {
        refused++;
      } else if (!own && (each.counts() || each.inBaseline())) {
        Accepted accepted = accepted(each);
        all.put(accepted.fingerprint(), accepted);
        if (!entries.containsKey(accepted.fingerprint())) {
          added.add(accepted);
        }
      }
    }
    List<Accepted> sorted = new ArrayList<>(all.values());
    sorted.sort(ORDER);
    added.sort(ORDER);
    List<Accepted> removed = new ArrayList<>(stale);
    removed.sort(ORDER);
    return new Renewal(sorted, added, removed, refused);
  }

  private static Accepted accepted(Diagnostic diagnostic) {
    Finding finding = diagnostic.finding();
    Subject about = finding.subject();
    return new Accepted(
        diagnostic.fingerprint(),
        finding.span(),
        finding.rule(),
        Objects.requireNonNullElse(about.canvas(), ""),
        Objects.requireNonNullElse(about.block(), ""),
        Objects.requireNonNullElse(about.entry(), ""),
        finding.message());
  }

  /** A finding about an entry that accepts nothing. */
  static Finding unused(Accepted entry, Levels levels) {
    boolean fixed = levels.isFixed(entry.rule());
    return Finding.of(
            STALE,
            Subject.NONE.block(BaselineFile.BLOCK).entry(entry.fingerprint()),
            entry.place(),
            fixed
                ? "`" + entry.rule() + "` cannot be accepted by a baseline"
                : "the baseline accepts " + entry.what() + ", and it is not found any more")
        .label(fixed ? "is an error in every profile" : "accepts nothing")
        .help("remove it, or renew the file with `mvn canvas:baseline -Dcanvas.update`");
  }
}
