package org.canvasdoc.plugin.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.source.Span;

/**
 * Texts of users for reports that people read: on one line, of bounded length, with a visible sign
 * for whatever could control a terminal, turn the direction of the text or not be written at all.
 */
public final class Plain {
  private static final int LONGEST = 2000;
  private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

  private Plain() {}

  /** The text on one line. */
  public static String line(String text) {
    boolean tooLong = text.length() > LONGEST;
    String visible = Cells.visible(tooLong ? text.substring(0, LONGEST) + "…" : text);
    StringBuilder out = null;
    for (int i = 0; i < visible.length(); i++) {
      char unit = visible.charAt(i);
      boolean sign = unit >= 0xFFFD;
      if (sign && out == null) {
        out = new StringBuilder(visible.length() + 16).append(visible, 0, i);
      }
      if (out != null) {
        out.append(sign ? String.format(Locale.ROOT, "<U+%04X>", (int) unit) : unit);
      }
    }
    return out == null ? visible : out.toString();
  }

  /** The text with its line breaks, every other sign as {@link #line} has it. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      out.append(line(text.substring(from, end))).append('\n');
      from = end + 1;
    }
    return out.append(line(text.substring(from))).toString();
  }

  /** The first so many characters of a text, or one less: no pair is torn apart. */
  static String start(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean torn = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, torn ? length - 1 : length);
  }

  /** What was found and what to do, in one line. */
  static String sentence(Diagnostic diagnostic) {
    String help = diagnostic.finding().help();
    String message = line(diagnostic.finding().message());
    if (help != null) {
      message = message + "; " + line(help);
    }
    return message.isBlank() ? line(diagnostic.finding().rule()) : message;
  }

  /** Why it does not count, and until when; for a finding that is allowed. */
  static String reason(Diagnostic.Allowed allowed) {
    String because = line(allowed.because());
    String until = allowed.until();
    return until == null ? because : because + " (until " + line(until) + ")";
  }

  /** The path with line and column. */
  public static String place(Span span) {
    return line(span.file().path()) + ":" + span.startLine() + ":" + span.startColumn();
  }

  /** A path as a URI: relative, or with {@code file:} where the path is absolute. */
  static String uri(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
    if (path.startsWith("/")) {
      out.append("file://");
    } else if (drive) {
      out.append("file:///");
    }
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char unit = (char) (each & 0xFF);
      boolean asItIs =
          (unit >= 'a' && unit <= 'z')
              || (unit >= 'A' && unit <= 'Z')
              || (unit >= '0' && unit <= '9')
              || UNRESERVED.indexOf(unit) >= 0
              || (drive && unit == ':');
      if (asItIs) {
        out.append(unit);
      } else {
        out.append('%').append(hex(unit >> 4)).append(hex(unit & 0xF));
      }
    }
    return out.toString();
  }

  private static char hex(int digit) {
    return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
  }
}
