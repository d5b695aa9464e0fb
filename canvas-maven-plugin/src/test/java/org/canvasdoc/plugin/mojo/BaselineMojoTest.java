package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What {@code canvas:baseline} accepts, writes, says and refuses. */
class BaselineMojoTest extends GoalTest {
  /** Its category goes by another name: a note in the least strict profile. */
  private static final String OLD =
      GOOD.replace("category: automated-services", "category: Automated Services");

  private static final String MORE = OLD + "  tea-club: {name: Tea, segments: commuters}\n";

  private static final Map<String, String> NOTE = Map.of("canvas.failOn", "note");
  private static final Map<String, String> UPDATE = Map.of("canvas.update", "true");

  private Path baseline() {
    return basedir.resolve("src/canvas/baseline.yaml");
  }

  private void run(String goal, Goals.Maker goals, Map<String, String> properties)
      throws Exception {
    said.clear();
    goals.make(goal, Map.of(), properties).execute();
  }

  private String refused(Goals.Maker goals) {
    said.clear();
    return assertThrows(MojoExecutionException.class, () -> run("baseline", goals, Map.of()))
        .getMessage();
  }

  @Test
  void whatIsFoundIsAcceptedAndFailsNoMore(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    assertThrows(MojoFailureException.class, () -> run("validate", goals, NOTE));
    run("baseline", goals, NOTE);
    assertEquals(
        List.of(
            "INFO canvas: 1 finding accepted into src/canvas/baseline.yaml",
            "INFO canvas: 1 canvas, 1 relationship checked: nothing new, 1 in the baseline"),
        said.lines());
    String text = Files.readString(baseline());
    assertTrue(
        text.matches(
            """
            (?s)# The baseline: .*
            [0-9a-f]{32}:
              rule: other-name
              canvas: doughjoe
              block: customer-relationships
              entry: loyalty-card
              message: "`Automated Services` .*"
            """),
        text);
    run("validate", goals, NOTE);
    assertEquals(
        List.of("INFO canvas: 1 canvas, 1 relationship checked: nothing new, 1 in the baseline"),
        said.lines());
    String json = Files.readString(basedir.resolve("target/canvas-reports/findings.json"));
    assertTrue(json.contains("\"baseline\" : true"), json);
  }

  @Test
  void whatIsNewFailsAndTheBaselineIsNotOverwrittenInSilence(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    run("baseline", goals, Map.of());
    String before = Files.readString(baseline());
    sketch(Map.of("doughjoe", MORE));
    assertThrows(MojoFailureException.class, () -> run("validate", goals, NOTE));
    assertEquals(
        "src/canvas/baseline.yaml is there already; written anew it would accept 1 finding more and"
            + " 0 fewer. Add -Dcanvas.update to write it",
        refused(goals));
    assertEquals(1, said.lines().size(), said.lines()::toString);
    assertTrue(
        said.lines()
            .get(0)
            .startsWith(
                "INFO + `category-missing` of `doughjoe/customer-relationships/tea-club`: "),
        said.lines()::toString);
    assertEquals(before, Files.readString(baseline()));
    run("baseline", goals, UPDATE);
    assertTrue(
        said.lines()
            .contains(
                "INFO canvas: src/canvas/baseline.yaml is written anew: it accepts 1 finding more"
                    + " and 0 fewer, 2 findings in all"),
        said.lines()::toString);
    assertTrue(Files.readString(baseline()).contains(before.substring(before.indexOf("\n\n"))));
    run("validate", goals, NOTE);
  }

