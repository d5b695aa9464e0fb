package org.canvasdoc.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A rule's text is told part by part. */
class RuleInfoTest {
  private static final RuleInfo INFO =
      new RuleInfo(
          "no-names",
          "A canvas names nobody.",
          """
          ## Why
          Somebody has to be meant.

          By name.
          ## Instead
          Say who it is.
          """);

  @Test
  void aPartIsWhatStandsBelowItsHeading() {
    assertEquals("Somebody has to be meant.\n\nBy name.", INFO.section("Why"));
    assertEquals("Say who it is.", INFO.section("Instead"));
  }

  @Test
  void aPartThatIsNotThereIsEmpty() {
    assertEquals("", INFO.section("Because"));
    assertEquals("", new RuleInfo("a", "b", "## Why").section("Why"), "a heading alone");
    assertEquals("", new RuleInfo("a", "b", "## Why\n").section("Why"));
  }
}
