package org.canvasdoc.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link from one text to an entry: {@code [[id]]}, {@code [[block/id]]}, {@code
 * [[canvas:block/id]]}, each also with words of its own behind a {@code |}. This is the one scanner
 * that rules and site share.
 *
 * @param start offset of the first bracket in the text, in UTF-16 units
 * @param end offset behind the last bracket
 * @param canvas null where the text's own canvas is meant
 * @param block null where the block is to be found
 * @param words null where the entry's name is to stand there
 */
public record TextLink(
    int start,
    int end,
    @Nullable String canvas,
    @Nullable String block,
    String id,
    @Nullable String words) {

  /** The links of a Markdown text, in order; what stands in code is none. */
  public static List<TextLink> scan(String text) {
    int first = text.indexOf("[[");
    if (first < 0) {
      return List.of();
    }
    List<TextLink> links = new ArrayList<>();
    int from = 0;
    if (Code.mayBeIn(text)) {
      for (Code code : Code.find(text)) {
        scan(text, Math.max(first, from), code.start, links);
        from = code.end;
      }
    }
    scan(text, Math.max(first, from), text.length(), links);
    return links;
  }

  /** What stands between the brackets, without the words. */
  public String target() {
    String path = block == null ? id : block + "/" + id;
    return canvas == null ? path : canvas + ":" + path;
  }

  private static void scan(String text, int from, int to, List<TextLink> links) {
    int open = -1;
    for (int i = from; i < to - 1; i++) {
      if (text.charAt(i) == '[' && text.charAt(i + 1) == '[') {
        open = i;
      } else if (open >= 0 && text.charAt(i) == ']' && text.charAt(i + 1) == ']') {
        boolean escaped = open > 0 && text.charAt(open - 1) == '\\';
        String inner = text.substring(open + 2, Math.max(open + 2, i));
        if (!escaped && !inner.isBlank()) {
          links.add(parse(open, i + 2, inner));
        }
        open = -1;
        i++;
      }
    }
  }

  private static TextLink parse(int start, int end, String inner) {
    int bar = inner.indexOf('|');
    String words = bar < 0 ? null : inner.substring(bar + 1).strip();
    String target = (bar < 0 ? inner : inner.substring(0, bar)).strip();
    int colon = target.indexOf(':');
    String canvas = colon < 0 ? null : target.substring(0, colon).strip();
    String path = target.substring(colon + 1).strip();
    int slash = path.lastIndexOf('/');
    String block = slash < 0 ? null : path.substring(0, slash).strip();
    String said = words == null || words.isEmpty() ? null : words;
    return new TextLink(start, end, canvas, block, path.substring(slash + 1).strip(), said);
  }

  /** A stretch of code in Markdown: fenced, indented, or between back-ticks. */
  private record Code(int start, int end) {
    /** Whether a text has any of the signs that code is marked by. */
    static boolean mayBeIn(String text) {
      return text.indexOf('`') >= 0
          || text.indexOf('\t') >= 0
          || text.contains("~~~")
          || text.contains("    ");
    }

    static List<Code> find(String text) {
      List<Code> found = new ArrayList<>();
      Ticks ticks = new Ticks(text);
      boolean afterBlank = true;
      boolean inParagraph = false;
      for (int line = 0; line < text.length(); ) {
        int end = endOfLine(text, line);
        int ink = line;
        while (ink < end && (text.charAt(ink) == ' ' || text.charAt(ink) == '\t')) {
          ink++;
        }
        String indent = text.substring(line, ink);
        boolean indented = indent.length() >= 4 || indent.indexOf('\t') >= 0;
        boolean blank = ink >= end;
        if (!blank && indented && afterBlank && !inParagraph) {
          found.add(new Code(line, end));
        } else if (!blank && !indented && isFence(text, ink)) {
          end = endOfFence(text, ink, end);
          found.add(new Code(line, end));
          inParagraph = false;
        } else if (!blank) {
          inParagraph = true;
          end = ticks.spans(ink, end, found);
        }
        inParagraph = inParagraph && !blank;
        afterBlank = blank || (indented && afterBlank);
        line = end < text.length() ? end + 1 : end;
      }
      return found;
    }

    private static int endOfLine(String text, int from) {
      int end = text.indexOf('\n', from);
      return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int at) {
      return text.startsWith("```", at) || text.startsWith("~~~", at);
    }

    private static int endOfFence(String text, int open, int endOfOpening) {
      int marks = run(text, open);
      for (int line = endOfOpening + 1; line < text.length(); ) {
        int end = endOfLine(text, line);
        int ink = line;
        while (ink < end && text.charAt(ink) == ' ') {
          ink++;
        }
        if (ink < end
            && text.charAt(ink) == text.charAt(open)
            && run(text, ink) >= marks
            && text.substring(ink + run(text, ink), end).isBlank()) {
          return end;
        }
        line = end + 1;
      }
      return text.length();
    }

    private static int run(String text, int at) {
      int end = at;
      while (end < text.length() && text.charAt(end) == text.charAt(at)) {
        end++;
      }
      return end - at;
    }
  }

  /** Finds code between back-ticks, which may reach into the following lines of a paragraph. */
  private static final class Ticks {
    private final String text;
    private final Map<Integer, Integer> lastOfLength = new HashMap<>();
    private int endOfParagraph;

    Ticks(String text) {
      this.text = text;
    }

    /**
     * Takes the code that begins on a line; returns the end of the line that the last one ends on.
     */
    int spans(int from, int endOfLine, List<Code> found) {
      int end = endOfLine;
      for (int tick = text.indexOf('`', from); tick >= 0 && tick < end; ) {
        int length = Code.run(text, tick);
        int close = closing(tick + length, length);
        if (close >= 0 && (tick == 0 || text.charAt(tick - 1) != '\\')) {
          found.add(new Code(tick, close));
          end = Math.max(end, Code.endOfLine(text, close));
          tick = text.indexOf('`', close);
        } else {
          tick = text.indexOf('`', tick + length);
        }
      }
      return end;
    }

    private int closing(int from, int length) {
      if (from > endOfParagraph) {
        learn(from);
      }
      if (lastOfLength.getOrDefault(length, -1) < from) {
        return -1;
      }
      int tick = text.indexOf('`', from);
      while (Code.run(text, tick) != length) {
        tick = text.indexOf('`', tick + Code.run(text, tick));
      }
      return tick + length;
    }

    /**
     * Notes for each length where in the paragraph the last such run is, so none is looked for in
     * vain.
     */
    private void learn(int from) {
      lastOfLength.clear();
      int blank = text.indexOf("\n\n", from);
      endOfParagraph = blank < 0 ? text.length() : blank;
      for (int tick = text.indexOf('`', from); tick >= 0 && tick < endOfParagraph; ) {
        int length = Code.run(text, tick);
        lastOfLength.put(length, tick);
        tick = text.indexOf('`', tick + length);
      }
    }
  }
}
