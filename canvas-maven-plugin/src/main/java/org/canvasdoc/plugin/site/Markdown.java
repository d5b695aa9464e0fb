package org.canvasdoc.plugin.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.TextLink;

/**
 * Turns the Markdown of a document into HTML that can do no harm: what looks like HTML in it is
 * shown as text, links lead to the web, to mail, to entries and to files beside the canvas, and
 * nothing is fetched. Texts without any mark-up, the most by far, never wake the parser.
 */
final class Markdown {
  /** Where the links of a text lead. */
  interface Targets {
    /** What a {@code [[link]]} means; empty where it leads nowhere or to several. */
    Optional<Target> entry(TextLink link);

    /** The address of a file beside the canvas; empty where there is none. */
    Optional<String> file(String path);
  }

  /** Where a link leads, and the words for it where it has none of its own. */
  record Target(String href, String words) {}

  private Markdown() {}

  /**
   * Renders a text.
   *
   * @param level the level of its highest heading
   * @param prefix what every id in it begins with, so that two texts of a page never share one
   */
  static String render(String text, int level, String prefix, Targets targets) {
    if (isPlain(text)) {
      return plain(text);
    }
    Map<String, String> entries = new HashMap<>();
    return Parsed.render(linked(text, targets, entries), level, prefix, entries, targets);
  }

  /** Puts Markdown links in the place of {@code [[links]]}; a broken one becomes its words. */
  private static String linked(String text, Targets targets, Map<String, String> entries) {
    List<TextLink> links = TextLink.scan(text);
    if (links.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (TextLink link : links) {
      Optional<Target> target = targets.entry(link);
      String own = link.words();
      String words = own != null ? own : target.map(Target::words).orElse(link.target());
      out.append(text, from, link.start());
      if (target.isPresent()) {
        out.append('[').append(literal(words)).append("](");
        String name = Parsed.OURS + entries.size();
        entries.put(name, target.get().href());
        out.append(name).append(')');
      } else {
        out.append(literal(words));
      }
      from = link.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Words as they are, whatever Markdown would make of them. */
  private static String literal(String words) {
    StringBuilder literal = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ') {
        literal.append(' ');
        continue;
      }
      boolean mark = c < 0x7f && !Character.isLetterOrDigit(c) && c != ' ';
      literal.append(mark ? "\\" : "").append(c);
    }
    return literal.toString();
  }

  /** Whether the parser would make nothing but paragraphs of it. */
  static boolean isPlain(String text) {
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("*_`[]<>#|~\\&!@\r\t\0".indexOf(c) >= 0) {
        return false;
      }
      if (lineStart && (c == ' ' || c == '-' || c == '+' || c == '=' || c == ':' || isDigit(c))) {
        return false;
      }
      if (c == '\n' && i > 0 && text.charAt(i - 1) == ' ') {
        return false;
      }
      lineStart = c == '\n';
    }
    return !text.contains("://") && !text.contains("www.") && !text.contains("mailto:");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String plain(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (String paragraph : text.strip().split("\n\n+")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(Html.escape(paragraph)).append("</p>\n");
      }
    }
    return html.toString();
  }
}
