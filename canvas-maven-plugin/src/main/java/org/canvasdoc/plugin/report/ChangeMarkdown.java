package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.source.Span;

/**
 * A change as Markdown, for a comment that is updated. Where all of it is too long for one, first
 * what is only worth knowing becomes counts, then what wants attention, then each change that
 * breaks something takes one line, then only its name.
 */
final class ChangeMarkdown {
  /** A comment may have 65,536; some are left for what others add. */
  static final int LONGEST = 60_000;

  private static final int STEPS = 5;
  private static final int LONGEST_VALUE = 600;

  private final Comparison comparison;
  private final ChangeOrigin origin;
  private final List<ChangeItem> items;

  ChangeMarkdown(Comparison comparison, ChangeOrigin origin) {
    this.comparison = comparison;
    this.origin = origin;
    this.items = ChangeItem.of(comparison);
  }

  /** What a comment is found by that tells of the same project. */
  static String marker(String module) {
    return "<!-- canvas-changes" + MarkdownReport.marker(module) + " -->";
  }

  String text() {
    return text(LONGEST, String::length);
  }

  /** As much as is shorter than a length; what breaks something is named to the last. */
  String text(int length, MarkdownReport.Measure measure) {
    String text = "";
    for (int step = 0; step < STEPS; step++) {
      text = text(step, length, measure);
      if (measure.of(text) < length) {
        return text;
      }
    }
    return text;
  }

  private String text(int step, int length, MarkdownReport.Measure measure) {
    StringBuilder out = new StringBuilder();
    out.append(marker(origin.module())).append('\n');
    out.append("### Canvas: ").append(headline()).append("\n\n");
    if (!origin.from().isEmpty()) {
      out.append("From ").append(MarkdownText.code(origin.from())).append(" to ");
      out.append(MarkdownText.code(origin.to())).append(". ");
    }
    out.append(MarkdownText.of(ChangeCounts.sentence(comparison))).append(".\n");
    if (comparison.isEmpty()) {
      return out.toString();
    }
    String end =
        step == 0 ? "" : "\nThat is not all: `changes.json` and `canvas-diff.html` have each.\n";
    out.append(ChangeUnread.markdown(comparison));
    ChangeTable.write(comparison, out);
    if (comparison.count(Level.BREAKING) > 0) {
      out.append("\nWhere a breaking change is meant, accept it with a reason: ");
      out.append("`mvn canvas:accept -Dcanvas.fingerprint=… -Dcanvas.because=\"…\"`\n");
    }
    if (step == STEPS - 1) {
      ChangeNames.write(items, out, length - measure.of(out + end));
    } else {
      section(out, Level.BREAKING, step >= 3, false);
      section(out, Level.ATTENTION, false, step >= 2);
      accepted(out, step >= 2);
      section(out, Level.INFO, false, step >= 1);
    }
    if (step < STEPS - 2) {
      boolean counted = step >= 1;
      ChangeAsides.findings(out, comparison.introduced(), ChangeWords.NEW, counted);
      ChangeAsides.findings(out, comparison.fixed(), ChangeWords.FIXED, counted);
      ChangeAsides.findings(out, comparison.gone(), ChangeWords.GONE, counted);
      ChangeAsides.findings(out, comparison.acceptances(), ChangeWords.ACCEPTANCES, counted);
      ChangeAsides.figures(comparison, out, counted);
    }
    return out.append(end).toString();
  }

  private String headline() {
    return comparison.isEmpty() ? "no changes" : MarkdownText.of(comparison.headline());
  }

  /** Those of a level that nobody accepted. */
  private List<ChangeItem> of(Level level) {
    List<ChangeItem> some = new ArrayList<>();
    for (ChangeItem each : items) {
      if (each.level() == level && each.counts()) {
        some.add(each);
      }
    }
    return some;
  }

  /** What somebody accepted has a heading of its own, and is listed where it breaks something. */
  private void accepted(StringBuilder out, boolean brief) {
    List<ChangeItem> some = accepted();
    if (some.isEmpty()) {
      return;
    }
    out.append("\n#### ").append(ChangeWords.ACCEPTED.count(some.size())).append("\n\n");
    List<ChangeItem> rest = new ArrayList<>();
    for (ChangeItem each : some) {
      if (brief && each.level() != Level.BREAKING) {
        rest.add(each);
      } else {
        item(out, each, brief);
      }
    }
    counts(out, rest);
  }

  private List<ChangeItem> accepted() {
    List<ChangeItem> some = new ArrayList<>();
    for (ChangeItem each : items) {
      if (!each.counts()) {
        some.add(each);
      }
    }
    return some;
  }

