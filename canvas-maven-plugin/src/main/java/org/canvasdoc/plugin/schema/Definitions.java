package org.canvasdoc.plugin.schema;

import static org.canvasdoc.plugin.schema.Json.object;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Word;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;

/** The parts of the schema that are named, by name; each is made when it is first referred to. */
final class Definitions {
  /** Whatever is one text in the document, be it empty: also what YAML takes for something else. */
  static final String TEXT = "text";

  /** The same, and not blank. */
  static final String WORDS = "words";

  /** An empty value, which is as if its key were not there. */
  static final String NOTHING = "nothing";

  /** What editors show where the pattern does not fit. */
  private static final String HELP = "patternErrorMessage";

  /** What editors show beside each word of a list. */
  private static final String EXPLAINED = "enumDescriptions";

  private final Map<String, Map<String, Object>> named = new TreeMap<>();
  private final Map<String, Object> origins = new HashMap<>();

  /** A reference to a definition. */
  Map<String, Object> ref(String name, Object origin, Supplier<Map<String, Object>> definition) {
    Object before = origins.putIfAbsent(name, origin);
    if (before == null) {
      named.put(name, definition.get());
    } else if (!before.equals(origin)) {
      throw new IllegalStateException("two definitions are called " + name);
    }
    return object("$ref", "#/definitions/" + name);
  }

  Map<String, Map<String, Object>> all() {
    return named;
  }

  // "not" in what follows, since editors offer `true`, `false` and `null` where "type" lists them

  Map<String, Object> text() {
    Map<String, Object> other = object("not", object("type", List.of("object", "array")));
    return ref(TEXT, TEXT, () -> either(List.of(object("type", "string"), other)));
  }

  Map<String, Object> words() {
    Map<String, Object> other =
        object("not", object("type", List.of("object", "array", "string", "null")));
    return ref(
        WORDS,
        WORDS,
        () -> either(List.of(object("type", "string", "pattern", Patterns.WORDS), other)));
  }

  Map<String, Object> nothing() {
    List<String> types = List.of("object", "array", "number", "boolean", "string");
    return ref(
        NOTHING, NOTHING, () -> object("not", object("type", types, "pattern", Patterns.WORDS)));
  }

  /** One of some words, each with what it means. */
  Map<String, Object> choice(String name, List<? extends Word> words) {
    return ref(name, words, () -> choice(words));
  }

  private static Map<String, Object> choice(List<? extends Word> words) {
    List<String> keys = words.stream().map(Word::key).toList();
    boolean numbers = keys.stream().allMatch(key -> key.matches("[0-9]"));
    Map<String, Object> choice =
        object(
            "enum",
            numbers ? keys.stream().map(Integer::valueOf).toList() : keys,
            EXPLAINED,
            words.stream().map(Word::summary).toList());
    if (!numbers) {
      return choice;
    }
    String pattern = "^(" + String.join("|", keys) + ")$";
    return either(List.of(choice, object("type", "string", "pattern", pattern)));
  }

  /** The six categories. */
  Map<String, Object> categories() {
    return ref(
        "category",
        "category",
        () ->
            object(
                "enum",
                Catalogue.SIX.stream().map(Category::id).toList(),
                EXPLAINED,
                Catalogue.SIX.stream().map(Category::definition).toList()));
  }

  /** The rules that everybody has. */
  Map<String, Object> rules() {
    return ref(
        "rule",
        "rule",
        () -> {
          List<RuleInfo> rules = BuiltInRules.ALL.stream().map(row -> row.rule().info()).toList();
          return object(
              "enum",
              rules.stream().map(RuleInfo::id).toList(),
              EXPLAINED,
              rules.stream().map(RuleInfo::summary).toList());
        });
  }

  Map<String, Object> number() {
    return figure(
        "number",
        List.of("number", "string"),
        Patterns.NUMBER,
        "write digits, with a point if need be",
        object("minimum", 0, "examples", List.of(4200)));
  }

  Map<String, Object> money() {
    return figure(
        "money",
        List.of("number", "string"),
        Patterns.money(currencies()),
        "write it like `12.50 EUR` or `1200 per month`",
        object("minimum", 0, "examples", List.of("12.50 EUR", "1200 per month")));
  }

  Map<String, Object> rate() {
    return figure(
        "rate",
        List.of("number", "string"),
        Patterns.RATE,
        "write it like `6%` or `0.06`",
        object("minimum", 0, "maximum", 1, "examples", List.of("6%", "6% per month")));
  }

  Map<String, Object> ratePerPeriod() {
    return figure(
        "rate-per-period",
        "string",
        Patterns.RATE_PER_PERIOD,
        "write it like `6% per month`",
        object("examples", List.of("6% per month")));
  }

  Map<String, Object> date() {
    return figure(
        "date",
        List.of("integer", "string"),
        Patterns.DATE,
        "write it like `2026-02-11`, `2026-02` or `2026`",
        object(
            "minimum", 1000, "maximum", 9999, "examples", List.of("2026-02-11", "2026-02", 2026)));
  }

  Map<String, Object> duration() {
    return figure(
        "duration",
        "string",
        Patterns.DURATION,
        "write it like `7 days`, `24 months` or `P24M`",
        object("examples", List.of("7 days", "24 months", "P24M")));
  }

  Map<String, Object> language() {
    return ref(
        "language",
        "language",
        () ->
            object(
                "not",
                object("type", List.of("object", "array", "number", "null")),
                "pattern",
                Patterns.LANGUAGE,
                HELP,
                "write it like `en` or `pt-BR`",
                "examples",
                List.of("en", "pt-BR")));
  }

  Map<String, Object> address() {
    return ref(
        "address",
        "address",
        () ->
            object(
                "not",
                object("type", List.of("object", "array", "null")),
                "pattern",
                Patterns.LINK,
                HELP,
                "write an `https:` address, or a path like `files/interviews.md`",
                "examples",
                List.of("https://www.example.org/", "files/interviews.md")));
  }

  Map<String, Object> currency() {
    return ref("currency", "currency", () -> object("type", "string", "enum", currencies()));
  }

  private static List<String> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .sorted()
        .toList();
  }

  private Map<String, Object> figure(
      String name, Object type, String pattern, String help, Map<String, Object> more) {
    return ref(
        name,
        name,
        () -> {
          Map<String, Object> figure = object("type", type, "pattern", pattern, HELP, help);
          figure.putAll(more);
          return figure;
        });
  }

  /** What one of these holds of. */
  static Map<String, Object> either(List<Map<String, Object>> alternatives) {
    return alternatives.size() == 1 ? alternatives.get(0) : object("anyOf", alternatives);
  }
}
