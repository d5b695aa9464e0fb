package org.canvasdoc.rules.style;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
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
    List<Finding> findings = new ArrayList<>();
    Optional<Located<String>> ofCanvas = canvas.head().get(Format.NAME);
    if (isLonger(ofCanvas, longest)) {
      Subject subject = Subject.canvas(canvas.id());
      findings.add(finding(subject, "the canvas", ofCanvas.orElseThrow()));
    }
    for (Entry entry : canvas.allEntries()) {
      Optional<Located<String>> name = entry.values().get(Format.NAME);
      if (isLonger(name, longest)) {
        Subject subject = Subjects.of(canvas, entry);
        findings.add(finding(subject, Subjects.named(entry), name.orElseThrow()));
      }
    }
    return findings.stream();
  }

  private static boolean isLonger(Optional<Located<String>> name, BigDecimal longest) {
    return name.isPresent() && new BigDecimal(length(name.get())).compareTo(longest) > 0;
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
