package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.FigureChange;
import org.canvasdoc.diff.Level;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says a change the way a terminal shows it: the worst first, each with its place, what it was and
 * what it is, and whom it touches; then the rest, findings, figures, and a line that counts.
 */
public final class ChangeText {
  /** How many changes that break nothing are shown; one that breaks something always is. */
  static final int MOST = 60;

  static final int WIDEST = 160;

  private final boolean colour;

  public ChangeText(boolean colour) {
    this.colour = colour;
  }

  /** Hands over blocks of lines, each with the level of what it says. */
  public void write(Comparison comparison, BiConsumer<Level, String> out) {
    if (comparison.isEmpty()) {
      return;
    }
    out.accept(Level.INFO, bold(Plain.line(comparison.headline())) + "\n");
    if (!comparison.unread().isEmpty()) {
      out.accept(Level.ATTENTION, ChangeUnread.text(comparison) + "\n");
    }
    List<ChangeItem> rest = new ArrayList<>();
    int shown = 0;
    for (ChangeItem each : ChangeItem.of(comparison)) {
      if (each.level() == Level.INFO) {
        rest.add(each);
      } else if (each.level() == Level.BREAKING || shown++ < MOST) {
        out.accept(each.counts() ? each.level() : Level.INFO, block(each));
      }
    }
    if (shown > MOST) {
      out.accept(Level.ATTENTION, more(shown - MOST, "of level attention"));
    }
    if (!rest.isEmpty()) {
      out.accept(Level.INFO, others(rest));
    }
    findings(comparison.introduced(), ChangeWords.NEW, out);
    findings(comparison.fixed(), ChangeWords.FIXED, out);
    findings(comparison.gone(), ChangeWords.GONE, out);
    findings(comparison.acceptances(), ChangeWords.ACCEPTANCES, out);
    figures(comparison, out);
  }

  private String more(int count, String words) {
    return bold("+" + count + " more") + " " + words + "; all are in the reports\n";
  }

  /** A change that matters, with all that is known of it. */
  private String block(ChangeItem item) {
    StringBuilder out = new StringBuilder();
    String head = item.level().key() + "[" + item.rule() + "]";
    out.append(paint(item.level(), head));
    out.append(bold(": " + shortened(message(item)))).append('\n');
    Span place = item.place();
    if (place != null) {
      out.append(frame("  --> ")).append(Plain.place(place));
      out.append(item.after() == null ? " (gone)" : was(item)).append('\n');
    }
    for (ChangeFact fact : item.facts()) {
      if (item.meant() || fact.from() != null || fact.to() != null) {
        out.append("    ").append(sign(fact)).append(' ').append(headed(fact));
        values(out, fact, "        ", place(item, fact));
      }
      note(out, "hint", fact.hint());
    }
    note(out, "touches", ChangeItem.touches(item.touched()));
    if (item.accepted() != null) {
      note(out, "accepted", ChangeItem.reason(item.accepted()));
    } else {
      note(out, "fingerprint", item.fingerprint());
    }
    return out.toString();
  }

  /** What is said of a fact below it is not said in its headline. */
  private static String message(ChangeItem item) {
    if (item.meant()) {
      return item.message();
    }
    ChangeFact fact = item.facts().get(0);
    return fact.field().isEmpty()
        ? fact.about() + " " + fact.what()
        : "`" + fact.field() + "` of " + fact.about() + " " + fact.what();
  }

  private static String was(ChangeItem item) {
    Span before = item.before();
    Span after = item.after();
    if (before == null || after == null || Plain.place(before).equals(Plain.place(after))) {
      return "";
    }
    return " (was at " + Plain.place(before) + ")";
  }

  /** Changes that are only worth knowing, those of one entry beside each other. */
  private String others(List<ChangeItem> items) {
    StringBuilder out = new StringBuilder();
    out.append(paint(Level.INFO, "info"))
        .append(bold(": "))
        .append(bold(ChangeWords.INFO.count(items.size())));
    out.append('\n');
    String before = "";
    for (int i = 0; i < items.size() && i < MOST; i++) {
      ChangeItem item = items.get(i);
      if (item.meant()) {
        out.append("  ").append(shortened(item.message())).append(place(item.place())).append('\n');
      }
      for (ChangeFact fact : item.facts()) {
        String about = item.subject().canvas() + "/" + fact.about();
        boolean whole = fact.field().isEmpty();
        if (!whole && !about.equals(before)) {
          out.append("  ~ ").append(Plain.line(fact.about())).append('\n');
        }
        before = whole ? "" : about;
        out.append(whole ? "  " : "    ").append(sign(fact)).append(' ');
        out.append(whole ? headed(fact) : bold(Plain.line(fact.field())));
        values(out, fact, "        ", place(item, fact));
        note(out, "hint", fact.hint());
      }
    }
    if (items.size() > MOST) {
      out.append(more(items.size() - MOST, "of level info"));
    }
    return out.toString();
  }

