package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which canvases a pattern or a path chooses. */
class IncludeTest {
  @TempDir private Path basedir;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(basedir.resolve(".git"));
  }

  private static final String JOE = "food/joe.canvas.yaml";

  private boolean chooses(String said, Path here, Path source, String... files) {
    Predicate<List<String>> chosen = new Include(List.of(said.split(", | ,", -1)), here).in(source);
    return chosen.test(List.of(files));
  }

  /** In a repository whose module {@code shop} holds the canvases. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop/src/canvas/food/joe.canvas.yaml",
        "./shop/src/canvas/food/joe.canvas.yaml",
        "shop\\src\\canvas\\food\\joe.canvas.yaml",
        "src/canvas/food/joe.canvas.yaml",
        "food/joe.canvas.yaml",
        "food/joe",
        "food",
        "food/",
        "shop/src/canvas",
        "shop",
        "food/*",
        "f?od/j*",
        "**/joe.canvas.yaml",
        "shop/**",
        "[a-f]ood/{jim*,joe}",
        "drinks/tea, food/joe ,",
        "shop/src/canvas/rules.yaml",
        "src/canvas/categories.yml",
        "baseline.yaml",
      })
  void chosen(String said) {
    assertTrue(chooses(said, basedir, shop(), JOE));
    assertTrue(chooses(basedir + "/shop/src/canvas/" + JOE, basedir.getRoot(), shop(), JOE));
  }

  private Path shop() {
    return basedir.resolve("shop/src/canvas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "joe.canvas.yaml",
        "joe",
        "foo",
        "food/joe.canvas",
        "food/joe.canvas.yaml/x",
        "*",
        "*.yaml",
        "food/joe.canvas.yml",
        "Food/joe",
        "../shop",
        "[",
        "food/[joe",
        "shop/src/canvas/food/rules.yaml",
        "rules",
      })
  void notChosen(String said) {
    assertFalse(chooses(said, basedir, shop(), JOE));
  }

  @ParameterizedTest
  @CsvSource({
    "src/canvas/bank.canvas/channels/salon.md, true",
    "src/canvas/bank.canvas/channels/gone.md, true",
    "src/canvas/bank.canvas, true",
    "src/canvas/bank.canvas/channels/s?lon.md, true",
    "bank, true",
    "src/canvas/bank.canvas.yaml, false",
    "src/canvas/bank, false",
    "src/canvas/ban, false",
  })
  void aCanvasThatIsAFolder(String said, boolean expected) {
    String[] files = {"bank.canvas", "bank.canvas/canvas.yaml", "bank.canvas/channels/salon.md"};
    assertEquals(expected, chooses(said, basedir, basedir.resolve("src/canvas"), files));
  }

  /** What only looks like a pattern is the path of a file as well. */
  @Test
  void namesOfAnyCharacters() {
    Path source = basedir.resolve("src/canvas");
    for (String name : List.of("my model", "[a", "[draft] x", "a{b", "été", "a*b", "-x")) {
      String file = name + ".canvas.yaml";
      assertTrue(chooses("src/canvas/" + file, basedir, source, file), name);
    }
  }
}
