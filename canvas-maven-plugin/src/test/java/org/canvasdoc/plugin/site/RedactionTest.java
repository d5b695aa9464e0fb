package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.canvasdoc.redact.Redaction;
import org.canvasdoc.redact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out stands nowhere in the site, whatever kind of file it is. */
class RedactionTest {
  private static final Path SOURCES =
      Path.of("src/test/resources/org/canvasdoc/plugin/site/redact");

  /** What tells of a topic in the canvas of this test, as pages show it. */
  private static final Map<String, List<String>> MARKS =
      Map.of(
          "economics",
          List.of(
              "834,711",
              "83.47",
              "71.37",
              "9.83",
              "83 weeks",
              "609.31",
              "37 days",
              "8,391",
              "8.39",
              "7.13",
              "8.13",
              "83 days",
              "8,377",
              "83.77",
              "Metric-value",
              "Metric-target"),
          "costs",
          List.of("71.37", "73.91", "609.31", "37 days", "7,301", "7.13", "7,377", "73.77"),
          "owners",
          List.of(
              "Olivia-Headowner",
              "Arthur-Headauthor",
              "Oscar-Segmentowner",
              "Olaf-Secretowner",
              "Dora-Decider"),
          "evidence",
          List.of(
              "Source-of-the-head",
              "evidence-of-head",
              "730,017",
              "Finding-of-an-expectation",
              "Finding-in-files",
              "evidence-document",
              "Evidence-document",
              "Observed-in-a-test",
              "730,071",
              "Insight-of-a-test"),
          "hypotheses",
          List.of("Claim-of-a-hypothesis", "Method-of-a-test", "Criterion-of-a-test"),
          "history",
          List.of(
              "1987", "earlier-id-of-commuters", "Why-it-was-decided", "Alternative-considered"),
          "findings",
          List.of(
              "Accepted-at-the-head", "Accepted-at-an-entry", "findings.html", "class=\"finding"));

  /** What tells of one entry, and of one canvas. */
  private static final List<String> SEGMENT =
      List.of("insiders", "Secret-segment", "Text-of-the-secret", "Secret-document");

  private static final List<String> OTHER = List.of("Hidden-guests", "guests", "The other");

  @TempDir private Path folder;

