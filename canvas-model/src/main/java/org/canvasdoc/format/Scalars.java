package org.canvasdoc.format;

import java.util.Locale;
import java.util.Set;
import org.canvasdoc.format.Value.Leaf;
import org.canvasdoc.format.Value.Style;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts of one line, in quotes only where YAML needs them: where another reader, of YAML 1.1
 * or of 1.2, would take the text for something else than a text, or for the end of it.
 */
final class Scalars {
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  private static final String FIRST = "(/_$";
  private static final String FIGURES = "0123456789abcdefxo_.,:+-tz ";
  private static final String IN_BRACKETS = ",[]{}";

  private Scalars() {}

  /** A text behind a key or a dash; null where it takes several lines. */
  static @Nullable String inLine(Leaf leaf) {
    if (leaf.style() == Style.BLOCK || leaf.lines().size() > 1) {
      return null;
    }
    return leaf.style() == Style.PLAIN ? leaf.lines().get(0) : unquoted(leaf, false);
  }

  /** A text in brackets; null where it cannot stand there on one line. */
  static @Nullable String inBrackets(Leaf leaf) {
    if (leaf.style() == Style.BLOCK) {
      return null;
    }
    boolean asWritten = leaf.style() == Style.PLAIN && leaf.lines().size() == 1;
    return asWritten ? leaf.lines().get(0) : unquoted(leaf, true);
  }

  static String key(Leaf key) {
    String written = key.lines().get(0);
    if (key.style() == Style.PLAIN) {
      return written;
    }
    String bare = unquoted(key, true);
    return bare == null ? written : bare;
  }

  private static @Nullable String unquoted(Leaf leaf, boolean brackets) {
    String text = leaf.text();
    if (isPlain(text, brackets)) {
      return text;
    }
    if (!isPrintable(text)) {
      return leaf.lines().size() == 1 ? leaf.lines().get(0) : null;
    }
    boolean escaped = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return escaped ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
  }

  /** Whether a text means itself without quotes, everywhere and to everybody. */
  static boolean isPlain(String text, boolean brackets) {
    if (text.isEmpty() || !isPrintable(text) || text.startsWith(" ") || text.endsWith(" ")) {
      return false;
    }
    int first = text.codePointAt(0);
    boolean begins = Character.isLetterOrDigit(first) || FIRST.indexOf(first) >= 0;
    if (!begins || WORDS.contains(text.toLowerCase(Locale.ROOT)) || isFigure(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      boolean ends = c == ':' && (brackets || last || text.charAt(i + 1) == ' ');
      boolean comment = c == '#' && text.charAt(i - 1) == ' ';
      if (ends || comment || (brackets && IN_BRACKETS.indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some reader could take a text for a number, a date or a time. */
  private static boolean isFigure(String text) {
    return Character.isDigit(text.codePointAt(0))
        && text.toLowerCase(Locale.ROOT).chars().allMatch(c -> FIGURES.indexOf(c) >= 0);
  }

  /** Whether all of a text can be seen, and nothing of it ends a line. */
  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      boolean hidden =
          switch (Character.getType(point)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> false;
          };
      if (hidden) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
  }
}