  private void section(StringBuilder out, Level level, boolean brief, boolean counted) {
    List<ChangeItem> some = of(level);
    if (some.isEmpty()) {
      return;
    }
    String head = ChangeWords.of(level).count(some.size());
    if (level == Level.INFO) {
      out.append("\n<details>\n<summary>").append(head).append("</summary>\n\n");
    } else {
      out.append("\n#### ").append(head).append("\n\n");
    }
    if (counted) {
      counts(out, some);
    } else {
      for (ChangeItem each : some) {
        item(out, each, brief);
      }
    }
    if (level == Level.INFO) {
      out.append("\n</details>\n");
    }
  }

  /** How many of each kind there are in each canvas. */
  private static void counts(StringBuilder out, List<ChangeItem> some) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (ChangeItem each : some) {
      kinds.merge(each.rule(), 1, Integer::sum);
    }
    kinds.forEach(
        (kind, count) ->
            out.append("- ")
                .append(MarkdownText.code(kind))
                .append(": ")
                .append(count)
                .append('\n'));
  }

  private static void item(StringBuilder out, ChangeItem item, boolean brief) {
    out.append("- ");
    if (!item.counts()) {
      out.append("**").append(item.level().key()).append("** ");
    }
    if (item.meant() || brief) {
      out.append(MarkdownText.code(item.rule())).append(": ");
      out.append(MarkdownText.of(cut(item.message())));
      out.append(place(item)).append('\n');
    } else {
      ChangeFact fact = item.facts().get(0);
      fact(out, fact);
      out.append(at(item.placeOf(fact))).append('\n');
    }
    if (brief) {
      return;
    }
    if (item.meant()) {
      for (ChangeFact each : item.facts()) {
        fact(out.append("  - "), each);
        out.append(at(item.placeOf(each))).append('\n');
      }
    }
    String touches = ChangeItem.touches(item.touched());
    if (!touches.isEmpty() && item.level() != Level.INFO) {
      out.append("  - touches ").append(MarkdownText.of(touches)).append('\n');
    }
    if (item.accepted() != null) {
      out.append("  - accepted: ").append(MarkdownText.of(ChangeItem.reason(item.accepted())));
      out.append('\n');
    } else if (item.level() != Level.INFO) {
      out.append("  - fingerprint ").append(MarkdownText.code(item.fingerprint())).append('\n');
    }
  }

  private static void fact(StringBuilder out, ChangeFact fact) {
    String sign = fact.change().sign().mark();
    // a plus at the beginning of an item would begin a list in it
    out.append(sign.equals("~") || sign.equals("+") ? "\\" + sign : sign).append(' ');
    out.append(MarkdownText.of(cut(fact.about())));
    if (fact.field().isEmpty()) {
      out.append(' ').append(fact.what());
    } else {
      out.append(": ").append(MarkdownText.code(cut(fact.field())));
    }
    String from = fact.from();
    String to = fact.to();
    if (from != null && to != null) {
      ChangedWords words = fact.words();
      out.append(' ').append(marked(words.before(), "del"));
      out.append(" → ").append(marked(words.after(), "ins"));
    } else if (to != null) {
      out.append(" + ").append(MarkdownText.of(cut(to)));
    } else if (from != null) {
      out.append(" − ").append(MarkdownText.of(cut(from)));
    }
    if (!fact.hint().isEmpty()) {
      out.append(" (").append(MarkdownText.of(fact.hint())).append(')');
    }
  }

  private static String marked(List<ChangedWords.Run> runs, String tag) {
    StringBuilder out = new StringBuilder();
    int room = LONGEST_VALUE;
    for (ChangedWords.Run run : runs) {
      if (room <= 0) {
        return out.append('…').toString();
      }
      String text = run.text().length() > room ? Plain.start(run.text(), room) + "…" : run.text();
      room -= text.length();
      String plain = MarkdownText.of(text);
      out.append(run.changed() ? "<" + tag + ">" + plain + "</" + tag + ">" : plain);
    }
    return out.toString();
  }

  static String cut(String text) {
    return text.length() > LONGEST_VALUE ? Plain.start(text, LONGEST_VALUE) + "…" : text;
  }

  private static String place(ChangeItem item) {
    Span place = item.place();
    return place == null ? "" : at((item.after() == null ? "was at " : "") + Plain.place(place));
  }

  private static String at(String place) {
    int was = place.indexOf("was at ");
    if (was < 0) {
      return place.isEmpty() ? "" : " — " + MarkdownText.code(place);
    }
    String now = was == 0 ? "" : MarkdownText.code(place.substring(0, was - 2)) + ", ";
    return " — " + now + "was at " + MarkdownText.code(place.substring(was + "was at ".length()));
  }
}
