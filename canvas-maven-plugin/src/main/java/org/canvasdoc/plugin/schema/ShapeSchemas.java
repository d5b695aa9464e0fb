package org.canvasdoc.plugin.schema;

import static org.canvasdoc.plugin.schema.Definitions.either;
import static org.canvasdoc.plugin.schema.Json.object;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;

/** The schemas of a value that is given, by its shape: one of them has to hold. */
final class ShapeSchemas implements Shape.Visitor<List<Map<String, Object>>> {
  private static final Map<Field<?>, Object> DEFAULTS =
      Map.of(Format.FORMAT, 1, Format.LANGUAGE, "en");

  private final Definitions definitions;

  ShapeSchemas(Definitions definitions) {
    this.definitions = definitions;
  }

  /** The schema of a field's value; what many have in common is written once. */
  Map<String, Object> field(Field<?> field) {
    return Format.COMMON.contains(field)
        ? definitions.ref("field-" + field.key(), field, () -> described(field))
        : described(field);
  }

  private Map<String, Object> described(Field<?> field) {
    Map<String, Object> schema = description(field.summary());
    Object unsaid = DEFAULTS.get(field);
    if (unsaid != null) {
      schema.put("default", unsaid);
    }
    List<Map<String, Object>> given = new ArrayList<>(field.shape().accept(this));
    if (field.equals(Parts.ALLOW_RULE)) {
      given.add(0, definitions.rules());
    }
    if (field.required()) {
      given.replaceAll(each -> each.equals(definitions.text()) ? definitions.words() : each);
    } else if (!given.contains(definitions.text())) {
      given.add(definitions.nothing());
    }
    schema.put("anyOf", given);
    return schema;
  }

  /** What editors show: plain, and as Markdown where that makes a difference. */
  static Map<String, Object> description(String sentence) {
    Map<String, Object> schema = object("description", sentence.replace("`", ""));
    if (sentence.indexOf('`') >= 0) {
      schema.put("markdownDescription", sentence);
    }
    return schema;
  }

  /** A mapping of these fields, and of the team's own keys. */
  Map<String, Object> mapping(List<Field<?>> fields) {
    Map<String, Object> properties = object();
    fields.forEach(field -> properties.put(field.key(), field(field)));
    return closed(properties, fields.stream().filter(Field::required).map(Field::key).toList());
  }

  static Map<String, Object> closed(Map<String, Object> properties, List<String> required) {
    Map<String, Object> mapping =
        object(
            "type",
            "object",
            "properties",
            properties,
            "patternProperties",
            object(Patterns.OWN_KEY, object()));
    if (!required.isEmpty()) {
      mapping.put("required", required);
    }
    mapping.put("additionalProperties", false);
    return mapping;
  }

  @Override
  public List<Map<String, Object>> text(Shape.Text shape) {
    return List.of(definitions.text());
  }

  @Override
  public List<Map<String, Object>> line(Shape.Line shape) {
    return List.of(definitions.text());
  }

  @Override
  public List<Map<String, Object>> flag(Shape.Flag shape) {
    return List.of(
        object("type", "boolean"), object("type", "string", "pattern", "^(true|false)$"));
  }

  @Override
  public <E extends Enum<E> & Word> List<Map<String, Object>> choice(Shape.Choice<E> shape) {
    String name =
        shape
            .type()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    return List.of(definitions.choice(name + "-word", shape.words()));
  }

  @Override
  public List<Map<String, Object>> figure(Shape.Figure<?> shape) {
    Map<String, Object> plain =
        switch (shape.kind()) {
          case NUMBER -> definitions.number();
          case MONEY -> definitions.money();
          case RATE -> definitions.rate();
          case RATE_PER_PERIOD -> definitions.ratePerPeriod();
          case DATE -> definitions.date();
          case DURATION -> definitions.duration();
        };
    if (shape.textOnly()) {
      return List.of(plain);
    }
    String name = shape.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-mapping";
    return List.of(plain, definitions.ref(name, shape.kind(), () -> figureMapping(shape.kind())));
  }

  private Map<String, Object> figureMapping(Shape.Figure.Kind kind) {
    return switch (kind) {
      case NUMBER -> mapping(Parts.NUMBER);
      case MONEY -> mapping(Parts.MONEY);
      case RATE -> rateMapping();
      case RATE_PER_PERIOD -> {
        Map<String, Object> mapping = rateMapping();
        Map<String, Object> said = object("not", definitions.nothing());
        Map<String, Object> inText = object("type", "string", "pattern", Patterns.HAS_PERIOD);
        mapping.put(
            "anyOf",
            List.of(
                object(
                    "required",
                    List.of(Parts.PER.key()),
                    "properties",
                    object(Parts.PER.key(), said)),
                object("properties", object(Parts.RATE_RATE.key(), inText))));
        yield mapping;
      }
      case DATE, DURATION -> throw new IllegalArgumentException(kind + " has no mapping");
    };
  }

