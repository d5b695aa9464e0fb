package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What goals say, write and fail on where {@code canvas.include} chooses some canvases. */
class IncludedCanvasesTest extends GoalTest {
  private static final String WITHOUT_CATEGORY = GOOD.replace(", category: automated-services", "");

  @Test
  void onlyTheChosenAreReportedAndCounted(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD, "food/tea", GOOD, "food/rum", GOOD));
    goals.make("validate", Map.of(), Map.of("canvas.include", "food/*")).execute();
    assertEquals(
        List.of("INFO canvas: 2 canvases, 2 relationships checked: no findings"), said.lines());
    Map<String, String> bad =
        Map.of("canvas.include", "src/canvas/food/tea.canvas.yaml,src/canvas/doughjoe.canvas.yaml");
    var goal = goals.make("validate", Map.of(), bad);
    assertEquals(
        "1 error; to learn more: mvn canvas:explain -Dcanvas.rule=unknown-segment",
        assertThrows(MojoFailureException.class, goal::execute).getMessage());
  }

  /** All are read: what a chosen one leads to is there, and what is missing is missed. */
  @Test
  void referencesToOthersHold(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD, "van", GOOD + "variant-of: doughjoe\n"));
    goals.make("validate", Map.of(), Map.of("canvas.include", "van")).execute();
    sketch(Map.of("van", GOOD + "variant-of: doughjo\n"));
    var goal = goals.make("validate", Map.of(), Map.of("canvas.include", "van"));
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(said.lines().toString().contains("error[broken-lineage]"), said.lines()::toString);
  }

  @Test
  void aCanvasThatCannotBeReadIsChosenToo(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD, "torn", "name: ["));
    goals.make("validate", Map.of(), Map.of("canvas.include", "doughjoe")).execute();
    var goal = goals.make("validate", Map.of(), Map.of("canvas.include", "torn"));
    assertThrows(MojoFailureException.class, goal::execute);
    assertTrue(
        said.lines().toString().contains("1 canvas, 0 relationships"), said.lines()::toString);
  }

  @Test
  void bothOfACanvasThatIsThereTwice(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    write("src/canvas/doughjoe.canvas/canvas.yaml", GOOD);
    for (String each : List.of("doughjoe.canvas.yaml", "doughjoe.canvas/canvas.yaml")) {
      var goal = goals.make("validate", Map.of(), Map.of("canvas.include", each));
      assertThrows(MojoFailureException.class, goal::execute, each);
    }
  }

  @Test
  void whatTheyAreJudgedByIsAlwaysReported(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD, "tea", GOOD));
    write("src/canvas/rules.yaml", "profile: sketch\nrules: {other-nam: off}\n");
    var tea = goals.make("validate", Map.of(), Map.of("canvas.include", "tea"));
    assertThrows(MojoFailureException.class, tea::execute);
    assertTrue(said.lines().toString().contains("1 canvas, 1 relationship checked: 1 error"));
    var all = goals.make("validate", Map.of(), Map.of("canvas.include", "src/canvas/rules.yaml"));
    assertThrows(MojoFailureException.class, all::execute);
    assertTrue(said.lines().toString().contains("2 canvases, 2 relationships checked: 2 errors"));
  }

  @Test
  void whatChoosesNothingIsSaid(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    String files = "README.md,doughjoe,a.java,b.java,c.java,d.java,e.java,f.java";
    goals.make("validate", Map.of(), Map.of("canvas.include", files)).execute();
    assertEquals(
        List.of(
            "INFO canvas: 1 canvas, 1 relationship checked: no findings",
            "INFO canvas: canvas.include: no canvas is `README.md`, `a.java`, `b.java`, `c.java`,"
                + " `d.java` and 2 more"),
        said.lines());
  }

  @Test
  void nothingChosenIsNoFailureAndNoSilence(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    Map<String, String> readme = Map.of("canvas.include", "README.md,\u001b[31m ##[command]");
    goals.make("validate", Map.of(), readme).execute();
    assertEquals(
        List.of(
            "WARNING canvas: nothing was checked; canvas.include: no canvas is `README.md`,"
                + " `␛[31m ##⟦command]`"),
        said.lines());
    said.clear();
    Files.delete(basedir.resolve("src/canvas/doughjoe.canvas.yaml"));
    Files.delete(basedir.resolve("src/canvas/rules.yaml"));
    goals.make("validate", Map.of(), readme).execute();
    Files.delete(basedir.resolve("src/canvas"));
    goals.make("validate", Map.of(), readme).execute();
    assertEquals(2, said.lines().size(), said.lines()::toString);
  }

  @Test
  void nothingSaidIsAllOfThem(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD, "tea", GOOD));
    goals.make("validate", Map.of(), Map.of("canvas.include", ",")).execute();
    assertEquals(
        List.of("INFO canvas: 2 canvases, 2 relationships checked: no findings"), said.lines());
  }

  @Test
  void onlyTheChosenAreFixed(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD, "tea", BAD));
    String rules = "profile: sketch\nrule: {}\n";
    write("src/canvas/rules.yaml", rules);
    var goal = goals.make("fix", Map.of(), Map.of("canvas.include", "tea"));
    assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(BAD, Files.readString(basedir.resolve("src/canvas/doughjoe.canvas.yaml")));
    assertEquals(GOOD, Files.readString(basedir.resolve("src/canvas/tea.canvas.yaml")));
    assertEquals(rules, Files.readString(basedir.resolve("src/canvas/rules.yaml")));
  }

  @Test
  void withABaselineOnlyItsPartOfTheChosenIsLookedAt(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", WITHOUT_CATEGORY, "tea", WITHOUT_CATEGORY));
    goals.make("baseline", Map.of(), Map.of()).execute();
    sketch(Map.of("tea", GOOD));
    write("src/canvas/rules.yaml", "profile: sketch\nrules: {unused-allowance: error}\n");
    said.clear();
    goals.make("validate", Map.of(), Map.of("canvas.include", "doughjoe")).execute();
    assertEquals(
        List.of("INFO canvas: 1 canvas, 1 relationship checked: nothing new, 1 in the baseline"),
        said.lines());
    var goal = goals.make("validate", Map.of(), Map.of("canvas.include", "tea"));
    assertThrows(MojoFailureException.class, goal::execute);
  }
}
