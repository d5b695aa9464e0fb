package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;

/** Makes canvases of any fields and entries, and writes one in as many ways as there are. */
final class Models {
  private static final List<String> IDS = List.of("shop", "van", "card", "app", "club", "old-card");
  private static final List<String> WORDS =
      List.of(
          "A doughnut", "in ninety seconds", "see [[shop]]", "- one\n- two", "gratis 🍩", "well");

  private final Random random;

  private Models(long seed) {
    this.random = new Random(seed);
  }

  /** A canvas as maps, lists and texts. */
  static Map<String, Object> any(long seed) {
    return new Models(seed).canvas();
  }

  /** The same model after some time: entries and fields come, go and change. */
  static Map<String, Object> later(Map<String, Object> model, long seed) {
    Models models = new Models(seed);
    Map<String, Object> other = models.canvas();
    Map<String, Object> later = new LinkedHashMap<>();
    for (Map.Entry<String, Object> each : model.entrySet()) {
      Object replaced = other.get(each.getKey());
      later.put(each.getKey(), models.mixed(each.getValue(), replaced));
    }
    return later;
  }

  @SuppressWarnings("unchecked") // what this class makes itself
  private Object mixed(Object one, Object other) {
    if (other == null || random.nextInt(3) > 0) {
      if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> more) {
        Map<String, Object> mixed = new LinkedHashMap<>();
        map.forEach(
            (key, value) -> {
              if (random.nextInt(5) > 0) {
                mixed.put((String) key, mixed(value, more.get(key)));
              }
            });
        ((Map<String, Object>) more)
            .forEach(
                (key, value) -> {
                  if (random.nextInt(5) == 0) {
                    mixed.putIfAbsent(key, value);
                  }
                });
        return mixed;
      }
      return one;
    }
    return other;
  }

  private Map<String, Object> canvas() {
    Map<String, Object> canvas = fields(Format.HEAD, 3);
    canvas.put("name", "The DoughJoe");
    for (Block block : Block.values()) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (String id : IDS) {
        if (random.nextInt(3) == 0) {
          Map<String, Object> entry = fields(Format.fields(block), 4);
          entry.put("name", any(WORDS).replace("\n", " "));
          entries.put(id, entry);
        }
      }
      canvas.put(block.key(), entries);
    }
    Map<String, Object> hypotheses = new LinkedHashMap<>();
    hypotheses.put("guess", fields(Format.HYPOTHESIS, 2));
    canvas.put(Format.HYPOTHESES, hypotheses);
    return canvas;
  }

  private Map<String, Object> fields(List<Field<?>> table, int oneIn) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Field<?> field : table) {
      if (field.required() || random.nextInt(oneIn) == 0) {
        fields.put(field.key(), field.shape().accept(new Any()));
      }
    }
    return fields;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** How a canvas is written: its order, its white space, its form. */
  record Style(long seed, boolean shuffled, boolean spaced) {
    static final Style PLAIN = new Style(0, false, false);
  }

  /** A canvas as one file. */
  static String write(Object model, Style style) {
    StringBuilder out = new StringBuilder();
    write(model, style, new Random(style.seed), out);
    return out.append('\n').toString();
  }

  private static void write(Object value, Style style, Random random, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      List<Object> keys = new ArrayList<>(map.keySet());
      shuffle(keys, style, random);
      out.append('{');
      for (Object key : keys) {
        out.append('"').append(key).append("\": ");
        write(map.get(key), style, random, out);
        out.append(keys.get(keys.size() - 1).equals(key) ? "" : ",\n ");
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>(list);
      shuffle(items, style, random);
      out.append('[');
      for (int i = 0; i < items.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        write(items.get(i), style, random, out);
      }
      out.append(']');
    } else {
      String text = value.toString();
      boolean markdown = text.startsWith("\n");
      String said = markdown && style.spaced ? spaced(text, random) : text.strip();
      out.append('"').append(said.replace("\n", "\\n").replace("\t", "\\t")).append('"');
    }
  }

  private static void shuffle(List<Object> items, Style style, Random random) {
    if (style.shuffled) {
      Collections.shuffle(items, random);
    }
  }

  private static String spaced(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      boolean space = Character.isWhitespace(c);
      out.append(space ? List.of(" ", "\n", "  \n", "\n\n", "\t ").get(random.nextInt(5)) : c);
    }
    return out + (random.nextBoolean() ? "\n" : "");
  }

  private final class Any implements Shape.Visitor<Object> {
    @Override
    public Object text(Shape.Text shape) {
      return "\n" + any(WORDS) + " " + any(WORDS); // the line break tells it from a line
    }

    @Override
    public Object line(Shape.Line shape) {
      return any(IDS);
    }

    @Override
    public Object flag(Shape.Flag shape) {
      return random.nextBoolean();
    }

    @Override
    public <E extends Enum<E> & Word> Object choice(Shape.Choice<E> shape) {
      return any(shape.words()).key();
    }

    @Override
    public Object figure(Shape.Figure<?> shape) {
      return switch (shape.kind()) {
        case NUMBER -> any(List.of("4200", "4200.0", "7"));
        case MONEY -> any(List.of("12.50 EUR per month", "12.5 EUR per month", "3"));
        case RATE -> any(List.of("6%", "0.06", "7%"));
        case RATE_PER_PERIOD -> any(List.of("6% per month", "0.06 per month", "7% per year"));
        case DATE -> any(List.of("2026-02-11", "2026-02", "2025"));
        case DURATION -> any(List.of("24 months", "1 year", "P7D"));
      };
    }

    @Override
    public Object link(Shape.Link shape) {
      return any(List.of("https://doughjoe.example/", "https://van.example/"));
    }

    @Override
    public Object code(Shape.Code shape) {
      boolean money = shape.standard() == Shape.Code.Standard.ISO_4217;
      return money ? "EUR" : any(List.of("en", "de"));
    }

    @Override
    public Object reference(Shape.Reference shape) {
      return any(IDS);
    }

    @Override
    public Object entryPath(Shape.EntryPath shape) {
      return any(List.of(Block.values())).key() + "/" + any(IDS);
    }

    @Override
    public Object canvasReference(Shape.CanvasReference shape) {
      return any(List.of("another", "third"));
    }

    @Override
    public Object categoryName(Shape.CategoryName shape) {
      return any(List.of("communities", "self-service", "co-creation"));
    }

    @Override
    public Object purposeName(Shape.PurposeName shape) {
      return any(List.of("get", "keep", "grow"));
    }

    @Override
    public Object list(Shape.ListOf<?> shape) {
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        items.add(shape.item().accept(this));
      }
      return items;
    }

    @Override
    public Object group(Shape.Group<?> shape) {
      return fields(shape.fields(), 2);
    }
  }
}
