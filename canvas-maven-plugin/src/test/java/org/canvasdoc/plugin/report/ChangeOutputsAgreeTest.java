package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.plugin.site.ReviewSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All outputs of one change say the same. */
class ChangeOutputsAgreeTest {
  private static final Comparison COMPARISON = ChangeSamples.folders();
  private static final Map<String, Level> WORST = new HashMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void meaningsRaiseWhatTheyRestOn() {
    for (Change each : COMPARISON.changes()) {
      WORST.put(each.fingerprint(), each.level());
    }
    for (Meaning each : COMPARISON.meanings()) {
      each.changes().forEach(print -> WORST.merge(print, each.level(), Level::or));
    }
    assertTrue(COMPARISON.changes().size() > 12, "there are changes");
  }

  private static String fact(String print, String level, String sign, String from, String to) {
    return String.join(" | ", print, level, sign, value(from), value(to));
  }

  private static String value(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  /** What is to be said: level, sign and values of each change. */
  private static Set<String> facts() {
    Set<String> facts = new TreeSet<>();
    for (Change each : COMPARISON.changes()) {
      ChangeFact fact = ChangeFact.of(each);
      String level = Objects.requireNonNull(WORST.get(each.fingerprint())).key();
      facts.add(
          fact(
              each.fingerprint(), level, each.sign().mark(), value(fact.from()), value(fact.to())));
    }
    return facts;
  }

  @Test
  void programsReadEveryFact() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(written("json"));
    Set<String> found = new TreeSet<>();
    for (JsonNode each : json.get("changes")) {
      String print = each.get("fingerprint").asString();
      Level own = Level.of(each.get("level").asString()).orElseThrow();
      for (JsonNode meaning : json.get("meanings")) {
        for (JsonNode of : meaning.get("changes")) {
          if (of.asString().equals(print)) {
            own = own.or(Level.of(meaning.get("level").asString()).orElseThrow());
          }
        }
      }
      String from = each.path("from").asString("");
      String to = each.path("to").asString("");
      found.add(fact(print, own.key(), each.get("sign").asString(), from, to));
    }
    assertEquals(facts(), found);
    for (Level level : Level.values()) {
      assertEquals(COMPARISON.count(level), json.at("/summary/" + level.key()).asLong());
    }
  }

  @Test
  void thePageShowsEveryFact() throws IOException {
    String html = page();
    Pattern row = Pattern.compile("(?s)<li class=\"what (\\w+)\" id=\"c-(\\w+)\">(.*?)\n</li>");
    Set<String> found = new TreeSet<>();
    Matcher each = row.matcher(html);
    while (each.find()) {
      String text = each.group(3).replaceAll("(?s)<span class=\"sr\">.*?</span>", "");
      String sign = between(text, "aria-hidden=\"true\">", "</b>");
      String from = visible(between(text, "<del>", "</del>"));
      String to = visible(between(text, "<ins>", "</ins>"));
      found.add(fact(each.group(2), each.group(1), sign, from, to));
    }
    assertEquals(facts(), found);
  }

  private static String between(String text, String open, String close) {
    int from = text.indexOf(open);
    return from < 0
        ? ""
        : text.substring(from + open.length(), text.indexOf(close, from + open.length()));
  }

  @Test
  void codeScanningIsToldTheSame() throws IOException {
    JsonNode results = JsonMapper.shared().readTree(written("sarif")).at("/runs/0/results");
    Set<String> expected = new TreeSet<>();
    for (ChangeItem item : ChangeItem.of(COMPARISON)) {
      expected.add(item.level().key() + " " + item.rule() + " " + Plain.line(item.message()));
      for (ChangeFact fact : item.meant() ? item.facts() : List.<ChangeFact>of()) {
        expected.add("rests on " + Plain.line(fact.sentence()));
      }
    }
    Map<String, String> levels =
        Map.of("error", "breaking", "warning", "attention", "note", "info");
    Set<String> found = new TreeSet<>();
    for (JsonNode each : results) {
      String message = each.at("/message/text").asString().replaceAll("; touches .*", "");
      String level = levels.get(each.get("level").asString());
      found.add(level + " " + each.get("ruleId").asString() + " " + message);
      for (JsonNode related : each.path("relatedLocations")) {
        found.add("rests on " + related.at("/message/text").asString());
      }
    }
    assertEquals(expected, found);
  }