  /** A rate is counted per time alone. */
  private Map<String, Object> rateMapping() {
    Map<String, Object> mapping = mapping(Parts.RATE);
    Map<String, Object> per = description(Parts.PER.summary());
    Map<String, Object> word = definitions.choice("time-word", Patterns.timesOfAll());
    per.put("anyOf", List.of(word, definitions.nothing()));
    Map<String, Object> properties = object();
    Parts.RATE.forEach(field -> properties.put(field.key(), field(field)));
    properties.put(Parts.PER.key(), per);
    mapping.put("properties", properties);
    return mapping;
  }

  @Override
  public List<Map<String, Object>> link(Shape.Link shape) {
    return List.of(definitions.address());
  }

  @Override
  public List<Map<String, Object>> code(Shape.Code shape) {
    return List.of(
        switch (shape.standard()) {
          case ISO_4217 -> definitions.currency();
          case BCP_47 -> definitions.language();
        });
  }

  @Override
  public List<Map<String, Object>> reference(Shape.Reference shape) {
    return List.of(definitions.text());
  }

  @Override
  public List<Map<String, Object>> entryPath(Shape.EntryPath shape) {
    return List.of(definitions.text());
  }

  @Override
  public List<Map<String, Object>> canvasReference(Shape.CanvasReference shape) {
    return List.of(definitions.text());
  }

  /** The six are offered; the team's own, and other names, are not known here. */
  @Override
  public List<Map<String, Object>> categoryName(Shape.CategoryName shape) {
    return List.of(definitions.categories(), definitions.text());
  }

  @Override
  public List<Map<String, Object>> purposeName(Shape.PurposeName shape) {
    return List.of(
        definitions.choice("purpose-word", List.of(Purpose.values())), definitions.text());
  }

  @Override
  public List<Map<String, Object>> list(Shape.ListOf<?> shape) {
    List<Map<String, Object>> item = shape.item().accept(this);
    List<Map<String, Object>> inList = new ArrayList<>(item);
    if (!item.contains(definitions.text())) {
      inList.add(definitions.nothing());
    }
    List<Map<String, Object>> all = new ArrayList<>(item);
    all.add(object("type", "array", "items", either(inList)));
    if (shape.noneAllowed()) {
      all.add(object("description", "There are none.", "const", "none"));
    }
    Shape.MapForm form = shape.mapForm();
    if (form != null) {
      all.add(mapForm((Shape.Group<?>) shape.item(), form));
    }
    return all;
  }

  /** A key of the group itself says that the mapping is one item, and not short for a list. */
  private Map<String, Object> mapForm(Shape.Group<?> group, Shape.MapForm form) {
    List<Map<String, Object>> value = new ArrayList<>(form.value().shape().accept(this));
    value.add(definitions.nothing());
    Map<String, Object> properties = object();
    for (Word word : ((Shape.Choice<?>) form.key().shape()).words()) {
      Map<String, Object> each = description(word.summary());
      each.put("anyOf", value);
      properties.put(word.key(), each);
    }
    group.fields().forEach(field -> properties.put(field.key(), false));
    Map<String, Object> mapping = closed(properties, List.of());
    mapping.put("additionalProperties", definitions.nothing());
    return mapping;
  }

  @Override
  public List<Map<String, Object>> group(Shape.Group<?> shape) {
    List<Map<String, Object>> all = new ArrayList<>();
    Function<String, Field<?>> shortForm = shape.shortForm();
    if (shortForm != null) {
      shortFields(shape, shortForm).forEach(field -> all.addAll(plain(field.shape())));
    }
    Map<String, Object> mapping = named(shape.noun(), shape.fields(), shape);
    // editors explain by the first one what fits none: every text fits, or only some do
    all.add(all.contains(definitions.text()) ? 0 : all.size(), mapping);
    return all;
  }

  /** A reference to the mapping that a noun stands for. */
  Map<String, Object> named(String noun, List<Field<?>> fields, Object origin) {
    String name = noun.replace("'", "").replace(' ', '-');
    return definitions.ref(
        name,
        origin,
        () -> {
          Map<String, Object> titled =
              object("title", noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1));
          titled.putAll(mapping(fields));
          return titled;
        });
  }

  /** The fields that some text in place of the mapping gives: by the words of one, or by others. */
  private static Set<Field<?>> shortFields(
      Shape.Group<?> group, Function<String, Field<?>> shortForm) {
    Set<Field<?>> fields = new LinkedHashSet<>();
    for (Field<?> field : group.fields()) {
      if (field.shape() instanceof Shape.Choice<?> choice
          && choice.words().stream().allMatch(word -> shortForm.apply(word.key()).equals(field))) {
        fields.add(field);
      }
    }
    fields.add(Objects.requireNonNull(shortForm.apply("")));
    return fields;
  }

  private List<Map<String, Object>> plain(Shape<?> shape) {
    return shape instanceof Shape.Figure<?> figure
        ? figure(new Shape.Figure<>(figure.kind(), true))
        : shape.accept(this);
  }
}
