package org.canvasdoc.rules.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.rules.Standing;

/** What hypotheses are about, and which of them still matter. */
final class Hypotheses {
  private Hypotheses() {}

  static Subject subject(Canvas canvas, Hypothesis hypothesis) {
    return Subject.canvas(canvas.id()).block(Format.HYPOTHESES).entry(hypothesis.id().value());
  }

  /** The entries that a hypothesis is about. */
  static List<Entry> about(Canvas canvas, Hypothesis hypothesis) {
    return hypothesis.about().stream()
        .flatMap(path -> entry(canvas, path.value()).stream())
        .toList();
  }

  /** The ids of the relationships on which a test of a hypothesis about them has a result. */
  static Set<String> tested(Canvas canvas) {
    return canvas.hypotheses().stream()
        .filter(each -> each.tests().stream().anyMatch(test -> test.result().isPresent()))
        .flatMap(each -> about(canvas, each).stream())
        .filter(entry -> entry.block() == Block.CUSTOMER_RELATIONSHIPS)
        .map(entry -> entry.id().value())
        .collect(Collectors.toSet());
  }

  /**
   * The hypotheses about something that is neither retired nor excluded, or about nothing named.
   */
  static Stream<Hypothesis> inPlay(Canvas canvas) {
    return canvas.hypotheses().stream()
        .filter(
            each -> {
              List<Entry> about = about(canvas, each);
              return about.isEmpty() || about.stream().anyMatch(Standing::isSurelyInPlay);
            });
  }

  static boolean is(Hypothesis hypothesis, HypothesisStatus status) {
    return hypothesis.status().filter(each -> each.value() == status).isPresent();
  }

  private static Optional<Entry> entry(Canvas canvas, String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Block.of(path.substring(0, slash))
            .flatMap(block -> canvas.entry(block, path.substring(slash + 1)));
  }
}
