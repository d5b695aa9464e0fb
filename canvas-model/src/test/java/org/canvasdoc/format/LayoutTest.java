package org.canvasdoc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the canonical layout makes of a file: order, indentation, comments, blank lines. */
class LayoutTest {
  private static String laid(String text) {
    return laid("doughjoe.canvas.yaml", text);
  }

  private static String laid(String path, String text) {
    Layout layout = Layout.of(path, text, 32, true);
    assertEquals(Optional.empty(), layout.left());
    assertEquals(layout, Layout.of(path, layout.text(), 32, true));
    return layout.text();
  }

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
        laid(
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
  void aCommentMovesWithWhatItBelongsTo() {
    assertEquals(
        """
        # The model of été.

        # its name
        name: The DoughJoe # since 2019
        channels:
          # where they walk by
          shop:
            name: The shop

            # of bricks
            medium: physical
            # of the shop
          web: The web # late
          # kiosk: A kiosk

        # of what costs
        cost-structure: # in EUR
          rent: Rent
        # the end
        """,
        laid(
            """
            # The model of été.

            # of what costs
            cost-structure:     # in EUR
                rent: Rent
            channels:
                # where they walk by
                shop:

                  # of bricks
                  medium: physical
                  name: The shop
                  # of the shop
                web: The web    # late\s\s
                # kiosk: A kiosk


            # its name
            name:   The DoughJoe   # since 2019
            # the end
            """));
  }

  @Test
  void withWhatAFileBeginsStaysThere() {
    String schema = "# yaml-language-server: $schema=../canvas.schema.json\n";
    assertEquals(
        schema + "---\nname: A\nchannels:\n  web: Web\n",
        laid("\n" + schema + "---\nchannels:\n web: Web\nname: A"));
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
        laid(
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
        laid(
            """
            {name: A, tags: [ ], channels:
              {web: {segments: [ a,b, ], name: Web,},
              shop: {medium: physical, name: WORD, tags: [WORD], x-more: WORD}}}
            """
                .replace("WORD", word)));
  }

  @Test
  void aCommentInBracketsTakesALine() {
    assertEquals(
        """
        name: A
        ideas: # all
          - b # first
          # now
          - c
          # last
        # behind
        """,
        laid(
            """
            name: A
            ideas: [ # all
              b, # first
              # now
              c
              # last
            ]
            # behind
            """));
  }

  @Test
  void linesOfATextStayAsTheyAre() {
    assertEquals(
        """
        name: A
        description: |+ # kept
          One

            two


        owners: >2-
             three

          four
        authors: one
          two

          three # said
        questions: "one
          two\\
          \\ three"
        """,
        laid(
            """
            name: A
            authors:   one
              two

                three  # said
            questions: "one \s
             two\\
                 \\ three"
            description:   |+   # kept
             One

               two


            owners: >2-
                 three

              four
            """));
  }

  @Test
  void aTextThatEndsWithTheFileEndsWithItsLine() {
    assertEquals("name: A\ndescription: |-\n  One\n", laid("name: A\ndescription: |\n   One"));
    assertEquals(
        "name: A\ndescription: |\n  One\n", laid("name: A\ndescription: |\n   One\n\n \n"));
    assertEquals("name: A\n", laid("\n\nname: A\n\n\n"));
    assertEquals(
        "name: A\ndescription: |-\n  One\nx-a: b\n",
        laid("x-a: b\nname: A\ndescription: |\n  One"));
  }

  @Test
  void lineEndsStayAsTheyAre() {
    String text = "# a\nname: A\ndescription: |\n  One\n\n  two\nchannels:\n  web: Web\n";
    String other = text.replace("\n", "\r\n");
    assertEquals(text, laid(text));
    assertEquals(other, laid(other));
    assertEquals(other, laid(other.replace("  web", "   web")));
  }

  @Test
  void aBlankLineGoesToTheOneThatIsNowSecond() {
    assertEquals("name: A\n\nchannels:\n  web: Web\n", laid("channels:\n  web: Web\n\nname: A\n"));
    assertEquals("name: A\n\nx-a: b\n\nx-c: d\n", laid("name: A\n\n\nx-a: b\n \nx-c: d\n\n\n"));
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
    assertEquals(expected, laid(path, text));
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
    assertEquals(" \n", laid(" \n"));
  }
}
