package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Standing;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.rules.style.Scan.Range;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Words;

/** Finds a status that is said in passing, where nobody can count it. */
public final class HiddenStatus implements Rule {
  private static final String ID = "hidden-status";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "The words of an entry say that it is planned, and its status says nothing.",
        """
        ## Why
        An entry without a status counts as established. If its name whispers "phase 2", the canvas promises
        something today that customers get next year.
        ## Instead
        Say it where it counts: `status: planned`, or `status: idea` where nothing is decided. The name is
        shorter without it.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Entry each : canvas.allEntries()) {
      if (!each.values().given(Format.STATUS) && Standing.isInPlay(each)) {
        check(canvas, each, findings);
      }
    }
    return findings.stream();
  }

  private static void check(Canvas canvas, Entry entry, List<Finding> findings) {
    Optional<Located<String>> name = entry.values().get(Format.NAME);
    if (name.isPresent()) {
      Optional<Range> range = FutureWords.inName(name.get().value());
      if (range.isPresent()) {
        findings.add(finding(canvas, entry, Format.NAME, name.get(), range.get()));
        return;
      }
    }
    Optional<Located<String>> text = entry.description();
    if (text.isPresent()) {
      Optional<Range> range = FutureWords.inText(text.get().value());
      if (range.isPresent()) {
        findings.add(finding(canvas, entry, Format.DESCRIPTION, text.get(), range.get()));
      }
    }
  }

  private static Finding finding(
      Canvas canvas, Entry entry, Field<?> field, Located<String> text, Range range) {
    String words = range.in(text.value());
    return Finding.of(
            ID,
            Subjects.of(canvas, entry).field(field.key()),
            Words.in(text, range.from(), range.to()),
            Subjects.named(entry)
                + " hides its status in the "
                + (words.indexOf(' ') < 0 ? "word" : "words")
                + " `"
                + words
                + "`")
        .label("counts as established")
        .help("say it with `status: planned` or `status: idea`");
  }
}
