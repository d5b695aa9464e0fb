package org.canvasdoc.rules.style;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;

/** Finds names that are descriptions. */
public final class LongName implements Rule {
  private static final String ID = "long-name";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A name is so long that it is a description.",
        """
        ## Why
        A canvas is read across a room. A name that holds two ideas hides both, and does not fit on any
        note that you could move.
        ## Instead
        Keep one idea in the name, and put the rest into `description`. How many characters a name may have
        is `name-length` in `rules.yaml`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal longest = context.thresholds().nameLength();
    Stream<Finding> head =
        canvas.head().get(Format.NAME).stream()
            .filter(name -> isLonger(name, longest))
            .map(name -> finding(Subject.canvas(canvas.id()), "the canvas", name));
    Stream<Finding> entries =
        canvas
            .entries()
            .flatMap(
                entry ->
                    entry.values().get(Format.NAME).stream()
                        .filter(name -> isLonger(name, longest))
                        .map(
                            name ->
                                finding(Subjects.of(canvas, entry), Subjects.named(entry), name)));
    return Stream.concat(head, entries);
  }

  private static boolean isLonger(Located<String> name, BigDecimal longest) {
    return new BigDecimal(length(name)).compareTo(longest) > 0;
  }

  private static int length(Located<String> name) {
    return name.value().codePointCount(0, name.value().length());
  }

  private static Finding finding(Subject subject, String whose, Located<String> name) {
    return Finding.of(
            ID,
            subject.field(Format.NAME.key()),
            name.span(),
            "the name of " + whose + " has " + length(name) + " characters")
        .label("more than one idea?")
        .help("keep one idea, and move the rest to `description`");
  }
}
