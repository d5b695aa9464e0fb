package org.canvasdoc.plugin.serve;

import java.util.List;
import java.util.Locale;

/** Writes JSON on one line, as an event of a stream has to be. */
final class Json {
  private final StringBuilder out = new StringBuilder("{");

  /** An object's member that is a text. */
  Json text(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  /** A member that is a number. */
  Json number(String name, long value) {
    name(name).append(value);
    return this;
  }

  /** A member that is a list of objects. */
  Json list(String name, List<Json> values) {
    name(name).append('[');
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ",").append(values.get(i).end());
    }
    out.append(']');
    return this;
  }

  /** A member that is an object. */
  Json object(String name, Json value) {
    name(name).append(value.end());
    return this;
  }

  private StringBuilder name(String name) {
    if (out.length() > 1) {
      out.append(',');
    }
    quote(name);
    return out.append(':');
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7f) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** The object, whole. */
  String end() {
    return out + "}";
  }
}
