package org.canvasdoc.plugin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the line of a canvas leads. */
class ModelineTest {
  private static final Path TOP = Path.of("shop").toAbsolutePath();

  @Test
  void theWayFromTheFolderIsSaid() {
    assertEquals(
        "# yaml-language-server: $schema=../../target/canvas.schema.json",
        Modeline.of(TOP.resolve("target/canvas.schema.json"), TOP.resolve("src/canvas")));
  }

  /** What an address ends at would cut off the way; a line end would end the comment. */
  @ParameterizedTest
  @ValueSource(strings = {"our schema", "a#b", "two\nlines", "a\tb"})
  void whereItCannotBeSaidTheAddressIsWhole(String name) {
    Path schema = TOP.resolve(name).resolve("canvas.json");
    String line = Modeline.of(schema, TOP.resolve("src"));
    assertEquals("# yaml-language-server: $schema=" + schema.toUri(), line);
    assertTrue(line.substring(Modeline.START.length()).matches("[!-~&&[^#]]+"), line);
  }
}
