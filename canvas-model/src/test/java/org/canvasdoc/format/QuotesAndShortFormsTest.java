package org.canvasdoc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which quotes are needed, and what has a shorter form that says the same. */
class QuotesAndShortFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'The shop'|The shop",
        "\"The shop\"|The shop",
        "'It''s here'|It's here",
        "\"caf\\u00e9 🍩\"|café 🍩",
        "'6%'|6%",
        "'12.50 EUR'|12.50 EUR",
        "'https://example.org/a#b'|https://example.org/a#b",
        "'a:b'|a:b",
        "'a, [b]'|a, [b]",
        "'nope'|nope",
        "'[a]'|\"[a]\"",
        "'a: b'|\"a: b\"",
        "'a:'|\"a:\"",
        "'a #b'|\"a #b\"",
        "'say \"no\": now'|'say \"no\": now'",
        "\"say \\\"no\\\": now\"|'say \"no\": now'",
        "'c:\\d: e'|'c:\\d: e'",
        "\"a\\tb\"|\"a\\tb\"",
        "\"\\u202Eb\"|\"\\u202Eb\"",
        "\"a\\u00a0b\"|\"a\\u00a0b\"",
        "''|\"\"",
        "' a'|\" a\"",
        "#|#"
      })
  void quotesStandWhereTheyAreNeeded(String written, String expected) {
    assertEquals("name: " + expected + "\n", Laid.out("name: " + written + "\n"));
  }

  /** Words that another reader takes for something else, and signs that begin something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Yes",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "False",
        "null",
        "~",
        "1",
        "012",
        "0x1F",
        "0o17",
        "0b1",
        "1e3",
        "1_000",
        "+1",
        "-1",
        ".5",
        ".inf",
        "12:30:45",
        "2026-01-01",
        "2026-01-01T10:00:00Z",
        "=",
        "<<",
        "@a",
        "`a`",
        "%a",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "?",
        "- a",
        "-",
        "? a",
        ": a",
        "#a",
        "---",
        "...",
        ",a",
        "{a}"
      })
  void quotesThatKeepATextATextStay(String text) {
    String quoted = "name: \"" + text + "\"\n";
    assertEquals(quoted, Laid.out(quoted));
    assertEquals(quoted.replace("name", "x-a"), Laid.out("x-a:   '" + text + "'\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a]", "{", "a:b", "https://example.org/"})
  void inBracketsMoreIsNeeded(String text) {
    assertEquals("x-a: [\"" + text + "\", b]\n", Laid.out("x-a: ['" + text + "', 'b']\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "channels: {web: {name: Web}}|channels: {web: Web}",
        "hypotheses: {a: {claim: So}}|hypotheses: {a: So}",
        "tags: [a]|tags: [a]",
        "owners: [a]|owners: a",
        "owners: [a, b]|owners: [a, b]",
        "owners: ['']|owners: [\"\"]",
        "sources: [{title: A, url: b}]|sources: {title: A, url: b}",
        "sources: [[a]]|sources: [[a]]",
        "customer-segments: {a: {expects: [none]}}|customer-segments: {a: {expects: [none]}}",
        "customer-segments: {a: {expects: [{category: none}]}}"
            + "|customer-segments: {a: {expects: [none]}}",
        "customer-segments: {a: {expects: [{category: communities}]}}"
            + "|customer-segments: {a: {expects: communities}}",
        "customer-segments: {a: {expects: {category: communities}}}"
            + "|customer-segments: {a: {expects: communities}}",
        "customer-segments: {a: {size: {value: 4200}}}|customer-segments: {a: {size: 4200}}",
        "customer-segments: {a: {size: {value: 4200, basis: measured}}}"
            + "|customer-segments: {a: {size: {value: 4200, basis: measured}}}",
        "customer-segments: {a: {economics: {churn: {rate: 6%, per: month}}}}"
            + "|customer-segments: {a: {economics: {churn: 6% per month}}}",
        "customer-segments: {a: {economics: {churn: {rate: 6%, per: moon}}}}"
            + "|customer-segments: {a: {economics: {churn: {rate: 6%, per: moon}}}}",
        "cost-structure: {a: {amount: {per: month, currency: EUR, amount: 12.50}}}"
            + "|cost-structure: {a: {amount: 12.50 EUR per month}}",
        "cost-structure: {a: {amount: {currency: EUR}}}"
            + "|cost-structure: {a: {amount: {currency: EUR}}}",
        "cost-structure: {a: {share: {rate: 6%}}}|cost-structure: {a: {share: 6%}}",
        "customer-relationships: {a: {cost: {level: low}}}"
            + "|customer-relationships: {a: {cost: low}}",
        "customer-relationships: {a: {cost: {amount: low}}}"
            + "|customer-relationships: {a: {cost: {amount: low}}}",
        "customer-relationships: {a: {tactics: [{tactic: gift}, {name: gift}, {name: A gift}]}}"
            + "|customer-relationships: {a: {tactics: [gift, {name: gift}, A gift]}}",
        "customer-relationships: {a: {switching-costs: [{type: financial, level: low}]}}"
            + "|customer-relationships: {a: {switching-costs: {financial: low}}}",
        "customer-relationships: {a: {switching-costs: [{level: low, type: financial, x-a: b}]}}"
            + "|customer-relationships: {a: {switching-costs: {type: financial, level: low, x-a: b}}}",
        "customer-relationships: {a: {switching-costs: [{x-a: b}]}}"
            + "|customer-relationships: {a: {switching-costs: [{x-a: b}]}}",
        "customer-relationships: {a: {switching-costs: [none]}}"
            + "|customer-relationships: {a: {switching-costs: [none]}}",
        "x-a: [{name: b}]|x-a: [{name: b}]",
      })
  void whatHasAShortFormHasIt(String written, String expected) {
    // the top of a file is never in brackets
    assertEquals(expected + "\n", Laid.out("{" + written + "}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channels:\n  web:\n    # why\n    name: Web\n",
        "channels:\n  web:\n    name: Web # why\n",
        "owners:\n  - a # why\n",
        "owners:\n  - a\n  # - b\n"
      })
  void whereACommentStandsNothingIsShortened(String text) {
    assertEquals(text, Laid.out(text));
  }
}
