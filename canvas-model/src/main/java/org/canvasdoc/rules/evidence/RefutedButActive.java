package org.canvasdoc.rules.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Span;

/** Finds entries that go on as if nothing had been learned. */
public final class RefutedButActive implements Rule {
  private static final String ID = "refuted-but-active";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A hypothesis about an entry was refuted, and the entry is still established.",
        """
        ## Why
        A test that changes nothing was for nothing. What rests on a refuted belief costs money every day,
        and the next reader of the canvas takes it for proven. Where a hypothesis is about a segment and
        something else, the segment is not what was refuted.
        ## Instead
        Retire the entry, or change it and test again: then say `status: pilot`. Where it stays for another
        reason, allow it with that reason.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Hypothesis each : canvas.hypotheses()) {
      if (Hypotheses.is(each, HypothesisStatus.REFUTED)) {
        for (Entry entry : refuted(Hypotheses.about(canvas, each))) {
          if (Standing.isEstablished(entry)) {
            findings.add(finding(canvas, each, entry));
          }
        }
      }
    }
    return findings.stream();
  }

  /** Customers are whom a belief is about; what was refuted is what was offered to them. */
  private static List<Entry> refuted(List<Entry> about) {
    List<Entry> offered = new ArrayList<>();
    for (Entry each : about) {
      if (each.block() != Block.CUSTOMER_SEGMENTS) {
        offered.add(each);
      }
    }
    return offered.isEmpty() ? about : offered;
  }

  private static Finding finding(Canvas canvas, Hypothesis hypothesis, Entry entry) {
    Span place = entry.status().isPresent() ? entry.status().get().span() : entry.id().span();
    Finding finding =
        Finding.of(
                ID,
                Subjects.of(canvas, entry).field(Format.STATUS.key()),
                place,
                Subjects.named(entry)
                    + " is still established, though hypothesis `"
                    + hypothesis.id().value()
                    + "` about it was refuted")
            .label("rests on a refuted belief")
            .help("retire it, or change it and test again as a `pilot`");
    return hypothesis.status().isPresent()
        ? finding.related(hypothesis.status().get().span(), "tests speak against it")
        : finding;
  }
}
