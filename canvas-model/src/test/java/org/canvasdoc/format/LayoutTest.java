package org.canvasdoc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the canonical layout makes of a file: order, indentation, brackets, and what is left. */
class LayoutTest {
  private static void left(String why, String text) {
    assertEquals(
        new Layout(text, Optional.of(why)), Layout.of("doughjoe.canvas.yaml", text, 32, true));
  }

  @Test
  void blocksStandInTheOrderOfFillingAndFieldsInThatOfTheReference() {
    assertEquals(
        """
        format: 1
        name: The DoughJoe
        currency: EUR
        x-shop: DJ-01
        nmae: Unknown
        hypotheses:
          b: First
          a: Second
        customer-segments:
          commuters:
            name: Commuters
            size: 4200
            economics:
              revenue: 38 per month
              churn: 6% per month
            description: They hurry.
            status: established
            evidence:
              kind: survey
              sample: 30
            x-own: 1
        channels:
          web: {name: Web, medium: web}
        cost-structure:
          rent: Rent
        """,
        Laid.out(
            """
            cost-structure:
              rent: Rent
            x-shop: DJ-01
            channels:
              web: {medium: web, name: Web}
            nmae: Unknown
            name: The DoughJoe
            customer-segments:
              commuters:
                x-own: 1
                evidence:
                  sample: 30
                  kind: survey
                status: established
                description: They hurry.
                economics:
                  churn: 6% per month
                  revenue: 38 per month
                name: Commuters
                size: 4200
            hypotheses:
              b: First
              a: Second
            currency: EUR
            format: 1
            """));
  }

  @Test
  void indentationIsTwoInListsToo() {
    assertEquals(
        """
        name: A
        sources:
          - title: B
            url: https://example.org/
          - title: C
            url: c.md
        x-list:
          - - 1
            - 2
          - a: b
            c:
              - d
          -
        """,
        Laid.out(
            """
            name: A
            sources:
            -   url: https://example.org/
                title: B
            -
                title: C
                url:   c.md
            x-list:
                - - 1
                  - 2
                -   a: b
                    c:
                    - d
                -
            """));
  }

  @Test
  void whatFitsStaysInBracketsAndWhatDoesNotIsWrittenOnLines() {
    String word = "w".repeat(40);
    assertEquals(
        """
        name: A
        tags: []
        channels:
          web: {name: Web, segments: [a, b]}
          shop:
            name: WORD
            medium: physical
            tags: [WORD]
            x-more: WORD
        """
            .replace("WORD", word)
            .replace("[" + word + "]", word),
        Laid.out(
            """
            {name: A, tags: [ ], channels:
              {web: {segments: [ a,b, ], name: Web,},
              shop: {medium: physical, name: WORD, tags: [WORD], x-more: WORD}}}
            """
                .replace("WORD", word)));
  }

  @ParameterizedTest
  @CsvSource({
    "private-bank.canvas/canvas.yaml, 'currency: CHF\nname: A\n', 'name: A\ncurrency: CHF\n'",
    "private-bank.canvas/channels.yml, 'b:\n    name: B\na: A\n', 'b: B\na: A\n'",
    "categories.yaml, 'a: {like: co-creation, name: A}\n', 'a: {name: A, like: co-creation}\n'",
    "rules.yml, 'rules: {a: off}\nprofile: review\n', 'profile: review\nrules: {a: off}\n'",
  })
  void everyFileThatATeamWritesHasALayout(String path, String text, String expected) {
    assertTrue(Layout.covers(path));
    assertEquals(expected, Laid.out(path, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "baseline.yaml",
        "a.yaml",
        "files/a.canvas.yaml",
        "a.canvas/files/channels.yaml",
        "a.canvas/other.yaml",
        "a.canvas/channels/web.md",
        "a/rules.yaml"
      })
  void otherFilesHaveNone(String path) {
    assertFalse(Layout.covers(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it cannot be read|'name: ['",
        "it cannot be read|'name: &a A'",
        "it cannot be read|'name: *a'",
        "it cannot be read|'name: !!str A'",
        "it cannot be read|'<<: {name: A}'",
        "it cannot be read|'name: A\n---\nname: B\n'",
        "it is not a mapping of keys to values|'- name'",
        "it is not a mapping of keys to values|'name'",
        "`name` is given twice in it|'name: A\nname: A\n'",
        "`a` is given twice in it|'name: A\nx-b: [{a: 1, a: 2}]\n'",
        "it has an empty key|'name: A\n? \n: b\n'",
        "it has a key of several lines|'name: A\n? b\n  c\n: d\n'",
        "it has directives, or marks where a document ends|'%YAML 1.1\n---\nname: A\n'",
        "it has directives, or marks where a document ends|'name:  A\n...\n'",
        "it has line breaks that only old versions of YAML know|'name:  A\u2028B\n'",
        "it has line breaks that only old versions of YAML know|'name:  A\rcurrency: EUR\n'",
      })
  void whatCannotBeDoneForCertainIsLeftAlone(String why, String text) {
    left(why, text);
  }

  @Test
  void anEmptyFileHasNothingToLayOut() {
    assertEquals(" \n", Laid.out(" \n"));
  }
}
