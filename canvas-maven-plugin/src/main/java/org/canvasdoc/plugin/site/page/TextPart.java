package org.canvasdoc.plugin.site.page;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a message: words, or something quoted in back-ticks. */
public record TextPart(boolean code, String text) {
  /** Splits a message at its back-ticks. */
  public static List<TextPart> of(String message) {
    List<TextPart> parts = new ArrayList<>();
    boolean code = false;
    int from = 0;
    for (int tick = message.indexOf('`'); tick >= 0; tick = message.indexOf('`', from)) {
      add(parts, code, message.substring(from, tick));
      code = !code;
      from = tick + 1;
    }
    add(parts, code, message.substring(from));
    return List.copyOf(parts);
  }

  private static void add(List<TextPart> parts, boolean code, String text) {
    if (!text.isEmpty()) {
      parts.add(new TextPart(code, text));
    }
  }
}
