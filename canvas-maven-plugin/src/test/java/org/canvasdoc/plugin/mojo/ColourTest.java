package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** When the terminal gets colours; in a test there is no terminal. */
class ColourTest {
  @Test
  void whoAsksGetsThemOrNot() {
    assertTrue(Colour.wanted(style("always"), Map.of("NO_COLOR", "1"), false));
    assertFalse(Colour.wanted(style("never"), Map.of(), true));
  }

  @Test
  void elseTheyAreForATerminalOnly() {
    boolean terminal = Colour.wanted(style("auto"), Map.of(), true);
    assertFalse(Colour.wanted(style("auto"), Map.of("NO_COLOR", ""), true));
    assertFalse(Colour.wanted(style("auto"), Map.of(), false));
    assertFalse(terminal && System.console() == null);
  }

  private static Properties style(String word) {
    Properties properties = new Properties();
    properties.setProperty("style.color", word);
    return properties;
  }
}
