package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds findings.sarif to the schema of SARIF, and to what GitHub asks for beyond it. */
class SarifReportTest {
  private static final Schema SCHEMA = Schemas.of("/schema/sarif-schema-2.1.0.json");

  @Test
  void isValidByTheSchemaOfTheStandard() {
    for (Findings findings : List.of(Samples.ALL, Samples.NONE)) {
      String sarif = Samples.written("sarif", findings);
      assertEquals(List.of(), SCHEMA.validate(sarif, InputFormat.JSON));
    }
    String wrong = Samples.written("sarif", Samples.ALL).replace("\"note\"", "\"hint\"");
    assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
  }

  @Test
  void nothingFoundIsAnEmptyListSoThatOldAlertsClose() {
    assertTrue(run(Samples.NONE).get("results").isEmpty());
    assertTrue(run(Samples.NONE).get("results").isArray());
    assertEquals("canvas/", run(Samples.NONE).at("/automationDetails/id").asString());
  }

  @Test
  void everyRuleSaysWhatItIs() {
    List<String> ids = new ArrayList<>();
    BuiltInRules.ALL.forEach(row -> ids.add(row.rule().info().id()));
    List<String> found = new ArrayList<>();
    for (JsonNode rule : run(Samples.NONE).at("/tool/driver/rules")) {
      found.add(rule.get("id").asString());
      for (String part : List.of("shortDescription", "fullDescription", "help")) {
        int length = rule.get(part).get("text").asString().length();
        assertTrue(length > 20 && (part.equals("help") || length <= 1024), rule::toString);
      }
      assertTrue(URI.create(rule.get("helpUri").asString()).isAbsolute());
      assertEquals(1, rule.at("/properties/tags").size(), rule::toString);
    }
    assertEquals(ids, found);
  }

  @Test
  void aRuleOfTheTeamsOwnIsOneToo() {
    Rule own = () -> new RuleInfo("no tea!", "Tea is not sold.", "## Why\nIt is a bakery.\n");
    Origin origin = new Origin("", "bakery", List.of(), List.of(own));
    JsonNode run = run(new Findings(1, 1, 1, 0, 0, 0, List.of(), origin));
    JsonNode rules = run.at("/tool/driver/rules");
    JsonNode last = rules.get(rules.size() - 1);
    assertEquals("Tea is not sold.", last.at("/shortDescription/text").asString());
    assertEquals("It is a bakery.", last.at("/fullDescription/text").asString());
    assertEquals("urn:canvasdoc:rule:no%20tea!", last.get("helpUri").asString());
    assertEquals("canvas/bakery/", run.at("/automationDetails/id").asString());
  }

  @Test
  void everyResultNamesItsRuleItsPlaceAndItself() {
    JsonNode run = run(Samples.ALL);
    JsonNode rules = run.at("/tool/driver/rules");
    Set<String> prints = new TreeSet<>();
    for (JsonNode result : run.get("results")) {
      assertEquals(result.get("ruleId"), rules.get(result.get("ruleIndex").asInt()).get("id"));
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      assertEquals(4, region.size());
      assertTrue(
          region.get("endLine").asInt() > region.get("startLine").asInt()
              || region.get("endColumn").asInt() > region.get("startColumn").asInt());
      prints.add(result.at("/partialFingerprints/primaryLocationLineHash").asString());
      assertTrue(result.has("suppressions"), "all or none");
    }
    assertEquals(Samples.ALL.diagnostics().size(), prints.size());
    assertEquals("unicodeCodePoints", run.get("columnKind").asString());
  }

  @Test
  void whereNothingIsAllowedNothingIsSaidOfSuppressions() {
    Findings findings = Samples.counted(List.of(Samples.of(Severity.ERROR, "a", "b")));
    assertFalse(run(findings).at("/results/0").has("suppressions"));
  }

  @Test
  void whatTheBaselineAcceptsIsSuppressedFromOutside() {
    Diagnostic found = Samples.of(Severity.ERROR, "a", "b");
    Diagnostic accepted =
        new Diagnostic(found.finding(), Severity.ERROR, "f", Diagnostic.Allowed.BASELINE);
    Diagnostic allowed = Samples.allowed(found, "so", null);
    Findings findings = Samples.counted(List.of(accepted, allowed));
    assertEquals(List.of(), SCHEMA.validate(Samples.written("sarif", findings), InputFormat.JSON));
    JsonNode results = run(findings).get("results");
    assertEquals("external", results.at("/0/suppressions/0/kind").asString());
    assertEquals("inSource", results.at("/1/suppressions/0/kind").asString());
  }

  @Test
  void moreThanGitHubTakesIsLeftOutTheLightestFirst() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < SarifReport.MOST_RESULTS; i++) {
      many.add(Samples.of(Severity.NOTE, "note", "n" + i));
    }
    many.add(Samples.of(Severity.WARNING, "warning", "w"));
    many.add(Samples.of(Severity.ERROR, "error", "e"));
    JsonNode run = run(Samples.counted(many));
    JsonNode results = run.get("results");
    assertEquals(SarifReport.MOST_RESULTS, results.size());
    assertEquals("error", results.get(0).get("level").asString());
    assertEquals("warning", results.get(1).get("level").asString());
    assertEquals("n0; n0", results.get(2).at("/message/text").asString());
    assertEquals(
        "+2 more; all are in findings.json",
        run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString());
  }

  @Test
  void soIsWhatIsOverTheSizeThatItTakes() throws IOException {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      many.add(Samples.of(Severity.NOTE, "note", Integer.toHexString(i * 7919).repeat(20)));
    }
    String sarif =
        Samples.written(new SarifReport(BuiltInRules.ALL, 50_000), Samples.counted(many));
    int results = JsonMapper.shared().readTree(sarif).at("/runs/0/results").size();
    assertTrue(results > 100 && results < 4000, () -> "" + results);
    assertTrue(sarif.getBytes(StandardCharsets.UTF_8).length > 50_000, "it is compressed");
    assertEquals(List.of(), SCHEMA.validate(sarif, InputFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource({
    "src/a.canvas.yaml, src/a.canvas.yaml",
    "a b/ä%.yaml, a%20b/%C3%A4%25.yaml",
    "a:b/c#d?e.yaml, a%3Ab/c%23d%3Fe.yaml",
    "/elsewhere/a.yaml, file:///elsewhere/a.yaml",
    "C:/else where/a.yaml, file:///C:/else%20where/a.yaml",
  })
  void aPathIsAnAddress(String path, String uri) {
    assertEquals(uri, Plain.uri(path));
    URI.create(uri);
  }

  @ParameterizedTest
  @CsvSource({
    "a [b] c, a [b] c",
    "see [x](1), see \\[x\\](1)",
    "[a][b](https://x.example), \\[a\\]\\[b\\](https://x.example)",
  })
  void noTextIsALink(String text, String literal) {
    assertEquals(literal, SarifReport.literal(text));
  }

  private static JsonNode run(Findings findings) {
    return JsonMapper.shared().readTree(Samples.written("sarif", findings)).at("/runs/0");
  }
}