  @Test
  void everyMarkIsThereWhereNothingIsLeftOut() throws IOException {
    Map<String, String> all = render(Redaction.NONE);
    List<String> missing = new ArrayList<>();
    for (List<String> marks : MARKS.values()) {
      for (String mark : marks) {
        if (holders(all, mark).isEmpty()) {
          missing.add(mark);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "economics",
        "costs",
        "owners",
        "evidence",
        "hypotheses",
        "history",
        "findings",
      })
  void aTopicStandsNowhere(String topic) throws IOException {
    Map<String, String> files = render(Redaction.of(List.of(topic)));
    nowhere(files, MARKS.get(topic));
    nowhere(files, MARKS.get("findings"));
  }

  @Test
  void everyTopicHasItsMarks() {
    assertEquals(new TreeMap<>(MARKS).keySet().stream().toList(), sorted(Topic.words()));
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  /** Also where a figure was worked out from what is left out. */
  @ParameterizedTest
  @ValueSource(strings = {"economics", "costs"})
  void noFigureFollowsFromWhatIsLeftOut(String topic) throws IOException {
    String label = Words.of("en").get("valueToCost");
    assertFalse(holders(render(Redaction.NONE), label + " <b>").isEmpty());
    Map<String, String> files = render(Redaction.of(List.of(topic)));
    assertEquals(List.of(), holders(files, label + " <b>"));
    String page = files.get("model/customer-relationships.html");
    assertTrue(page.contains("Left out of this site."), page);
    assertFalse(page.contains("<b>K</b>"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"insiders", "customer-segments/insiders", "model:insiders"})
  void anEntryStandsNowhere(String name) throws IOException {
    Map<String, String> files = render(Redaction.of(List.of(name)));
    nowhere(files, SEGMENT);
    String text = files.get("model/value-propositions/hot.html");
    assertTrue(text.contains("For … and for those *within*, as in"), text);
    assertTrue(text.contains("<a href=\"../../other/customer-segments/guests.html\">"), text);
    assertTrue(
        files.get("other/customer-segments/guests.html").contains("Met at …."),
        "a link from another canvas");
    assertFalse(
        files.get("model/channels/shop.html").contains("Morning commuters</span>"),
        "a channel of the one that is left out is not that of those who stay");
  }

  @Test
  void aBlockCanBeLeftOutWhole() throws IOException {
    Map<String, String> files = render(Redaction.of(List.of("model:cost-structure")));
    nowhere(files, List.of("Loyalty programme", "7,377"));
    assertTrue(files.get("model/cost-structure.html").contains("Nothing here yet."));
  }

  @Test
  void aHypothesisCanBeLeftOutAlone() throws IOException {
    Map<String, String> files = render(Redaction.of(List.of("hypotheses/they-come-back")));
    nowhere(files, MARKS.get("hypotheses"));
  }

  @Test
  void aCanvasStandsNowhere() throws IOException {
    Map<String, String> files = render(Redaction.of(List.of("other")));
    nowhere(files, OTHER);
    assertFalse(files.containsKey("other/index.html"));
  }

  /** Neither what was there before nor what is said of it comes back by a comparison. */
  @ParameterizedTest
  @ValueSource(strings = {"economics", "owners", "history", "findings", "insiders", "other"})
  void whatWasBeforeStandsNowhere(String word) throws IOException {
    Path before = folder.resolve("before");
    for (String name : List.of("model.canvas.yaml", "other.canvas.yaml")) {
      String text = Files.readString(SOURCES.resolve(name));
      Files.createDirectories(before);
      Files.writeString(before.resolve(name), text.replaceFirst("name: ", "name: Former-secret "));
    }
    Since since = SiteFixture.since(before, SOURCES);
    List<String> marks = List.of("Former-secret", "changes.html", "since.css");
    Map<String, String> open = render(Redaction.NONE, since);
    for (String mark : marks) {
      assertFalse(holders(open, mark).isEmpty(), mark);
    }
    nowhere(render(Redaction.of(List.of(word)), since), marks);
  }

  @Test
  void allTogether() throws IOException {
    List<String> words = new ArrayList<>(Topic.words());
    words.add("insiders");
    Map<String, String> files = render(Redaction.of(words));
    for (List<String> marks : MARKS.values()) {
      nowhere(files, marks);
    }
    nowhere(files, SEGMENT);
    assertTrue(files.get("index.html").contains("The model"));
  }

  @ParameterizedTest
  @CsvSource({"cots, costs", "insider, insiders", "custmer-segments/insiders, -"})
  void aNameThatMeansNothingFailsBeforeAnythingIsWritten(String name, String meant) {
    SiteException error =
        assertThrows(SiteException.class, () -> render(Redaction.of(List.of(name))));
    String hint = meant.equals("-") ? "customer-segments/insiders" : meant;
    assertEquals(
        "canvas.redact: `"
            + name
            + "` is nothing that could be left out: did you mean `"
            + hint
            + "`? There are economics, costs, owners, evidence, hypotheses, history, findings, and"
            + " the ids of canvases, entries and hypotheses (`id`, `block/id`, `canvas:id`)",
        error.getMessage());
    assertFalse(Files.exists(folder.resolve("site")));
  }

  private Map<String, String> render(Redaction redaction) throws IOException {
    return render(redaction, Since.NOTHING);
  }

  private Map<String, String> render(Redaction redaction, Since since) throws IOException {
    Path output = folder.resolve("site");
    SiteFixture.render(
        SOURCES,
        output,
        new SiteSettings("Models", "", "", "", "", redaction, Look.OURS, false),
        since);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return inUtf8(files);
  }

  /** A picture is no text, and yet is looked through. */
  private static Map<String, String> inUtf8(Map<String, String> files) {
    files.replaceAll(
        (name, text) ->
            new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    return files;
  }

  /** Neither in a file nor in a name; the pages that explain words stand apart. */
  private static void nowhere(Map<String, String> files, List<String> marks) {
    for (String mark : marks) {
      assertEquals(List.of(), holders(files, mark), mark);
    }
  }

  private static List<String> holders(Map<String, String> files, String mark) {
    List<String> holders = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          if (!name.matches("(rules|fields|assets/canvas.*)(/.*|\\.html|)")
              && (name.contains(mark) || text.contains(mark))) {
            holders.add(name);
          }
        });
    return holders;
  }
}
