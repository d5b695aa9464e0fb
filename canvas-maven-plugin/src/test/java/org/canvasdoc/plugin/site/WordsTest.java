package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.OtherNames;
import org.canvasdoc.model.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bundles of all languages to the English one, to the model, and to their use. */
class WordsTest {
  /** What is the same in English and in another language, and right so. */
  private static final Map<String, Set<String>> ALIKE =
      Map.of(
          "es", Set.of("no", "error", "word.status.idea", "word.interaction.personal"),
          "pt", Set.of("canvas", "term.canvas", "field.link"),
          "fr",
              Set.of(
                  "segments",
                  "segment",
                  "rules.structure",
                  "rules.style",
                  "field.format",
                  "field.description",
                  "field.service",
                  "field.interactions",
                  "field.date",
                  "field.segments",
                  "field.phases",
                  "field.conversion",
                  "field.cycle",
                  "field.contribution",
                  "field.importance",
                  "field.tests",
                  "field.type",
                  "field.sources",
                  "cycle",
                  "word.evidencekind.observation",
                  "word.medium.mobile",
                  "word.period.interaction",
                  "figure.contribution"),
          "de",
              Set.of(
                  "canvas",
                  "canvases",
                  "segment",
                  "name",
                  "status",
                  "term.canvas",
                  "field.format",
                  "field.name",
                  "field.status",
                  "field.service",
                  "field.tests",
                  "field.definition",
                  "field.medium",
                  "field.rate",
                  "word.evidencekind.experiment",
                  "word.evidencekind.interview"),
          "zh", Set.of(),
          "ar", Set.of());

  /** The same in every language: shapes, signs, names, formulas of signs alone. */
  private static final Set<String> SIGNS =
      Set.of(
          "searchKey",
          "valueToCost",
          "example.economics",
          "ofTotal",
          "labelled",
          "andMind",
          "date.first",
          "date.month",
          "date.day",
          "comma",
          "evidenceSample",
          "word.tactic.seo",
          "word.medium.web",
          "figure.ltv-cac",
          "figure.k",
          "formula.brought");

  /** Words that go by what the model calls a severity, a field of the head, a note of a figure. */
  private static final Set<String> BY_NAME =
      Set.of("errors", "warnings", "notes", "note", "questions", "ideas", "capped");

  static List<String> others() {
    return Languages.ALL.subList(1, Languages.ALL.size());
  }

  private static Map<String, String> english() {
    return Words.of(Languages.ENGLISH).all();
  }

  /** The sentences of the format stand on English lines of every page. */
  private static boolean isTranslated(String key) {
    return !key.startsWith("shape.");
  }

  @ParameterizedTest
  @MethodSource("others")
  void everyBundleHasTheKeysOfEnglishAndOfTheModel(String language) {
    Set<String> wanted = new TreeSet<>(ModelKeys.ofTheModel().keySet());
    wanted.addAll(ModelKeys.ofEconomics());
    english().keySet().stream().filter(WordsTest::isTranslated).forEach(wanted::add);

    assertEquals(
        String.join("\n", wanted),
        String.join("\n", new TreeSet<>(Words.of(language).all().keySet())));
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsPutInIsPutInEverywhere(String language) {
    Words.of(language)
        .all()
        .forEach(
            (key, text) -> {
              String said = english().getOrDefault(key, text);
              if (!key.startsWith("count.")) {
                assertEquals(places(said), places(text), language + " " + key);
                assertEquals(parts(said), parts(text), language + " " + key);
              } else {
                assertEquals(Numbers.forms(language), parts(text), language + " " + key);
              }
              assertFalse(text.isBlank(), language + " " + key);
            });
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = Pattern.compile("\\{\\d}").matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  private static int parts(String text) {
    return text.split("\\|", -1).length;
  }

  @ParameterizedTest
  @MethodSource("others")
  void nothingIsLeftInEnglish(String language) {
    Map<String, String> said = ModelKeys.ofTheModel();
    said.putAll(english());
    Map<String, String> words = Words.of(language).all();
    Set<String> alike =
        words.keySet().stream()
            .filter(key -> words.get(key).equals(said.get(key)))
            .filter(key -> !key.startsWith("number.") && !key.startsWith("money."))
            .filter(key -> !SIGNS.contains(key))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(ALIKE.get(language)), alike, language);
  }

  /** What a page calls a category is understood in a document, too. */
  @ParameterizedTest
  @MethodSource("others")
  void categoriesAndPurposesAreCalledAsTheyMayBeWritten(String language) {
    Words words = Words.of(language);
    for (Category category : Catalogue.SIX) {
      String name = words.name(category);
      assertEquals(category, Catalogue.BUILT_IN.byOtherName(name).orElse(null), name);
    }
    for (Purpose purpose : Purpose.values()) {
      String name = OtherNames.normalise(words.word(purpose));
      assertEquals(purpose, OtherNames.purpose(name).orElse(null), language + " " + name);
    }
  }

  /** Keys are written whole, or put together from a beginning and what the model calls a thing. */
  @Test
  void everyWordIsUsed() throws IOException {
    StringBuilder sources = new StringBuilder();
    Path main = Path.of("src/main");
    for (String folder :
        List.of(
            "java/org/canvasdoc/plugin/site", "resources/org/canvasdoc/plugin/site/templates")) {
      try (Stream<Path> files = Files.walk(main.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    String all = sources.toString();
    List<String> unused = new ArrayList<>();
    for (String key : english().keySet()) {
      String begin = key.substring(0, key.indexOf('.') + 1);
      boolean whole = all.contains('"' + key + '"') || all.contains("w." + key);
      boolean begun = !begin.isEmpty() && all.contains('"' + begin + '"');
      if (!whole && !begun && !key.matches("q\\d(Answer)?") && !BY_NAME.contains(key)) {
        unused.add(key);
      }
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void aLanguageIsFoundByItsPrimaryTag() {
    Languages languages = new Languages(new Theme(null));
    assertEquals("pt", languages.of("pt-BR").language());
    assertEquals("zh", languages.of("zh-Hans").language());
    assertEquals("fr", languages.of("FR-ca").language());
    Words korean = languages.of("ko-KR");
    assertEquals("en", korean.language());
    assertEquals("ko-KR", korean.beside());
    assertEquals("", languages.of("en-GB").beside());
  }

  @Test
  void otherWordsStandInFront() {
    Words words = Words.of("de").under(Map.of("segments", "Zielgruppen"));
    assertEquals("Zielgruppen", words.get("segments"));
    assertEquals("Segment", words.get("segment"));
    assertThrows(IllegalArgumentException.class, () -> words.get("nothing.of.the.kind"));
  }

  @Test
  void whatIsPutInIsNotLookedThroughAgain() {
    assertEquals("{1} of 3", Words.of("en").get("ofTotal", "{1}", 3));
    assertTrue(Words.of("en").get("labelled", "$1 {0}", "x").startsWith("$1 {0}: "));
  }
}
