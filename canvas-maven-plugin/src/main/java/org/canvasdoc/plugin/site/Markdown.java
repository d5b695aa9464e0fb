package org.canvasdoc.plugin.site;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.TextLink;

/**
 * Turns the Markdown of a document into HTML that can do no harm: what looks like HTML in it is
 * shown as text, links lead to the web, to mail, to entries and to files beside the canvas, and
 * nothing is fetched. Texts without any mark-up but a few words in stars and code in back-ticks,
 * the most by far, never wake the parser.
 */
final class Markdown {
  /** Where the links of a text lead. */
  interface Targets {
    /** What a {@code [[link]]} means; empty where it leads nowhere or to several. */
    Optional<Target> entry(TextLink link);

    /** The address of a file beside the canvas; empty where there is none. */
    Optional<String> file(String path);
  }

  /** For texts that stand beside no canvas: nothing leads anywhere but to the web. */
  static final Targets NOWHERE =
      new Targets() {
        @Override
        public Optional<Target> entry(TextLink link) {
          return Optional.empty();
        }

        @Override
        public Optional<String> file(String path) {
          return Optional.empty();
        }
      };

  /** Where a link leads, and the words for it where it has none of its own. */
  record Target(String href, String words) {}

  /** Stands for a link while a text is looked at. */
  private static final char LINK = '\uFFFC';

  private Markdown() {}

  /**
   * Renders a text.
   *
   * @param level the level of its highest heading
   * @param prefix what every id in it begins with, so that two texts of a page never share one
   */
  static String render(String text, int level, String prefix, Targets targets) {
    List<TextLink> links = TextLink.scan(text);
    String bare = links.isEmpty() ? text : bare(text, links);
    if (isPlain(bare) && (links.isEmpty() || text.indexOf(LINK) < 0)) {
      return plain(bare, links, targets);
    }
    Map<String, String> entries = new HashMap<>();
    return Parsed.render(linked(text, links, targets, entries), level, prefix, entries, targets);
  }

  /** The text with one character in the place of each link. */
  private static String bare(String text, List<TextLink> links) {
    StringBuilder bare = new StringBuilder(text.length());
    int from = 0;
    for (TextLink link : links) {
      bare.append(text, from, link.start()).append(LINK);
      from = link.end();
    }
    return bare.append(text, from, text.length()).toString();
  }

  /** Puts Markdown links in the place of {@code [[links]]}; a broken one becomes its words. */
  private static String linked(
      String text, List<TextLink> links, Targets targets, Map<String, String> entries) {
    if (links.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (TextLink link : links) {
      Optional<Target> target = targets.entry(link);
      String words = words(link, target);
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

  private static String words(TextLink link, Optional<Target> target) {
    String own = link.words();
    return own != null ? own : target.isPresent() ? target.get().words() : link.target();
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

  /** Whether the parser would make nothing of it but paragraphs, in which some words stand out. */
  static boolean isPlain(String text) {
    return hasNoMark(withoutPairs(text));
  }

  /**
   * The text without the stars and back-ticks of which no reader could doubt what they mean; for
   * code stands a letter.
   */
  private static String withoutPairs(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('`') < 0) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      String mark = text.startsWith("**", at) ? "**" : text.substring(at, at + 1);
      int from = at + mark.length();
      int to = mark.equals("`") || mark.startsWith("*") ? text.indexOf(mark, from) : -1;
      if (to > from && isBetweenWords(text, at, to + mark.length()) && isPair(text, from, to)) {
        words.append(mark.equals("`") ? "x" : text.substring(from, to));
        at = to + mark.length();
      } else {
        words.append(mark);
        at = from;
      }
    }
    return words.toString();
  }

  private static boolean isBetweenWords(String text, int start, int end) {
    return (start == 0 || " \n(".indexOf(text.charAt(start - 1)) >= 0)
        && (end == text.length() || " \n.,;:!?)".indexOf(text.charAt(end)) >= 0);
  }

  /** Whether what stands between a mark and its like is code, or words with no mark among them. */
  private static boolean isPair(String text, int from, int to) {
    return text.charAt(to) == '`' ? isCode(text, from, to) : isWords(text, from, to);
  }

  private static boolean isWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blanks = (c == ' ' || c == '\n') && text.charAt(i + 1) == c;
      if (blanks || c == '*' || c == '`' || c == LINK) {
        return false;
      }
    }
    return Character.isLetterOrDigit(text.charAt(from))
        && Character.isLetterOrDigit(text.charAt(to - 1));
  }

