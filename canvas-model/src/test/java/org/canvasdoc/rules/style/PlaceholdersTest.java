package org.canvasdoc.rules.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template leaves behind, in short texts and in long ones, and what only looks like it. */
class PlaceholdersTest {
  /** Long enough that a text is looked at more closely only where it has a sign. */
  private static final String LONG = "We fry every doughnut before dawn, in small batches";

  private static String found(String text) {
    return found(text, "en");
  }

  private static String found(String text, String language) {
    return Placeholders.find(text, language).map(range -> range.in(text)).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "...",
        "…",
        "???",
        "tbd",
        "TO BE DETERMINED",
        "[shop]",
        "<shop>",
        "{shop}",
        "{{a: shop}}",
        "[ab]",
        "{{the name of the shop on Mill Street}}",
        "<the name of the shop on Mill Street>",
        "{the name of the shop on Mill Street}"
      })
  void aTextThatIsNothingElse(String text) {
    assertEquals(text, found(text));
    assertEquals(text, found("  " + text + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "<>",
        "[1]",
        "[a",
        "a]",
        "[a] or [b]",
        "[see: a]",
        "<us@doughjoe.example>",
        "[[shop]]",
        "[a](b)",
        "{{shop}",
        "tbd or not",
        "to be determined by the guests",
      })
  void aTextThatIsSomething(String text) {
    assertEquals("", found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODO",
        "TBD",
        "FIXME",
        "lorem ipsum",
        "Lorem Ipsum",
        "click to add text",
        "your text here",
        "[Segment]",
        "[ company name ]",
        "[insert a number here]"
      })
  void aRemnantInALongerText(String remnant) {
    assertEquals(remnant, found(LONG + " " + remnant + " and deliver them."));
    assertEquals(remnant, found(LONG + " " + remnant));
    assertEquals(remnant, found(remnant + " " + LONG));
    assertEquals(remnant, found(remnant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODOS",
        "STBD",
        "xTODO",
        "TODO2",
        "todo",
        "plorem ipsumx",
        "![segment]",
        "[segment](a)",
        "[segment]: a",
        "[segment][1]",
        "[[segment]",
        "\\[segment]",
        "`[segment]`",
        "[our segment]",
        "[segment",
        "a ... b"
      })
  void whatLooksLikeOne(String words) {
    assertEquals("", found(LONG + " " + words + " and deliver them."));
  }

  @Test
  void aLaterOneIsFoundBehindOneThatOnlyLooksLikeIt() {
    assertEquals("TODO", found("TODOS or TODO"));
    assertEquals("[segment]", found(LONG + ", as [they](say) to [segment] and [us](us)"));
  }

  @Test
  void whereTodoIsAWordItNeedsAColon() {
    assertEquals("", found("Se puede comer TODO hoy", "es"));
    assertEquals("", found("Se puede comer TODO", "es-MX"));
    assertEquals("TODO", found("TODO: preguntar", "es-MX"));
    assertEquals("TODO", found("TODO(nosotros) preguntar", "pt"));
    assertEquals("TBD", found("TBD hoy", "es"));
    assertEquals("TODO", found("TODO heute", "de"));
  }

  @Test
  void aLineOfDots() {
    assertEquals("...", found("We fry them.\n...\nAnd sell them."));
    assertEquals("…", found("We fry them.\n- …\nAnd sell them."));
    assertEquals("...", found("...\nWe fry them.\n"));
    assertEquals("...", found("We fry them.\n\n  * ..."));
    assertEquals("…", found("We fry them before dawn.\n…"));
    assertEquals("", found("We fry them ...\nand sell them."));
    assertEquals("", found("We fry them …\nand sell them."));
    assertEquals("", found("We fry them.\n- and sell them."));
  }

  @Test
  void aLineOfDotsHasItsOwnPlace() {
    String text = "Well ...\n- ...\n";
    assertEquals(11, Placeholders.find(text, "en").orElseThrow().from());
  }
}
