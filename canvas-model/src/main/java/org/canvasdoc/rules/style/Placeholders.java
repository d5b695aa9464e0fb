package org.canvasdoc.rules.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.rules.style.Scan.Range;

/** Words that a template leaves behind, and that nobody writes who means something. */
final class Placeholders {
  /** What stands in brackets in a template. */
  private static final Set<String> TEMPLATE =
      Set.of(
          "segment",
          "customer segment",
          "customer",
          "company",
          "company name",
          "your company",
          "name",
          "product",
          "product name",
          "partner",
          "channel",
          "value proposition",
          "relationship",
          "resource",
          "activity",
          "cost",
          "revenue stream",
          "text",
          "description",
          "placeholder",
          "empresa",
          "segmento",
          "nombre",
          "nome",
          "entreprise",
          "nom",
          "unternehmen",
          "kundensegment");

  private static final List<String> OPENINGS = List.of("insert ", "your ", "enter ", "add ");
  private static final List<String> PHRASES =
      List.of("lorem ipsum", "your text here", "insert text here", "click to add text");

  private static final Set<String> WHOLE =
      Set.of("tbd", "tba", "tbc", "fixme", "xxx", "to be defined", "to be determined", "to do");
  private static final List<String> MARKERS = List.of("TODO", "TBD", "FIXME");

  /** Languages in which TODO is a word, written in capitals now and then. */
  private static final Set<String> TODO_IS_A_WORD = Set.of("es", "pt", "gl", "ast", "an");

  /** Longer words are none of {@link #WHOLE}, with white space behind them. */
  private static final int SHORT = 24;

  /** What a text begins with that is nothing but a remnant. */
  private static final String OPENING = "[<{.…?tTfFxX";

  private static final int OF_WHOLE = 1;
  private static final int OF_MARKER = 2;
  private static final int OF_PHRASE = 4;
  private static final int OF_BRACKET = 8;
  private static final int OF_LINE = 16;

  /** Of what each character is a sign; but for a bracket, those beside it have to be a few. */
  private static final byte[] SIGNS = new byte[128];

  static {
    SIGNS['['] = OF_BRACKET;
    SIGNS['.'] = OF_LINE;
    SIGNS['T'] = OF_MARKER;
    SIGNS['F'] = OF_MARKER;
    for (char c : "pPxX".toCharArray()) {
      SIGNS[c] = OF_PHRASE;
    }
  }

  private Placeholders() {}

  /** The first remnant in a text. */
  static Optional<Range> find(String text, String language) {
    int signs = signs(text);
    if (signs == 0) {
      return Optional.empty();
    }
    Optional<Range> found = (signs & OF_WHOLE) == 0 ? Optional.empty() : whole(text);
    if (found.isEmpty() && (signs & OF_MARKER) != 0) {
      found = marker(text, language);
    }
    if (found.isEmpty() && (signs & OF_PHRASE) != 0) {
      found = phrase(text);
    }
    if (found.isEmpty() && (signs & OF_BRACKET) != 0) {
      found = bracket(text);
    }
    return found.isEmpty() && (signs & OF_LINE) != 0 ? line(text) : found;
  }

  /** Which kinds of remnants there may be, by signs that each of that kind has. */
  private static int signs(String text) {
    int length = text.length();
    int first = 0;
    while (first < length && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int signs = 0;
    if (first < length && OPENING.indexOf(text.charAt(first)) >= 0) {
      boolean word = Character.isLetter(text.charAt(first));
      signs = word && length - first > SHORT ? 0 : OF_WHOLE;
    }
    for (int i = first; i < length; i++) {
      char c = text.charAt(i);
      if (c < SIGNS.length) {
        if (SIGNS[c] != 0) {
          signs |= c == '[' || isSign(text, i) ? SIGNS[c] : 0;
        }
      } else if (c == '…') {
        signs |= OF_LINE;
      }
    }
    return signs;
  }

  /** Two dots, the beginnings of the markers, and what the phrases have: "psu" and "text". */
  private static boolean isSign(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '.' -> next == '.';
      case 'T' -> next == 'O' || next == 'B';
      case 'F' -> next == 'I';
      case 'p', 'P' -> text.regionMatches(true, at + 1, "su", 0, 2);
      default -> text.regionMatches(true, at - 2, "text", 0, 4);
    };
  }

  /** A text that is nothing but a remnant. */
  private static Optional<Range> whole(String text) {
    String bare = text.strip();
    int from = text.indexOf(bare);
    boolean found =
        isDots(bare)
            || (bare.length() <= "to be determined".length()
                && WHOLE.contains(bare.toLowerCase(Locale.ROOT)))
            || isWrapped(bare, '[', ']')
            || isWrapped(bare, '<', '>')
            || isWrapped(bare, '{', '}')
            || (bare.startsWith("{{") && bare.endsWith("}}"));
    return found ? Optional.of(new Range(from, from + bare.length())) : Optional.empty();
  }

  private static boolean isDots(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (".…?".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Wrapped as a whole in one pair, and no link, address or task. */
  private static boolean isWrapped(String text, char open, char close) {
    int last = text.length() - 1;
    return last > 1
        && text.charAt(0) == open
        && text.charAt(last) == close
        && text.indexOf(open, 1) < 0
        && text.indexOf(close) == last
        && Character.isLetter(text.codePointAt(1))
        && text.indexOf(':') < 0
        && text.indexOf('@') < 0;
  }

  private static Optional<Range> marker(String text, String language) {
    for (String marker : MARKERS) {
      for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
        int end = at + marker.length();
        if (isEdge(text, at - 1) && isEdge(text, end) && isMeant(text, marker, end, language)) {
          return Optional.of(new Range(at, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMeant(String text, String marker, int end, String language) {
    boolean word =
        marker.equals("TODO")
            && TODO_IS_A_WORD.contains(language.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    return !word || (end < text.length() && (text.charAt(end) == ':' || text.charAt(end) == '('));
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static Optional<Range> phrase(String text) {
    Scan scan = new Scan(text);
    for (String phrase : PHRASES) {
      int at = scan.find(phrase, 0);
      if (at >= 0) {
        return Optional.of(new Range(at, at + phrase.length()));
      }
    }
    return Optional.empty();
  }

  /** A word of a template in brackets, where no link, picture or footnote can be meant. */
  private static Optional<Range> bracket(String text) {
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        return Optional.empty();
      }
      String inner = text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
      char before = open == 0 ? ' ' : text.charAt(open - 1);
      char after = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
      boolean free = "[!]\\`".indexOf(before) < 0 && "([:]".indexOf(after) < 0;
      if (free && isOfTemplate(inner)) {
        return Optional.of(new Range(open, close + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfTemplate(String words) {
    for (String opening : OPENINGS) {
      if (words.startsWith(opening)) {
        return true;
      }
    }
    return TEMPLATE.contains(words);
  }

  /** A line of a longer text that holds nothing but dots. */
  private static Optional<Range> line(String text) {
    if (text.indexOf('\n') < 0 || (text.indexOf("...") < 0 && text.indexOf('…') < 0)) {
      return Optional.empty();
    }
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String bare = line.strip();
      String item =
          bare.startsWith("- ") || bare.startsWith("* ") ? bare.substring(2).strip() : bare;
      if (item.equals("...") || item.equals("…")) {
        int from = start + line.lastIndexOf(item);
        return Optional.of(new Range(from, from + item.length()));
      }
      start += line.length() + 1;
    }
    return Optional.empty();
  }
}
