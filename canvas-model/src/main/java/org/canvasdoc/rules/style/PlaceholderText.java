package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Walk;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.style.Scan.Range;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Words;

/** Finds what was to be replaced, and still stands there. */
public final class PlaceholderText implements Rule {
  private static final String ID = "placeholder-text";

  private static final List<Field<?>> HEAD =
      Format.HEAD.stream().filter(field -> !field.equals(Format.IDEAS)).toList();

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
    Subject head = Subject.canvas(canvas.id());
    Walk.through(canvas.head(), HEAD, new Listener(head, "the canvas", language, findings));
    for (Entry entry : canvas.entries().toList()) {
      Walk.through(
          entry.values(),
          Format.fields(entry.block()),
          new Listener(Subjects.of(canvas, entry), Subjects.named(entry), language, findings));
    }
    for (Hypothesis each : canvas.hypotheses()) {
      String id = each.id().value();
      Subject subject = head.block(Format.HYPOTHESES).entry(id);
      String named = "hypothesis `" + id + "`";
      Walk.through(
          each.values(), Format.HYPOTHESIS, new Listener(subject, named, language, findings));
    }
    return findings.stream();
  }

  private record Listener(Subject subject, String named, String language, List<Finding> findings)
      implements Walk.Listener {

    @Override
    public void text(String field, Located<String> text) {
      line(field, text);
    }

    @Override
    public void line(String field, Located<String> text) {
      Optional<Range> found = Placeholders.find(text.value(), language);
      if (found.isPresent()) {
        Range range = found.get();
        findings.add(
            Finding.of(
                    ID,
                    subject.field(field),
                    Words.in(text, range.from(), range.to()),
                    "`"
                        + range.in(text.value())
                        + "` in `"
                        + field
                        + "` of "
                        + named
                        + " is left from a template")
                .label("says nothing yet")
                .help("write what you know, or take it out"));
      }
    }
  }
}
