package org.canvasdoc.plugin.schema;

import static org.canvasdoc.plugin.schema.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;

/**
 * The JSON Schema (draft-07) of one canvas file, from the table of fields. It refuses what the
 * reader refuses by itself: unknown keys, missing fields, values that cannot be read, and ids.
 */
public final class CanvasSchema {
  private final Definitions definitions = new Definitions();
  private final ShapeSchemas shapes = new ShapeSchemas(definitions);

  private CanvasSchema() {}

  /** The schema as JSON. */
  public static String write() {
    return Json.write(new CanvasSchema().document());
  }

  private Map<String, Object> document() {
    Map<String, Object> properties = object();
    Format.HEAD.forEach(field -> properties.put(field.key(), shapes.field(field)));
    properties.put(
        Format.HYPOTHESES,
        section(
            "Hypotheses",
            "What is believed and not known, and how it is tested.",
            Format.HYPOTHESES,
            shapes.named("hypothesis", Format.HYPOTHESIS, Format.HYPOTHESIS)));
    for (Block block : Block.values()) {
      Map<String, Object> entry = shapes.named(block.noun(), Format.fields(block), block);
      properties.put(block.key(), section(block.title(), block.question(), block.key(), entry));
    }
    Map<String, Object> schema =
        object(
            "$schema",
            "http://json-schema.org/draft-07/schema#",
            "$id",
            "https://json.schemastore.org/business-model-canvas.json",
            "title",
            "Business Model Canvas",
            "description",
            "A business model canvas as text: the head, the nine blocks, and the hypotheses.",
            "examples",
            List.of(example()));
    List<String> required = Format.HEAD.stream().filter(Field::required).map(Field::key).toList();
    schema.putAll(ShapeSchemas.closed(properties, required));
    schema.put("definitions", definitions.all());
    return schema;
  }

  /** A mapping of ids to entries, each of which may be its name alone; or nothing. */
  private Map<String, Object> section(
      String title, String description, String name, Map<String, Object> entry) {
    Map<String, Object> schema = object("title", title);
    schema.putAll(ShapeSchemas.description(description));
    List<Map<String, Object>> alternatives = new ArrayList<>();
    alternatives.add(
        definitions.ref(
            name,
            name,
            () ->
                object(
                    "type",
                    "object",
                    "patternProperties",
                    object(
                        Patterns.OWN_KEY,
                        object(),
                        Patterns.ID,
                        object("anyOf", List.of(entry, definitions.words()))),
                    "additionalProperties",
                    false)));
    alternatives.add(definitions.nothing());
    schema.put("anyOf", alternatives);
    return schema;
  }

  private static Map<String, Object> example() {
    return object(
        Format.NAME.key(),
        "The DoughJoe",
        Format.CURRENCY.key(),
        "EUR",
        Block.CUSTOMER_SEGMENTS.key(),
        object(
            "commuters",
            object(
                Format.NAME.key(),
                "Morning commuters",
                Format.EXPECTS.key(),
                Catalogue.SIX.get(3).id())),
        Block.CUSTOMER_RELATIONSHIPS.key(),
        object(
            "loyalty-card",
            object(
                Format.NAME.key(),
                "Tenth-doughnut loyalty card",
                Format.SEGMENTS.key(),
                "commuters",
                Format.CATEGORY.key(),
                Catalogue.SIX.get(3).id())));
  }
}
