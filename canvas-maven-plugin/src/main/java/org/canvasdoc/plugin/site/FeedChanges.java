package org.canvasdoc.plugin.site;

import java.util.List;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Level;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.report.Plain;

/** Tells what changed of a canvas to readers of feeds, who show lists and little else. */
final class FeedChanges {
  /** So many entries are told of, and so much of each; the rest stands in the site. */
  private static final int ENTRIES = 20;

  private static final int FACTS = 5;
  private static final int LONGEST = 300;

  private final Words words;
  private final ReviewMarks marks;
  private final FieldWords values;

  FeedChanges(Words words) {
    this.words = words;
    this.marks = new ReviewMarks(List.of(), words);
    this.values = new FieldWords(words);
  }

  /** A list of what changed; of what is known to be gone, or new, that alone. */
  void write(StringBuilder xml, Moment moment) {
    String whole =
        moment.has("canvas-removed") ? "gone" : moment.has("canvas-added") ? "began" : "";
    if (!whole.isEmpty()) {
      xml.append("<p>").append(Html.escape(words.get("history." + whole))).append("</p>");
    } else if (!moment.facts().isEmpty()) {
      entries(xml, moment.facts());
    }
  }

  private void entries(StringBuilder xml, List<Fact> facts) {
    int told = 0;
    xml.append("<ul>");
    for (List<Fact> each : Moments.byEntry(facts).values()) {
      if (told++ < ENTRIES) {
        entry(xml, each);
      }
    }
    xml.append("</ul>");
    if (told > ENTRIES) {
      String shown = words.get("review.shown", ENTRIES, told);
      xml.append("<p>").append(Html.escape(shown)).append("</p>");
    }
  }

  private void entry(StringBuilder xml, List<Fact> facts) {
    Fact first = facts.get(0);
    Sign sign = Moments.sign(facts);
    boolean canvas = first.block().isEmpty();
    String name = canvas ? words.get("review.canvas") : cut(first.name());
    xml.append("<li>").append(sign.mark()).append(" <b>").append(Html.escape(name)).append("</b>");
    if (!canvas) {
      xml.append(" (").append(Html.escape(words.place(first.block()))).append(')');
    }
    xml.append(": ").append(Html.escape(marks.label(sign)));
    int told = 0;
    for (Fact each : facts) {
      boolean says = !each.isWhole() || !each.from().isEmpty();
      if (says && told < FACTS) {
        xml.append(told++ == 0 ? "<ul>" : "");
        fact(xml, each);
      }
    }
    xml.append(told > 0 ? "</ul>" : "").append("</li>");
  }

  private void fact(StringBuilder xml, Fact fact) {
    String field = marks.field(fact.field(), fact.item());
    xml.append("<li>").append(field.isEmpty() ? "" : Html.escape(field) + ": ");
    if (!fact.from().isEmpty()) {
      xml.append("<del>").append(Html.escape(said(fact, fact.from()))).append("</del>");
      xml.append(fact.to().isEmpty() ? "" : " → ");
    }
    if (!fact.to().isEmpty()) {
      xml.append("<ins>").append(Html.escape(said(fact, fact.to()))).append("</ins>");
    }
    Level level = Level.of(fact.level()).orElse(Level.INFO);
    if (level != Level.INFO) {
      xml.append(" (").append(Html.escape(marks.label(level))).append(')');
    }
    xml.append("</li>");
  }

  private String said(Fact fact, String value) {
    return cut(values.of(fact.block().isEmpty() ? null : fact.block(), fact.field(), value));
  }

  /** A text in one line, and not without end. */
  static String cut(String text) {
    String line = Plain.line(text.strip());
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
    return line.substring(0, end) + "…";
  }
}
