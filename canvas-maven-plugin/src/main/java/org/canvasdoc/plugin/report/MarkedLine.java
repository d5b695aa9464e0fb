package org.canvasdoc.plugin.report;

import java.util.List;
import java.util.Locale;

/** Values on a terminal, with their changed words marked by colour, or by signs without one. */
final class MarkedLine {
  private MarkedLine() {}

  /** A value on one line with its changed words marked, and what is long around them left out. */
  static String of(
      boolean colour,
      List<ChangedWords.Run> runs,
      String code,
      String open,
      String close,
      boolean mark) {
    StringBuilder out = new StringBuilder();
    int room = ChangeText.WIDEST;
    boolean whole = runs.size() == 1 && runs.get(0).changed();
    for (int i = 0; i < runs.size() && room > 0; i++) {
      ChangedWords.Run run = runs.get(i);
      String text = Plain.line(run.text());
      String cut = run.changed() ? first(text, room) : around(text, i, runs.size(), room);
      room -= cut.length();
      if (!run.changed() || !mark || whole) {
        out.append(whole ? tint(colour, code, cut) : cut);
      } else {
        out.append(colour ? tint(colour, "1;4;" + code, cut) : open + cut + close);
      }
    }
    return out.toString();
  }

  private static String around(String text, int place, int count, int room) {
    int side = 30;
    if (text.length() <= 2 * side) {
      return text;
    }
    String begin = place == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, side));
    boolean last = place == count - 1;
    int points = text.codePointCount(0, text.length());
    String end = last ? "" : text.substring(text.offsetByCodePoints(0, points - side));
    return first(begin + "…" + end, room);
  }

  static String first(String text, int room) {
    return text.length() <= room ? text : Plain.start(text, room) + "…";
  }

  /** A text in a colour of the terminal, where colours are wanted. */
  static String tint(boolean colour, String code, String text) {
    return colour && !text.isEmpty()
        ? String.format(Locale.ROOT, "\u001b[%sm%s\u001b[0m", code, text)
        : text;
  }
}
