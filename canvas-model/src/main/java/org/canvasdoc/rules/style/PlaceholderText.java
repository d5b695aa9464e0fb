package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Passage;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.style.Scan.Range;
import org.canvasdoc.source.Words;

/** Finds what was to be replaced, and still stands there. */
public final class PlaceholderText implements Rule {
  private static final String ID = "placeholder-text";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A remnant of a template stands where words should.",
        """
        ## Why
        Dots, brackets and "to do" look like an answer from afar. Whoever reads the canvas later cannot tell
        whether nobody knew, or nobody looked.
        ## Instead
        Write what you know. If that is nothing yet, take the entry out, or put the question under
        `questions`: an open question is honest.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    String language = canvas.language();
    for (Passage passage : context.references().passages()) {
      if (passage.kind() != Passage.Kind.LINK) {
        Optional<Range> found = Placeholders.find(passage.value(), language);
        if (found.isPresent() && !isIdea(passage)) {
          findings.add(finding(canvas, passage, found.get()));
        }
      }
    }
    return findings.stream();
  }

  /** Nobody is asked to have thought an idea through. */
  private static boolean isIdea(Passage passage) {
    return passage.from() == null
        && passage.hypothesis() == null
        && passage.field().equals(Format.IDEAS.key());
  }

  private static Finding finding(Canvas canvas, Passage passage, Range range) {
    String message =
        "`"
            + range.in(passage.value())
            + "` in `"
            + passage.field()
            + "` of "
            + named(passage)
            + " is left from a template";
    return Finding.of(
            ID,
            Subjects.of(canvas, passage),
            Words.in(passage.said(), range.from(), range.to()),
            message)
        .label("says nothing yet")
        .help("write what you know, or take it out");
  }

  private static String named(Passage passage) {
    if (passage.from() != null) {
      return Subjects.named(passage.from());
    }
    Hypothesis hypothesis = passage.hypothesis();
    return hypothesis == null ? "the canvas" : "hypothesis `" + hypothesis.id().value() + "`";
  }
}
