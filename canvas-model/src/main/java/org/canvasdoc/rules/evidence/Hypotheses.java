package org.canvasdoc.rules.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.References;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rules.Standing;

/** What hypotheses are about, and which of them still matter. */
final class Hypotheses {
  private Hypotheses() {}

  static Subject subject(Canvas canvas, Hypothesis hypothesis) {
    return Subject.canvas(canvas.id()).block(Format.HYPOTHESES).entry(hypothesis.id().value());
  }

  /** The entries that a hypothesis is about. */
  static List<Entry> about(Context context, Hypothesis hypothesis) {
    return context.references().all().stream()
        .filter(each -> isOf(each, hypothesis) && each.field().equals(Format.ABOUT.key()))
        .flatMap(each -> each.target().stream())
        .toList();
  }

  /** The hypotheses that are about an entry. */
  static List<Hypothesis> of(Canvas canvas, Context context, Entry entry) {
    return canvas.hypotheses().stream()
        .filter(
            each ->
                about(context, each).stream()
                    .anyMatch(
                        target ->
                            target.block() == entry.block() && target.id().equals(entry.id())))
        .toList();
  }

  /**
   * The hypotheses about something that is neither retired nor excluded, or about nothing named.
   */
  static Stream<Hypothesis> inPlay(Canvas canvas, Context context) {
    return canvas.hypotheses().stream()
        .filter(
            each -> {
              List<Entry> about = about(context, each);
              return about.isEmpty() || about.stream().anyMatch(Standing::isSurelyInPlay);
            });
  }

  static boolean is(Hypothesis hypothesis, HypothesisStatus status) {
    return hypothesis.status().filter(each -> each.value() == status).isPresent();
  }

  private static boolean isOf(References.Reference reference, Hypothesis hypothesis) {
    Hypothesis owner = reference.hypothesis();
    return owner != null && owner.id().equals(hypothesis.id());
  }
}
