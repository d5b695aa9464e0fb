package org.canvasdoc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data file of other names: every name means one thing, and is found by its spellings. */
class OtherNamesTest {
  private record Line(String head, String language, List<String> names) {}

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = OtherNames.class.getResourceAsStream("other-names.txt")) {
      String head = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\n")) {
        if (line.startsWith("  ")) {
          String[] parts = line.strip().split(": ", 2);
          lines.add(new Line(head, parts[0], List.of(parts[1].split(", "))));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          head = line;
        }
      }
    }
    return lines;
  }

  @Test
  void everyNameIsReadAsTheOneItMeans() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Line line : lines()) {
      for (String name : line.names) {
        if (!meaning(line.head, name).equals(Optional.of(line.head))) {
          wrong.add(name + " should mean " + line.head);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Optional<String> meaning(String head, String name) {
    return head.startsWith("category ")
        ? Catalogue.BUILT_IN.byOtherName(name).map(category -> "category " + category.id())
        : OtherNames.purpose(name).map(purpose -> "purpose " + purpose.key());
  }

  @Test
  void noNameMeansTwoThings() throws IOException {
    Map<String, Set<String>> meanings = new TreeMap<>();
    for (Line line : lines()) {
      String kind = line.head.substring(0, line.head.indexOf(' '));
      for (String name : line.names) {
        meanings
            .computeIfAbsent(kind + " " + OtherNames.normalise(name), key -> new TreeSet<>())
            .add(line.head);
      }
    }
    meanings.values().removeIf(heads -> heads.size() == 1);
    assertEquals(Map.of(), meanings);
  }

  @Test
  void everyHeadIsOneOfTheFormats() throws IOException {
    Set<String> heads = new TreeSet<>();
    Catalogue.SIX.forEach(category -> heads.add("category " + category.id()));
    for (Purpose purpose : Purpose.values()) {
      heads.add("purpose " + purpose.key());
    }
    Set<String> found = new TreeSet<>();
    lines().forEach(line -> found.add(line.head));
    assertEquals(heads, found);
  }

  @Test
  void everyLanguageNamesEveryCategory() throws IOException {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Line line : lines()) {
      assertTrue(line.names.stream().noneMatch(String::isBlank), line.head + line.language);
      languages.computeIfAbsent(line.language, key -> new TreeSet<>()).add(line.head);
    }
    for (String language : List.of("en", "es", "pt", "fr", "de", "nl", "zh", "ko", "ru")) {
      assertEquals(9, languages.getOrDefault(language, Set.of()).size(), language);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "exclusive personal assistance, dedicated-personal-assistance",
    "Account Manager, dedicated-personal-assistance",
    "auto service, self-service",
    "SELF_SERVICE, self-service",
    "collective creation, co-creation",
    "Asistencia Personal, personal-assistance",
    "atencion personal, personal-assistance",
    "Selbstbedienung, self-service",
    "自助服务, self-service",
    "ＳＥＬＦ－ＳＥＲＶＩＣＥ, self-service"
  })
  void spellingsDoNotMatter(String name, String id) {
    assertEquals(Optional.of(id), Catalogue.BUILT_IN.byOtherName(name).map(Category::id));
  }

  @Test
  void whatMeansNothingIsNothing() {
    assertEquals(Optional.empty(), Catalogue.BUILT_IN.byOtherName("delight"));
    assertEquals(Optional.empty(), Catalogue.BUILT_IN.byOtherName(""));
    assertEquals(Optional.empty(), Catalogue.BUILT_IN.byOtherName("!!!"));
    assertEquals(Optional.empty(), OtherNames.purpose("self-service"));
  }

  @Test
  void aCategoryOfTheTeamsOwnIsFoundByItsName() {
    Category own =
        new Category("night-porter", "Der Nachtportier", "", "communities", Interaction.PEER, true);
    Catalogue catalogue = new Catalogue(List.of(own));
    assertEquals(Optional.of(own), catalogue.byId("night-porter"));
    assertEquals(Optional.of(own), catalogue.byOtherName("Night Porter"));
    assertEquals(Optional.of(own), catalogue.byOtherName("der nachtportier"));
    assertEquals(7, catalogue.all().size());
  }
}
