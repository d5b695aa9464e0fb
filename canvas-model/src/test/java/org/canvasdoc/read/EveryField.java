package org.canvasdoc.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;

/**
 * Writes a canvas in which every field of the format stands, and keeps its own books of where it
 * wrote what, counting lines and code points as it goes.
 */
final class EveryField {
  /** How scalars are written. */
  enum Quotes {
    NONE(""),
    SINGLE("'"),
    DOUBLE("\"");

    private final String mark;

    Quotes(String mark) {
      this.mark = mark;
    }
  }

  private static final String WORDS = "早安 🍩🍩 cafe\u0301";

  private final boolean flow;
  private final Quotes quotes;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> places = new LinkedHashMap<>();
  private int line = 1;
  private int column = 1;
  private int indent;

  private EveryField(boolean flow, Quotes quotes) {
    this.flow = flow;
    this.quotes = quotes;
  }

  /**
   * What was written.
   *
   * @param places by path, as {@code line:column-column}
   */
  record Written(String text, Map<String, String> places) {}

  static Written write(boolean flow, Quotes quotes) {
    EveryField writer = new EveryField(flow, quotes);
    writer.canvas();
    return new Written(writer.text.toString(), writer.places);
  }

  private void canvas() {
    for (Field<?> field : Format.HEAD) {
      field("", field);
      newLine();
    }
    for (Block block : Block.values()) {
      mark("key " + block.key(), block.key());
      put(":");
      entry(block.key() + "/all-of-it", Format.fields(block));
    }
    put(Format.HYPOTHESES + ":");
    entry(Format.HYPOTHESES + "/all-of-it", Format.HYPOTHESIS);
  }

  private void entry(String path, List<Field<?>> fields) {
    indent += 2;
    newLine();
    mark("id " + path, "all-of-it");
    put(":");
    group(path + ".", fields);
    indent -= 2;
    newLine();
  }

  private void group(String path, List<Field<?>> fields) {
    put(flow ? " {" : "");
    indent += 2;
    for (Field<?> field : fields) {
      if (!flow) {
        newLine();
      }
      field(path, field);
      put(flow && !field.equals(fields.get(fields.size() - 1)) ? ", " : "");
    }
    indent -= 2;
    put(flow ? "}" : "");
  }

  private void field(String path, Field<?> field) {
    mark("key " + path + field.key(), field.key());
    put(":");
    field.shape().accept(new Value(path + field.key()));
  }

  private void newLine() {
    text.append('\n');
    line++;
    column = 1;
    put(" ".repeat(indent));
  }

  private void put(String words) {
    text.append(words);
    column += words.codePointCount(0, words.length());
  }

  private void mark(String path, String words) {
    int from = column;
    put(words);
    places.put(path, line + ":" + from + "-" + column);
  }

  private final class Value implements Shape.Visitor<Value> {
    private final String path;

    Value(String path) {
      this.path = path;
    }

    private Value scalar(String words) {
      put(" ");
      mark(path, quotes.mark + words + quotes.mark);
      return this;
    }

    @Override
    public Value list(Shape.ListOf<?> shape) {
      put(flow ? " [" : "");
      indent += 2;
      for (int i = 0; i < 2; i++) {
        if (!flow) {
          newLine();
          put("-");
        }
        shape.item().accept(new Value(path + "[" + i + "]"));
        put(flow && i == 0 ? "," : "");
      }
      indent -= 2;
      put(flow ? "]" : "");
      return this;
    }

    @Override
    public Value group(Shape.Group<?> shape) {
      EveryField.this.group(path + ".", shape.fields());
      return this;
    }

    @Override
    public Value text(Shape.Text shape) {
      return scalar(WORDS);
    }

    @Override
    public Value line(Shape.Line shape) {
      return scalar(WORDS);
    }

    @Override
    public Value flag(Shape.Flag shape) {
      return scalar("true");
    }

    @Override
    public <E extends Enum<E> & Word> Value choice(Shape.Choice<E> shape) {
      return scalar(shape.words().get(0).key());
    }

    @Override
    public Value figure(Shape.Figure<?> shape) {
      return scalar(
          switch (shape.kind()) {
            case NUMBER -> "4200";
            case MONEY -> "12.50 EUR per month";
            case RATE -> "6%";
            case RATE_PER_PERIOD -> "6% per month";
            case DATE -> "2026-02-11";
            case DURATION -> "24 months";
          });
    }

    @Override
    public Value link(Shape.Link shape) {
      return scalar("https://doughjoe.example/");
    }

    @Override
    public Value code(Shape.Code shape) {
      return scalar(shape.standard() == Shape.Code.Standard.ISO_4217 ? "EUR" : "en-GB");
    }

    @Override
    public Value reference(Shape.Reference shape) {
      return scalar("all-of-it");
    }

    @Override
    public Value entryPath(Shape.EntryPath shape) {
      return scalar("channels/all-of-it");
    }

    @Override
    public Value canvasReference(Shape.CanvasReference shape) {
      return scalar("another");
    }

    @Override
    public Value categoryName(Shape.CategoryName shape) {
      return scalar("communities");
    }

    @Override
    public Value purposeName(Shape.PurposeName shape) {
      return scalar("keep");
    }
  }
}
