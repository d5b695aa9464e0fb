package org.canvasdoc.plugin.init;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Puts the plugin into the text of a POM; every other byte stays. A POM is read by its tags alone,
 * which are the same bytes in all encodings that POMs are written in.
 */
public final class PomText {
  private static final String TEMPLATE = "/archetype-resources/pom.xml";
  private static final String STEP = "  ";

  private final String text;
  private final String end;

  /** Where the plugin goes; below zero where no place was found. */
  private int at = -1;

  /** How many of {@code <project><build><plugins>} are there already around the place. */
  private int around;

  /** The empty element that stands at the place, but for its last sign. */
  private String empty = "";

  private PomText(String text) {
    this.text = text;
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
    find();
  }

  /** The lines that a POM needs. */
  public static String lines(String version) {
    return elements(1, "", STEP, "\n", version);
  }

  /** A POM that holds nothing else: the one of the archetype. */
  public static String fresh(String id, String name) throws IOException {
    String safe = name.replace("${", "{").replace("&", "&amp;").replace("<", "&lt;");
    return Template.read(TEMPLATE)
        .replace("<name>${artifactId}<", "<name>" + safe.replace(">", "&gt;") + "<")
        .replace("${groupId}", id)
        .replace("${artifactId}", id)
        .replace("${version}", "1-SNAPSHOT");
  }

  /** The POM with the plugin in it; empty where no place for it can be told. */
  public static Optional<byte[]> with(byte[] pom, String version) {
    // one character a byte: what is not touched comes out as it went in
    PomText read = new PomText(new String(pom, StandardCharsets.ISO_8859_1));
    return read.at < 0
        ? Optional.empty()
        : Optional.of(read.inserted(version).getBytes(StandardCharsets.ISO_8859_1));
  }

  private String inserted(String version) {
    String margin = margin(at);
    int deep = around - 1;
    String step =
        deep > 0 && margin.length() >= deep ? margin.substring(0, margin.length() / deep) : step();
    if (margin.isEmpty()) {
      margin = step.repeat(deep);
    }
    String inner = elements(around, margin + step, step, end, version);
    if (empty.isEmpty()) {
      int line = text.lastIndexOf('\n', at - 1) + 1;
      boolean alone = text.substring(line, at).isBlank();
      int from = alone ? line : at;
      return text.substring(0, from) + (alone ? "" : end) + inner + text.substring(from);
    }
    String start = empty.substring(0, empty.length() - 1).stripTrailing() + ">";
    String element = start + end + inner + margin + "</" + name(at + 1) + ">";
    return text.substring(0, at) + element + text.substring(at + empty.length() + 1);
  }

  /** The blanks before a tag that stands first in its line. */
  private String margin(int tag) {
    String before = text.substring(text.lastIndexOf('\n', tag - 1) + 1, tag);
    return before.isBlank() ? before : "";
  }

  /** How deep the first element below the project stands. */
  private String step() {
    int open = text.indexOf("<project");
    for (int at = text.indexOf("\n", text.indexOf('>', open)); at >= 0; ) {
      int next = text.indexOf('\n', at + 1);
      String line = text.substring(at + 1, next < 0 ? text.length() : next);
      String bare = line.stripLeading();
      if (bare.startsWith("<") && line.length() > bare.length()) {
        return line.substring(0, line.length() - bare.length());
      }
      at = next;
    }
    return STEP;
  }

  /** The elements that are missing, each on a line. */
  private static String elements(
      int around, String margin, String step, String end, String version) {
    StringBuilder out = new StringBuilder();
    String[] outer = {"build", "plugins"};
    String at = margin;
    for (int i = around - 1; i < outer.length; i++) {
      out.append(at).append('<').append(outer[i]).append('>').append(end);
      at += step;
    }
    out.append(at).append("<plugin>").append(end);
    out.append(at).append(step).append("<groupId>org.canvasdoc</groupId>").append(end);
    out.append(at).append(step).append("<artifactId>canvas-maven-plugin</artifactId>").append(end);
    out.append(at).append(step).append("<version>").append(version).append("</version>");
    out.append(end).append(at).append("</plugin>").append(end);
    for (int i = outer.length - 1; i >= around - 1; i--) {
      at = at.substring(step.length());
      out.append(at).append("</").append(outer[i]).append('>').append(end);
    }
    return out.toString();
  }

  /** Goes through the tags, and keeps the innermost place of the three. */
  private void find() {
    Deque<String> open = new ArrayDeque<>();
    int from = 0;
    int found = 0;
    while (true) {
      int tag = text.indexOf('<', from);
      if (tag < 0) {
        at = open.isEmpty() ? at : -1;
        return;
      }
      from = after(tag);
      if (from < 0) {
        at = -1;
        return;
      }
      char sign = text.charAt(tag + 1);
      if (sign == '!' || sign == '?') {
        continue;
      }
      boolean closing = sign == '/';
      String name = name(tag + (closing ? 2 : 1));
      boolean single = text.charAt(from - 2) == '/';
      if (!closing) {
        open.addLast(name);
      }
      if (closing || single) {
        int depth = depth(open);
        if (open.isEmpty() || !name.equals(open.removeLast())) {
          at = -1;
          return;
        }
        if (depth > found) {
          found = depth;
          at = tag;
          around = depth;
          empty = single ? text.substring(tag, from - 1) : "";
        }
      }
    }
  }

  /** How many of the three a path is, if it is nothing else. */
  private static int depth(Deque<String> open) {
    String path = String.join("/", open);
    return switch (path) {
      case "project" -> 1;
      case "project/build" -> 2;
      case "project/build/plugins" -> 3;
      default -> 0;
    };
  }

  private String name(int start) {
    int end = start;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** The end of a tag, a comment, a section or an instruction; below zero where it has none. */
  private int after(int tag) {
    if (text.startsWith("<!--", tag)) {
      return end("-->", tag + 4);
    }
    if (text.startsWith("<![CDATA[", tag)) {
      return end("]]>", tag + 9);
    }
    if (text.startsWith("<?", tag)) {
      return end("?>", tag + 2);
    }
    if (text.startsWith("<!", tag)) {
      return -1; // a document type may define anything
    }
    char quote = 0;
    for (int i = tag + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private int end(String sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? -1 : at + sign.length();
  }
}
