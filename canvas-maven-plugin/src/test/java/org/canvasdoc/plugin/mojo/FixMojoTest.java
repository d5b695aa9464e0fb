package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What {@code canvas:fix} corrects, says and leaves alone. */
class FixMojoTest extends GoalTest {
  /** Two mistakes, one of which hides the other, among all that has to stay as it is. */
  private static final String ODD =
      """
      # The model of \u00e9t\u00e9
      name:   'The DoughJoe'   # quoted for a reason

      customer-segments: {commuters: Morning commuters,   }
      customer-relationship:
        loyalty-card: {name: Loyalty card, segment: commuter, category: automated-services}
      x-own: [1,2,  3]""";

  private static final String RIGHT =
      ODD.replace("customer-relationship:", "customer-relationships:")
          .replace("segment: commuter,", "segments: commuters,");

  private Path canvas() {
    return basedir.resolve("src/canvas/doughjoe.canvas.yaml");
  }

  private void fix(Goals.Maker goals, Map<String, String> properties) throws Exception {
    goals.make("fix", Map.of(), properties).execute();
  }

  @Test
  void whatIsWrongIsMadeRightAndNothingElseIsTouched(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD));
    fix(goals, Map.of());
    assertEquals(RIGHT, Files.readString(canvas()));
    assertEquals(
        List.of(
            "INFO fixed unknown-key at src/canvas/doughjoe.canvas.yaml:5:1:"
                + " `customer-relationship` is not a key of a canvas",
            "INFO fixed unknown-key at src/canvas/doughjoe.canvas.yaml:6:38:"
                + " `segment` is not a key of a customer relationship",
            "INFO fixed unknown-segment at src/canvas/doughjoe.canvas.yaml:6:48:"
                + " no customer segment is called `commuter`",
            "INFO canvas: 3 findings fixed in 1 file;"
                + " 1 canvas, 1 relationship checked: no findings"),
        said.lines());
  }

  @Test
  void carriageReturnsAndTheMarkOfTheFileStay(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", "\uFEFF" + ODD.replace("\n", "\r\n")));
    fix(goals, Map.of());
    assertArrayEquals(
        ("\uFEFF" + RIGHT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(canvas()));
  }

  @Test
  void aSecondTimeThereIsNothingToDo(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD));
    fix(goals, Map.of());
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(canvas(), old);
    fix(goals, Map.of());
    assertEquals(old, Files.getLastModifiedTime(canvas()));
    assertTrue(
        said.lines()
            .contains("INFO canvas: nothing to fix; 1 canvas, 1 relationship checked: no findings"),
        said.lines()::toString);
  }

  @Test
  void dryItShowsAPatchAndChangesNothing(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD));
    fix(goals, Map.of("canvas.dryRun", "true"));
    assertEquals(ODD, Files.readString(canvas()));
    assertEquals(
        """
        --- a/src/canvas/doughjoe.canvas.yaml
        +++ b/src/canvas/doughjoe.canvas.yaml
        @@ -2,6 +2,6 @@
         name:   'The DoughJoe'   # quoted for a reason
         \n\
         customer-segments: {commuters: Morning commuters,   }
        -customer-relationship:
        -  loyalty-card: {name: Loyalty card, segment: commuter, category: automated-services}
        +customer-relationships:
        +  loyalty-card: {name: Loyalty card, segments: commuters, category: automated-services}
         x-own: [1,2,  3]
        \\ No newline at end of file
        """,
        Files.readString(basedir.resolve("target/canvas-reports/fixes.patch")));
    List<String> lines = said.lines();
    assertEquals("INFO canvas: 3 findings would be fixed in 1 file", lines.get(lines.size() - 1));
    assertTrue(lines.contains("INFO git apply target/canvas-reports/fixes.patch"), lines::toString);
  }

  @Test
  void aPatchOfBeforeIsNotLeftLying(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD));
    fix(goals, Map.of("canvas.dryRun", "true"));
    sketch(Map.of("doughjoe", RIGHT));
    fix(goals, Map.of("canvas.dryRun", "true"));
    assertFalse(Files.exists(basedir.resolve("target/canvas-reports/fixes.patch")));
    assertTrue(said.lines().contains("INFO canvas: nothing to fix"), said.lines()::toString);
  }

  @Test
  void whatNobodyCanFixStillFails(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD, "torn", "name: ["));
    var goal = goals.make("fix", Map.of(), Map.of());
    assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(RIGHT, Files.readString(canvas()));
    assertEquals("name: [", Files.readString(basedir.resolve("src/canvas/torn.canvas.yaml")));
  }

  /** In the log of a build service these would be obeyed, wherever in a line they stand. */
  @Test
  void noTextIsACommandOfTheBuildService(Goals.Maker goals) throws Exception {
    String loud = ODD.replace("Loyalty card", "'##vso[task.x]y ##[z] ##VSO[ # [a]'");
    sketch(Map.of("doughjoe", loud));
    goals.make("validate", Map.of(), Map.of("canvas.failOn", "never")).execute();
    fix(goals, Map.of("canvas.dryRun", "true"));
    String log = String.join("\n", said.lines());
    assertTrue(log.contains("'##vso⟦task.x]y ##⟦z] ##VSO⟦ # [a]'"), log);
    assertFalse(log.toLowerCase(Locale.ROOT).matches("(?s).*##(vso)?\\[.*"), log);
  }

  @Test
  void aFolderThatCannotBeReadIsNamed(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", ODD));
    Map<String, String> file = Map.of("sourceDirectory", "src/canvas/doughjoe.canvas.yaml");
    var goal = goals.make("fix", file, Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(message.startsWith("There is no canvas in src/canvas/doughjoe"), message);
  }
}
