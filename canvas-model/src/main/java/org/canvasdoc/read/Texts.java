package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Takes white space out of texts. */
final class Texts {
  private Texts() {}

  /** The words of a text; never empty: a blank text is one empty word. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words.isEmpty() ? List.of("") : words;
  }

  /** The text with line feeds alone at the ends of its lines, as YAML would have read it. */
  static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text on one line, with single spaces. */
  static String squeeze(String text) {
    boolean clean = true;
    char before = ' ';
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      clean = c == ' ' ? before != ' ' : !Character.isWhitespace(c);
      before = c;
    }
    clean &= before != ' ' || text.isEmpty();
    return clean ? text : String.join(" ", words(text));
  }
}
