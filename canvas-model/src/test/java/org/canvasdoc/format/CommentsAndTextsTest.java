package org.canvasdoc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Where comments, blank lines and the lines of texts are in the canonical layout. */
class CommentsAndTextsTest {
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
        Laid.out(
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
        Laid.out("\n" + schema + "---\nchannels:\n web: Web\nname: A"));
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
        Laid.out(
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
        Laid.out(
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
    assertEquals("name: A\ndescription: |-\n  One\n", Laid.out("name: A\ndescription: |\n   One"));
    assertEquals(
        "name: A\ndescription: |\n  One\n", Laid.out("name: A\ndescription: |\n   One\n\n \n"));
    assertEquals("name: A\n", Laid.out("\n\nname: A\n\n\n"));
    assertEquals(
        "name: A\ndescription: |-\n  One\nx-a: b\n",
        Laid.out("x-a: b\nname: A\ndescription: |\n  One"));
  }

  @Test
  void lineEndsStayAsTheyAre() {
    String text = "# a\nname: A\ndescription: |\n  One\n\n  two\nchannels:\n  web: Web\n";
    String other = text.replace("\n", "\r\n");
    assertEquals(text, Laid.out(text));
    assertEquals(other, Laid.out(other));
    assertEquals(other, Laid.out(other.replace("  web", "   web")));
  }

  @Test
  void aBlankLineGoesToTheOneThatIsNowSecond() {
    assertEquals(
        "name: A\n\nchannels:\n  web: Web\n", Laid.out("channels:\n  web: Web\n\nname: A\n"));
    assertEquals("name: A\n\nx-a: b\n\nx-c: d\n", Laid.out("name: A\n\n\nx-a: b\n \nx-c: d\n\n\n"));
  }
}
