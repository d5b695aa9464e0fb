package org.canvasdoc.rules.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Texts of the same words are alike, whatever their case and spacing. */
class AlikeTest {
  private static void assertAlike(String one, String other) {
    assertEquals(new Alike(one), new Alike(other));
    assertEquals(new Alike(one).hashCode(), new Alike(other).hashCode());
  }

  @Test
  void caseAndSpacingDoNotMatter() {
    assertAlike("The van", "the  VAN");
    assertAlike("The van", " The\nvan\t");
    assertAlike("ΚΑΦΕΣ", "καφεσ");
  }

  @Test
  void otherWordsDo() {
    assertNotEquals(new Alike("The van"), new Alike("The can"));
    assertNotEquals(new Alike("The van").hashCode(), new Alike("The can").hashCode());
    assertNotEquals(new Alike("on line"), new Alike("online"));
    assertNotEquals(new Alike("Aa"), new Alike("BB"));
    assertNotEquals(new Alike("a"), "a");
  }

  @Test
  void aLongTextOfManyWordsIsSpreadOut() {
    assertNotEquals(new Alike("ab").hashCode(), new Alike("ba").hashCode());
  }
}
