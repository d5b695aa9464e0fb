package org.canvasdoc.rules.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.HypothesisTest;
import org.canvasdoc.rules.Said;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.source.Located;

/** What hypotheses are about, and which of them still matter. */
final class Hypotheses {
  private Hypotheses() {}

  static Subject subject(Canvas canvas, Hypothesis hypothesis) {
    return Subject.canvas(canvas.id()).block(Format.HYPOTHESES).entry(hypothesis.id().value());
  }

  /** The entries that a hypothesis is about. */
  static List<Entry> about(Canvas canvas, Hypothesis hypothesis) {
    List<Entry> about = new ArrayList<>();
    for (Located<String> path : hypothesis.about()) {
      int slash = path.value().indexOf('/');
      Optional<Block> block = Block.of(path.value().substring(0, Math.max(0, slash)));
      String id = path.value().substring(slash + 1);
      if (block.isPresent() && canvas.entry(block.get(), id).isPresent()) {
        about.add(canvas.entry(block.get(), id).get());
      }
    }
    return about;
  }

  /** The ids of the relationships on which a test of a hypothesis about them has a result. */
  static Set<String> tested(Canvas canvas) {
    Set<String> tested = new HashSet<>();
    for (Hypothesis each : canvas.hypotheses()) {
      if (hasResult(each)) {
        for (Entry entry : about(canvas, each)) {
          if (entry.block() == Block.CUSTOMER_RELATIONSHIPS) {
            tested.add(entry.id().value());
          }
        }
      }
    }
    return tested;
  }

  private static boolean hasResult(Hypothesis hypothesis) {
    for (HypothesisTest test : hypothesis.tests()) {
      if (test.result().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The hypotheses about something that is neither retired nor excluded, or about nothing named.
   */
  static List<Hypothesis> inPlay(Canvas canvas) {
    List<Hypothesis> inPlay = new ArrayList<>();
    for (Hypothesis each : canvas.hypotheses()) {
      List<Entry> about = about(canvas, each);
      if (about.isEmpty() || isAnySurelyInPlay(about)) {
        inPlay.add(each);
      }
    }
    return inPlay;
  }

  private static boolean isAnySurelyInPlay(List<Entry> entries) {
    for (Entry entry : entries) {
      if (Standing.isSurelyInPlay(entry)) {
        return true;
      }
    }
    return false;
  }

  static boolean is(Hypothesis hypothesis, HypothesisStatus status) {
    return Said.is(hypothesis.status(), status);
  }
}
