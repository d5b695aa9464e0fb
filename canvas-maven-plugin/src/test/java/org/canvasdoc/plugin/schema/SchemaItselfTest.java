package org.canvasdoc.plugin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.canvasdoc.model.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the schema to what schemas are held to, and to what editors show of it. */
class SchemaItselfTest {
  private final Map<String, Object> schema =
      new org.yaml.snakeyaml.Yaml().load(CanvasSchema.write());

  @Test
  void itIsASchemaOfDraft07() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    String meta = (String) schema.get("$schema");
    assertEquals(
        List.of(),
        registry
            .getSchema(SchemaLocation.of(meta))
            .validate(CanvasSchema.write(), InputFormat.JSON));
  }

  @Test
  void itIsTheSameEachTime() {
    assertEquals(CanvasSchema.write(), CanvasSchema.write());
  }

  @Test
  void everyPropertyIsDescribed() {
    List<String> bare = new ArrayList<>();
    int[] properties = {0};
    walk(
        "",
        schema,
        (path, node) -> {
          if (path.matches(".*/properties/[^/]+") && !node.containsKey("$ref")) {
            properties[0]++;
            boolean onlyAsks = path.contains("-per-period-mapping/anyOf/") || node.isEmpty();
            if (!onlyAsks && !(node.get("description") instanceof String)) {
              bare.add(path);
            }
          }
        });
    assertEquals(List.of(), bare);
    assertTrue(properties[0] > 150, "properties: " + properties[0]);
  }

  @Test
  void everyWordIsExplained() {
    List<String> wrong = new ArrayList<>();
    int[] lists = {0};
    walk(
        "",
        schema,
        (path, node) -> {
          if (node.get("enum") instanceof List<?> words && !path.endsWith("/currency")) {
            lists[0]++;
            boolean all =
                node.get("enumDescriptions") instanceof List<?> texts
                    && texts.size() == words.size();
            if (!all) {
              wrong.add(path);
            }
          }
        });
    assertEquals(List.of(), wrong);
    assertTrue(lists[0] > 20, "lists: " + lists[0]);
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryDefinitionIsUsed() {
    Map<?, ?> definitions = (Map<?, ?>) schema.get("definitions");
    List<Object> used = new ArrayList<>();
    walk(
        "",
        schema,
        (path, node) -> {
          if (node.get("$ref") instanceof String ref) {
            used.add(ref.replace("#/definitions/", ""));
          }
        });
    assertTrue(definitions.keySet().containsAll(used), used::toString);
    assertTrue(used.containsAll(definitions.keySet()), definitions.keySet()::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a-1", "2026", "", "-a", "a-", "a--b", "A", "a_b", "é", "a b"})
  void anIdIsOneToBoth(String id) {
    assertEquals(Slug.isSlug(id), id.matches(Patterns.ID));
    String longest = "a".repeat(64);
    assertTrue(longest.matches(Patterns.ID) && Slug.isSlug(longest));
    assertTrue(!(longest + "a").matches(Patterns.ID) && !Slug.isSlug(longest + "a"));
  }

  private static void walk(String path, Object node, BiConsumer<String, Map<?, ?>> seen) {
    if (node instanceof Map<?, ?> map) {
      seen.accept(path, map);
      map.forEach((key, value) -> walk(path + "/" + key, value, seen));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(path + "/" + i, list.get(i), seen);
      }
    }
  }
}
