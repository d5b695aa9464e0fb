package org.canvasdoc.plugin.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team begins with: that nothing is found in it, whatever the team is called. */
class FirstCanvasTest {
  private static final String LINE = "# yaml-language-server: $schema=x.json";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doughjoe",
        "The DoughJoe",
        "Ωμέγα: a 'shop' & \"more\" #1 \\n",
        "日本のパン屋",
        "مخبز",
        "👩‍🍳 Bread",
        "- dash",
        "? key: [a, {b: c}] | > % @ ` ! * &",
        "null",
        "012",
        "2026-01-01",
        "no",
        "{{name}} and so on",
        "<b>bold</b>",
        "rules",
        "assets",
        "channels",
        "customer-relationships",
        "a:",
        "---",
      })
  void nothingIsFoundInItByAnyName(String name) throws IOException {
    FirstCanvas first = FirstCanvas.of(name, LINE);
    assertEquals(Optional.empty(), first.problem());
    for (String today : List.of("1999-12-31", "2024-02-29", "2026-11-22", "2199-01-01")) {
      Canvas canvas = read(first, today);
      assertEquals(first.id(), canvas.id());
      assertEquals(first.name(), canvas.name());
    }
    assertEquals(name, first.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", " a\tb ", "a\u0000b", "a\r\n\u007fb", "a\u2028b", "\ufeffa \ud83d b"})
  void whatNoLineCanHoldIsABlank(String name) throws IOException {
    FirstCanvas first = FirstCanvas.of(name, LINE);
    assertEquals("a b", first.name());
    assertEquals("a b", read(first, "2026-11-22").name());
  }

  private Canvas read(FirstCanvas first, String today) throws IOException {
    Files.writeString(first.file(folder), first.text());
    Optional<LocalDate> date = Optional.of(LocalDate.parse(today));
    Settings settings = new Settings(Profile.REVIEW, () -> date, () -> date.get(), List.of());
    CanvasProject read = CanvasProject.read(folder, "", Limits.DEFAULT, settings);
    assertEquals(List.of(), read.diagnostics());
    assertEquals(1, read.canvases().size());
    return read.canvases().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "The DoughJoe, the-doughjoe",
    "rules, rules-model",
    "channels, channels-model",
    "Crêpe & Co, crepe-co",
    "日本のパン屋, my-model",
  })
  void itsIdIsTheName(String name, String id) throws IOException {
    FirstCanvas first = FirstCanvas.of(name, LINE);
    assertEquals(id, first.id());
    assertEquals(folder.resolve(id + ".canvas.yaml"), first.file(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "TODO, `TODO` in `name` of the canvas is left from a template",
    "'  ', the canvas has no `name`",
    "[Company], `[Company]` in `name` of the canvas is left from a template",
  })
  void aNameThatIsNoneIsAProblem(String name, String problem) throws IOException {
    assertEquals(Optional.of(problem), FirstCanvas.of(name, LINE).problem());
    assertTrue(FirstCanvas.of("x".repeat(81), LINE).problem().isPresent());
  }

  @Test
  void theNamelessHasAName() throws IOException {
    FirstCanvas first = FirstCanvas.of(FirstCanvas.NAMELESS, LINE);
    assertEquals("my-model", first.id());
    assertEquals(Optional.empty(), first.problem());
  }

  @Test
  void blocksAndTheirQuestionsStandInTheOrderOfFilling() throws IOException {
    Properties words = new Properties();
    String bundle = Template.read("/org/canvasdoc/plugin/site/words/en.properties");
    words.load(new StringReader(bundle));
    List<String> asked = new ArrayList<>();
    for (Block block : Block.values()) {
      asked.add("# " + words.getProperty("ask." + block.key()));
      if (block == Block.CUSTOMER_RELATIONSHIPS) {
        for (int i = 1; i <= 4; i++) {
          asked.add("# " + words.getProperty("q" + i));
        }
      }
      asked.add(block.key() + ":");
    }
    List<String> seen = new ArrayList<>();
    List<String> lines = FirstCanvas.of("Shop", LINE).text().lines().toList();
    for (String line : lines) {
      for (String each : asked) {
        if (line.equals(each) || (each.startsWith("# ") && line.startsWith(each + " "))) {
          seen.add(each);
        }
      }
    }
    assertEquals(asked, seen);
    assertEquals(LINE, lines.get(0));
  }

  @Test
  void twoSegmentsHaveARelationshipEach() throws IOException {
    Canvas canvas = read(FirstCanvas.of("Shop", LINE), "2026-11-22");
    assertEquals(2, canvas.segments().size());
    List<CustomerRelationship> both = canvas.relationships();
    assertEquals(2, both.size());
    assertNotEquals(
        both.get(0).values().get(Format.CATEGORY), both.get(1).values().get(Format.CATEGORY));
    for (CustomerRelationship each : both) {
      Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
      each.purposes().forEach(purpose -> purposes.add(purpose.value()));
      assertEquals(EnumSet.allOf(Purpose.class), purposes);
    }
  }

  @Test
  void whatIsCommentedOutIsRightToo() throws IOException {
    FirstCanvas first = FirstCanvas.of("Shop", LINE);
    String text = first.text().replaceAll("(?m)^    # (economics:|  [a-z-]+: .*)$", "    $1");
    assertTrue(text.contains("\n    economics:\n      revenue: "), text);
    read(new FirstCanvas(first.id(), first.name(), text, Optional.empty()), "2026-11-22");
  }

  /** A line that is too long is cut off in the editors of some. */
  @Test
  void itsLinesAreShort() throws IOException {
    for (String line : FirstCanvas.of("Shop", LINE).text().lines().toList()) {
      assertTrue(line.length() <= 100, line);
    }
  }

  /** The words for the rules of a team are those of the format; none of them is misread. */
  @Test
  void itsRulesChangeNothing() throws IOException {
    Files.writeString(folder.resolve("rules.yaml"), RulesText.write());
    read(FirstCanvas.of("Shop", LINE), "2026-11-22");
    String commented = RulesText.write().replace("# rules:", "rules:").replace("# sketch", "#");
    Files.writeString(folder.resolve("rules.yaml"), commented);
    read(FirstCanvas.of("Shop", LINE), "2026-11-22");
  }
}
