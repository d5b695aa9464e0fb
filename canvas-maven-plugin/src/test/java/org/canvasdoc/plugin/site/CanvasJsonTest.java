package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.canvasdoc.plugin.report.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanvasJsonTest {
  @TempDir private Path folder;

  private JsonNode render(String yaml) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas"));
    Files.writeString(sources.resolve("shop.canvas.yaml"), yaml);
    SiteFixture.render(sources, folder.resolve("site"));
    return read("site/shop/canvas.json");
  }

  private JsonNode read(String path) throws IOException {
    return new JsonMapper().readTree(Files.readString(folder.resolve(path)));
  }

  @Test
  void everyCanvasIsAsItsSchemaSays() throws IOException {
    SiteFixture.render(Path.of("../example-site/src/canvas"), folder.resolve("site"));
    SiteFixture.render(SiteFixture.resource("hostile"), folder.resolve("hostile"));
    Schema schema = Schemas.of("/org/canvasdoc/plugin/site/canvas-json.schema.json");
    int[] canvases = {0};
    SiteFixture.files(folder)
        .forEach(
            (path, json) -> {
              if (path.endsWith("/canvas.json")) {
                assertEquals("[]", schema.validate(json, InputFormat.JSON).toString(), path);
                canvases[0]++;
              }
            });
    assertTrue(canvases[0] > 9);
  }

  @Test
  void itSaysWhatTheDocumentSays() throws IOException {
    JsonNode json =
        render(
            """
            name: Shop
            currency: EUR
            x-team: {name: Bread, floors: [1, 2]}
            customer-segments:
              commuters:
                name: Commuters
                size: 4200
                expects: automated-services
                economics: {revenue: 38 per month, gross-margin: 62%, churn: 6% per month, lifetime: 24 months}
            customer-relationships:
              card: {name: Card, segments: commuters, category: Automatic Services, purposes: [retention], since: 2026-02}
            """);

    assertEquals("[\"1\",\"2\"]", json.at("/head/x-team/floors").toString());
    JsonNode segment = json.at("/blocks/0/entries/0");
    assertEquals("commuters", segment.get("segments").get(0).asString());
    assertEquals(5, segment.at("/place/line").asInt());
    assertEquals("{\"value\":4200}", segment.at("/fields/size").toString());
    assertEquals(
        "{\"amount\":38,\"per\":\"month\"}", segment.at("/fields/economics/revenue").toString());
    assertEquals(
        "{\"rate\":0.06,\"per\":\"month\"}", segment.at("/fields/economics/churn").toString());
    assertEquals(
        "{\"count\":24,\"unit\":\"months\"}", segment.at("/fields/economics/lifetime").toString());
    JsonNode card = json.at("/blocks/3/entries/0/fields");
    assertEquals("automated-services", card.get("category").asString());
    assertEquals("[\"keep\"]", card.get("purposes").toString());
    assertEquals("2026-02", card.get("since").asString());
    assertFalse(json.get("figures").isEmpty());
  }

  @Test
  void whatARelationshipCostsAndBringsIsInIt() throws IOException {
    JsonNode json =
        render(
            """
            name: Shop
            currency: EUR
            customer-segments:
              a:
                name: First
                size: 100
                economics: {customers: 100, revenue: 38 per month, gross-margin: 50%, churn: 5% per month, acquisition-cost: 86}
            customer-relationships:
              card:
                name: Card
                segments: a
                purposes: keep
                cost: {amount: 300 per month, basis: measured}
                viral-loop: {invites-per-customer: 3, conversion: 14%, basis: modelled}
              quiet: {name: Says nothing, segments: a}
            """);
    Map<String, JsonNode> figures = new LinkedHashMap<>();
    for (JsonNode each : json.get("relationship-figures")) {
      assertEquals("card", each.get("relationship").asString());
      figures.put(each.get("name").asString(), each);
    }
    JsonNode coefficient = figures.get("K");
    assertEquals("0.42", coefficient.get("value").asString(), figures::toString);
    assertEquals("modelled", coefficient.get("basis").asString());
    assertFalse(coefficient.has("segment"), "the same for all");
    assertTrue(
        figures.values().stream().anyMatch(each -> each.path("segment").asString("").equals("a")),
        figures::toString);
  }
}