  /** Those for people put it in their own way: every name, value, rule and message is there. */
  @Test
  void nothingIsLeftOutOfWhatPeopleRead() throws IOException {
    String text = ChangeReportsTest.text(COMPARISON, false);
    Map<String, String> outputs =
        Map.of(
            "text", text.replaceAll("\\[-|-\\]|\\{\\+|\\+\\}", ""),
            "markdown", rendered(written("markdown")),
            "summary", rendered(written("summary")),
            "page", visible(page()));
    List<String> missing = new ArrayList<>();
    outputs.forEach(
        (name, output) -> {
          String all = value(output).replace("`", "");
          List<String> parts = new ArrayList<>();
          for (Change each : COMPARISON.changes()) {
            ChangeFact fact = ChangeFact.of(each);
            parts.addAll(List.of(each.name(), value(fact.from()), value(fact.to())));
            parts.add(each.after().or(each::before).orElseThrow().toString());
          }
          for (Meaning each : COMPARISON.meanings()) {
            parts.add(each.rule());
            parts.add(each.message().replace("`", ""));
          }
          COMPARISON.introduced().forEach(each -> parts.add(each.finding().rule()));
          COMPARISON.fixed().forEach(each -> parts.add(each.finding().rule()));
          COMPARISON.gone().forEach(each -> parts.add(each.finding().rule()));
          parts.stream()
              .filter(part -> !all.contains(part))
              .forEach(part -> missing.add(name + ": " + part));
        });
    assertEquals(List.of(), missing);
  }

  /** A sign is text: none begins a list in a list. */
  @Test
  void theCommentHasTheSignsOfAll() throws IOException {
    String html =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(written("markdown")));
    assertFalse(html.contains("<li>\n<ul>"), html);
    for (Change.Sign sign : Change.Sign.values()) {
      boolean there = COMPARISON.changes().stream().anyMatch(each -> each.sign() == sign);
      assertEquals(there, html.contains("<li>" + sign.mark() + " "), () -> sign + html);
    }
  }

  /** How many findings are new, fixed, and gone with what was deleted, is the same in each. */
  @Test
  void findingsThatAreGoneAreNotCalledFixed() throws IOException {
    int fixed = COMPARISON.fixed().size();
    int gone = COMPARISON.gone().size();
    assertTrue(fixed > 0 && gone > 0, "there are both");
    JsonNode json = JsonMapper.shared().readTree(written("json"));
    assertEquals(fixed, json.at("/summary/fixed").asInt());
    assertEquals(gone, json.at("/summary/gone").asInt());
    assertEquals(fixed, json.get("fixed").size());
    assertEquals(gone, json.get("gone").size());
    String said = COMPARISON.introduced().size() + " new, " + fixed + " fixed, " + gone + " gone";
    for (String each : List.of("markdown", "summary")) {
      assertTrue(written(each).contains("findings: " + said), each);
      assertTrue(written(each).contains("<summary>" + gone + " findings gone"), each);
    }
    String text = ChangeReportsTest.text(COMPARISON, false);
    assertTrue(text.contains("|" + fixed + " finding fixed\n"), text);
    assertTrue(text.contains("|" + gone + " findings gone with what was deleted\n"), text);
    String page = page();
    assertEquals(fixed, rows(page, "Findings fixed"));
    assertEquals(gone, rows(page, "Findings gone with what was deleted"));
  }

  /** How many findings stand below the headings of a name. */
  private static int rows(String page, String heading) {
    int rows = 0;
    int from = page.indexOf("\">" + heading + "</h3>");
    while (from >= 0) {
      String part = page.substring(from, page.indexOf("</div>", from));
      rows += part.split("<li", -1).length - 1;
      from = page.indexOf("\">" + heading + "</h3>", from + 1);
    }
    return rows;
  }

  private static String written(String name) throws IOException {
    return ChangeReportsTest.written(name, COMPARISON, folder);
  }

  private static String page() throws IOException {
    return Files.readString(ReviewSheet.write(COMPARISON, ChangeSamples.ORIGIN, folder));
  }

  private static String rendered(String markdown) {
    return visible(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }

  private static String visible(String html) {
    return html.replaceAll("(?s)<(style|script)>.*?</\\1>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