  private String place(@Nullable Span place) {
    return place == null ? "" : frame("  " + Plain.place(place));
  }

  private String place(ChangeItem item, ChangeFact fact) {
    String place = item.placeOf(fact);
    return place.isEmpty() ? "" : frame("  " + place);
  }

  /** The fact without its values, unless these are short. */
  private String headed(ChangeFact fact) {
    StringBuilder out = new StringBuilder(Plain.line(fact.about()));
    if (fact.field().isEmpty()) {
      out.append(' ').append(fact.what());
    } else {
      out.append(": ").append(bold(Plain.line(fact.field())));
    }
    return out.toString();
  }

  /** Ends a line with short values and a place; long ones follow on lines of their own. */
  private void values(StringBuilder out, ChangeFact fact, String indent, String place) {
    String from = fact.from();
    String to = fact.to();
    if (from == null && to == null) {
      out.append(place).append('\n');
      return;
    }
    String old = from == null ? "" : Plain.line(from);
    String now = to == null ? "" : Plain.line(to);
    if (!fact.isProse() && Cells.width(old) + Cells.width(now) < WIDEST / 2) {
      out.append(": ").append(tint("31", old)).append(from != null && to != null ? " → " : "");
      out.append(tint("32", now)).append(place).append('\n');
      return;
    }
    out.append(place).append('\n');
    ChangedWords words = fact.words();
    if (from != null) {
      String text = MarkedLine.of(colour, words.before(), "31", "[-", "-]", to != null);
      out.append(indent).append(tint("31", "−")).append(' ').append(text).append('\n');
    }
    if (to != null) {
      String text = MarkedLine.of(colour, words.after(), "32", "{+", "+}", from != null);
      out.append(indent).append(tint("32", "+")).append(' ').append(text).append('\n');
    }
  }

  private void findings(List<Diagnostic> some, ChangeWords words, BiConsumer<Level, String> out) {
    if (some.isEmpty()) {
      return;
    }
    boolean past = words == ChangeWords.FIXED || words == ChangeWords.GONE;
    StringBuilder lines = new StringBuilder();
    lines.append(bold(words.count(some.size()))).append('\n');
    for (int i = 0; i < some.size() && i < MOST; i++) {
      Diagnostic each = some.get(i);
      String head = each.severity().word() + "[" + each.finding().rule() + "]";
      lines.append("  ").append(past ? head : bold(head)).append(": ");
      lines.append(shortened(each.finding().message()));
      lines.append(frame("  " + Plain.place(each.finding().span()))).append('\n');
    }
    if (some.size() > MOST) {
      lines.append(bold("+" + (some.size() - MOST) + " more")).append("; all are in the reports\n");
    }
    out.accept(past ? Level.INFO : Level.ATTENTION, lines.toString());
  }

  private void figures(Comparison comparison, BiConsumer<Level, String> out) {
    StringBuilder lines = new StringBuilder();
    for (CanvasPair pair : comparison.canvases()) {
      for (FigureChange each : pair.figures()) {
        lines.append("  ").append(Plain.line(pair.id())).append(", ");
        lines.append(Plain.line(each.name())).append(": ").append(Plain.line(each.title()));
        lines.append(' ').append(figure(each.from())).append(" → ").append(figure(each.to()));
        lines.append('\n');
      }
    }
    if (lines.length() > 0) {
      out.accept(Level.INFO, bold("figures that differ") + "\n" + lines);
    }
  }

  static String figure(String amount) {
    return amount.isEmpty() ? "unknown" : Plain.line(amount);
  }

  private static String shortened(String text) {
    String line = Plain.line(text);
    return line.length() <= 3 * WIDEST ? line : MarkedLine.first(line, 3 * WIDEST);
  }

  private void note(StringBuilder out, String head, String text) {
    if (!text.isEmpty()) {
      out.append(frame("    = ")).append(bold(head)).append(": ").append(Plain.line(text));
      out.append('\n');
    }
  }

  private String sign(ChangeFact fact) {
    String code =
        switch (fact.change().sign()) {
          case ADDED -> "1;32";
          case REMOVED -> "1;31";
          case CHANGED -> "1;33";
          case RENAMED -> "1;36";
        };
    return tint(code, fact.change().sign().mark());
  }

  private String paint(Level level, String text) {
    boolean worst = level == Level.BREAKING;
    return tint(worst ? "1;31" : level == Level.ATTENTION ? "1;33" : "1;36", text);
  }

  private String bold(String text) {
    return tint("1", text);
  }

  private String frame(String text) {
    return tint("34", text);
  }

  private String tint(String code, String text) {
    return MarkedLine.tint(colour, code, text);
  }
}