  @Test
  void whatIsTheSameIsLeftAlone(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    run("baseline", goals, Map.of());
    Files.writeString(baseline(), Files.readString(baseline()).replace("\n", "\r\n"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(baseline(), old);
    for (Map<String, String> properties : List.of(Map.<String, String>of(), UPDATE)) {
      run("baseline", goals, properties);
      assertEquals(
          "INFO canvas: src/canvas/baseline.yaml is as it would be written: 1 finding accepted",
          said.lines().get(0));
      assertEquals(old, Files.getLastModifiedTime(baseline()));
    }
  }

  @Test
  void whatIsCorrectedIsTakenOutAndWithTheLastTheFileGoes(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", MORE));
    run("baseline", goals, Map.of());
    sketch(Map.of("doughjoe", OLD));
    write("src/canvas/rules.yaml", "profile: sketch\nrules: {unused-allowance: note}\n");
    assertThrows(MojoFailureException.class, () -> run("validate", goals, NOTE));
    assertTrue(
        said.lines().get(0).startsWith("INFO note[unused-allowance]: the baseline accepts"),
        said.lines()::toString);
    assertTrue(refused(goals).contains("0 findings more and 1 fewer"));
    run("baseline", goals, UPDATE);
    sketch(Map.of("doughjoe", GOOD));
    run("baseline", goals, UPDATE);
    assertTrue(
        said.lines()
            .contains(
                "INFO canvas: nothing is left to accept: src/canvas/baseline.yaml is removed"),
        said.lines()::toString);
    assertFalse(Files.exists(baseline()));
  }

  @Test
  void whereNothingIsFoundThereIsNoBaseline(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    run("baseline", goals, Map.of());
    assertEquals(
        List.of(
            "INFO canvas: nothing to accept, so there is no baseline",
            "INFO canvas: 1 canvas, 1 relationship checked: no findings"),
        said.lines());
    assertFalse(Files.exists(baseline()));
  }

  @Test
  void whatIsAnErrorInEveryProfileStillFails(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD, "tea", BAD, "torn", "name: ["));
    assertThrows(MojoFailureException.class, () -> run("baseline", goals, Map.of()));
    List<String> lines = said.lines();
    assertEquals("INFO canvas: 1 finding accepted into src/canvas/baseline.yaml", lines.get(0));
    assertEquals(
        "INFO canvas: what is an error in every profile is not accepted: 2 found", lines.get(1));
    assertEquals(
        "ERROR canvas: 3 canvases, 2 relationships checked: 2 errors, 1 in the baseline",
        lines.get(lines.size() - 1));
  }

  /** As a merge leaves it behind. */
  @Test
  void aBrokenBaselineIsAnErrorAndIsWrittenAnewWhenAsked(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    run("baseline", goals, Map.of());
    String good = Files.readString(baseline());
    Files.writeString(baseline(), "<<<<<<< HEAD\n" + good);
    assertThrows(MojoFailureException.class, () -> run("validate", goals, Map.of()));
    assertTrue(refused(goals).startsWith("src/canvas/baseline.yaml has mistakes; "));
    run("baseline", goals, UPDATE);
    assertEquals(good, Files.readString(baseline()));
  }

  @Test
  void theOtherEndingIsKept(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    run("baseline", goals, Map.of());
    Path other = Files.move(baseline(), baseline().resolveSibling("baseline.yml"));
    sketch(Map.of("doughjoe", GOOD.replace("automated-services", "Autoservicio")));
    run("baseline", goals, UPDATE);
    assertTrue(Files.readString(other).contains("Autoservicio"));
    assertFalse(Files.exists(baseline()));
  }

  @Test
  void aLinkIsNeitherReadNorWritten(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    Path outside = write("outside.yaml", "mine\n");
    Files.createSymbolicLink(baseline(), outside);
    assertEquals("src/canvas/baseline.yaml is no plain file; remove it", refused(goals));
    assertEquals("mine\n", Files.readString(outside));
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    Map<String, String> small = Map.of("canvas.maxFileSize", "300");
    String message =
        assertThrows(MojoExecutionException.class, () -> run("baseline", goals, small))
            .getMessage();
    assertTrue(message.contains("more than are read of a file"), message);
    assertFalse(Files.exists(baseline()));
  }

  @Test
  void withoutACanvasThereIsNothingToAccept(Goals.Maker goals) throws Exception {
    write("src/canvas/rules.yaml", "profile: sketch\n");
    assertTrue(refused(goals).startsWith("There is no canvas in src/canvas"));
    assertFalse(Files.exists(baseline()));
  }

  /**
   * The site knows it without reading anything: a baseline is one of the things it is made from.
   */
  @Test
  void theSiteShowsWhatIsAcceptedAndNoticesTheBaseline(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    Path page = basedir.resolve("target/canvas-site/doughjoe/findings.html");
    run("site", goals, Map.of());
    run("site", goals, Map.of());
    assertTrue(said.lines().toString().contains("nothing changed"), said.lines()::toString);
    assertFalse(Files.readString(page).contains("it is in the baseline"));
    run("baseline", goals, Map.of());
    run("site", goals, Map.of());
    assertFalse(said.lines().toString().contains("nothing changed"), said.lines()::toString);
    assertTrue(Files.readString(page).contains("it is in the baseline"));
    Files.delete(baseline());
    run("site", goals, Map.of());
    assertFalse(Files.readString(page).contains("it is in the baseline"));
  }

  /** As with an allowance: somebody has looked at it, and left it for later. */
  @Test
  void whatIsAcceptedIsNotFixed(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", OLD));
    run("baseline", goals, Map.of());
    run("fix", goals, Map.of());
    assertEquals(OLD, Files.readString(basedir.resolve("src/canvas/doughjoe.canvas.yaml")));
    assertTrue(said.lines().toString().contains("nothing to fix"), said.lines()::toString);
  }
}