  /** Code in one line, in which nothing means anything; but for what looks like an address. */
  private static boolean isCode(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blanks = c == ' ' && (i == from || i == to - 1 || text.charAt(i + 1) == ' ');
      if (c < ' ' || c == LINK || c == '@' || blanks) {
        return false;
      }
    }
    String code = text.substring(from, to);
    return !code.contains("://") && !code.contains("www.") && !code.contains("mailto:");
  }

  private static boolean hasNoMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      boolean plain =
          before == '\n'
              ? !isMark(c) && c != ' ' && c != '-' && c != '+' && c != '=' && c != ':'
              : c == '#' || !isMark(c) || c == '&' && text.startsWith(" ", i + 1);
      plain &= c != '!' || i + 1 == text.length() || text.charAt(i + 1) != LINK; // a picture
      boolean list = (c == '.' || c == ')') && isDigit(before) && !goesOn(text, i + 1);
      if (!plain || list && startsLine(text, i) || c == '\n' && before == ' ') {
        return false;
      }
    }
    return !text.contains("://") && !text.contains("www.") && !text.contains("mailto:");
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '*', '_', '`', '[', ']', '<', '>', '#', '|', '~', '\\', '&', '@', '\r', '\t', '\0' ->
          true;
      default -> false;
    };
  }

  /** Whether nothing but digits stand before an offset in its line. */
  private static boolean startsLine(String text, int offset) {
    int at = offset;
    while (at > 0 && isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  /** Whether a word goes on at an offset, so that what is before it is no number of a list. */
  private static boolean goesOn(String text, int offset) {
    return offset < text.length() && text.charAt(offset) != ' ' && text.charAt(offset) != '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String plain(String bare, List<TextLink> links, Targets targets) {
    StringBuilder html = new StringBuilder(bare.length() + 64 * links.size() + 16);
    Iterator<TextLink> next = links.iterator();
    String text = bare.strip();
    for (int from = 0; from < text.length(); ) {
      int blank = text.indexOf("\n\n", from);
      int end = blank < 0 ? text.length() : blank;
      html.append("<p>");
      for (int at = from; at < end; ) {
        int link = next.hasNext() ? text.indexOf(LINK, at) : -1;
        int to = link < 0 || link > end ? end : link;
        html.append(marked(Html.escape(text.substring(at, to))));
        if (to < end) {
          anchor(next.next(), targets, html);
        }
        at = to + 1;
      }
      html.append("</p>\n");
      from = end;
      while (from < text.length() && text.charAt(from) == '\n') {
        from++;
      }
    }
    return html.toString();
  }

  private static String marked(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    int from = 0;
    for (int tick = text.indexOf('`'); tick >= 0; tick = text.indexOf('`', from)) {
      int end = text.indexOf('`', tick + 1);
      html.append(starred(text.substring(from, tick)));
      html.append("<code>").append(text, tick + 1, end).append("</code>");
      from = end + 1;
    }
    return html.append(starred(text.substring(from))).toString();
  }

  private static String starred(String text) {
    return element(element(text, "**", "strong"), "*", "em");
  }

  private static String element(String text, String mark, String name) {
    StringBuilder html = new StringBuilder();
    boolean open = false;
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      html.append(text, from, at).append(open ? "</" : "<").append(name).append('>');
      open = !open;
      from = at + mark.length();
    }
    return from == 0 ? text : html.append(text, from, text.length()).toString();
  }

  private static void anchor(TextLink link, Targets targets, StringBuilder html) {
    Optional<Target> target = targets.entry(link);
    String words = Html.escape(words(link, target).replace('\n', ' '));
    if (target.isPresent()) {
      html.append("<a href=\"").append(Html.escape(target.get().href())).append("\">");
      html.append(words).append("</a>");
    } else {
      html.append(words);
    }
  }
}
