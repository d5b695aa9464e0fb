package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.canvasdoc.source.Span;

/** Writes JSON in which every text is safe; other rooms write theirs with it, too. */
public final class JsonOut {
  private JsonOut() {}

  /** For people too: every value on a line of its own. */
  public static JsonGenerator indented(Writer out) throws IOException {
    return generator(out, new DefaultIndenter("  ", "\n"));
  }

  /** For programs alone: everything on one line. */
  public static JsonGenerator line(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setCharacterEscapes(new JsonText());
    return json;
  }

  /** For readers that count bytes: what is deeper than some levels stays on its line. */
  static JsonGenerator compact(Writer out, int levels) throws IOException {
    return generator(
        out,
        new DefaultIndenter("  ", "\n") {
          private static final long serialVersionUID = 1L;

          @Override
          public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= levels) {
              super.writeIndentation(json, level);
            }
          }
        });
  }

  private static JsonGenerator generator(Writer out, DefaultIndenter indent) throws IOException {
    JsonGenerator json = line(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    return json;
  }

  /** A text as it is. */
  public static void exact(JsonGenerator json, String name, String value) throws IOException {
    json.writeStringField(name, JsonText.whole(value));
  }

  /** A text that can be written: with whole surrogate pairs only. */
  public static String whole(String text) {
    return JsonText.whole(text);
  }

  /** The text of a message. */
  static void text(JsonGenerator json, String name, String value) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", value);
    json.writeEndObject();
  }

  /** Lines and columns, the end exclusive. */
  static void region(JsonGenerator json, String name, Span span, boolean mayBeEmpty)
      throws IOException {
    boolean empty = span.startLine() == span.endLine() && span.endColumn() <= span.startColumn();
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", span.startLine());
    json.writeNumberField("startColumn", span.startColumn());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField(
        "endColumn", empty && !mayBeEmpty ? span.startColumn() + 1 : span.endColumn());
    json.writeEndObject();
  }
}
