package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Where a goal looks when it is run once, from the command line, for a whole reactor. */
class ReactorTest extends GoalTest {
  @Test
  void theModulesAreGatheredIntoOneSite(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD, "tools", ""));
    goals.make("site", Map.of(), Map.of()).execute();
    assertEquals(1, said.lines().size(), said.lines()::toString);
    String said = this.said.lines().get(0);
    assertTrue(said.startsWith("INFO canvas: 2 canvases, 2 relationships checked: "), said);
    assertTrue(said.endsWith(": open target/canvas-site/index.html"), said);
    String page = read("target/canvas-site/index.html");
    assertTrue(page.contains("The bakery"), page);
    assertTrue(page.contains("<a href=\"coffee/coffee/index.html\">"), page);
    assertTrue(page.contains("<a href=\"tea/tea/index.html\">"), page);
    assertTrue(Files.exists(basedir.resolve("target/canvas-site/tea/tea/index.html")));
    for (String module : List.of("coffee", "tea")) {
      assertFalse(Files.exists(basedir.resolve(module + "/out")), module);
    }
  }

  @Test
  void reportsAreAboutAllOfThem(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", BAD, "tea", BAD.replace("\n", "\n\n")));
    write("tea/src/canvas/tea.canvas.yaml", BAD);
    write("coffee/src/canvas/tea.canvas.yaml", BAD);
    var goal = goals.make("validate", Map.of("reports", "json,gitlab"), Map.of());
    String message = assertThrows(MojoFailureException.class, goal::execute).getMessage();
    assertTrue(message.startsWith("3 errors; "), message);
    String json = read("target/canvas-reports/findings.json");
    for (String each : List.of("coffee/coffee", "coffee/tea", "tea/tea")) {
      assertTrue(json.contains("\"canvas\" : \"" + each + "\""), json);
    }
    List<String> prints =
        json.lines().filter(line -> line.contains("\"fingerprint\"")).distinct().toList();
    assertEquals(3, prints.size(), json);
    assertTrue(json.contains("tea/src/canvas/tea.canvas.yaml"), json);
  }

  @Test
  void eachKeepsItsOwnRulesAndCategories(Goals.Maker goals) throws Exception {
    String own = GOOD.replace("automated-services", "club");
    modules(Map.of("coffee", own, "tea", own));
    write("coffee/src/canvas/categories.yaml", "club: {name: The club, interaction: personal}\n");
    write("tea/src/canvas/rules.yaml", "profile: sketch\nrules: {unknown-category: off}\n");
    var goal = goals.make("site", Map.of("failOn", "never"), Map.of());
    goal.execute();
    String coffee = read("target/canvas-site/coffee/coffee/customer-relationships.html");
    assertTrue(coffee.contains("The club"), coffee);
    String tea = read("target/canvas-site/tea/tea/customer-relationships.html");
    assertFalse(tea.contains("The club"), tea);
    assertTrue(read("target/canvas-site/index.html").contains("The club"));
  }

  @Test
  void linksLeadToTheModulesOwnCanvases(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD));
    for (String module : List.of("coffee", "tea")) {
      write(
          module + "/src/canvas/next.canvas.yaml",
          "variant-of: base\n"
              + GOOD.replace("The DoughJoe", "Next")
              + "description: |\n"
              + "  See [[base:customer-segments/commuters]] and [notes](files/notes.md).\n");
      write(module + "/src/canvas/base.canvas.yaml", GOOD);
      write(module + "/src/canvas/files/notes.md", "of " + module);
    }
    goals.make("site", Map.of(), Map.of()).execute();
    for (String module : List.of("coffee", "tea")) {
      String page = read("target/canvas-site/" + module + "/next/index.html");
      assertTrue(page.contains("href=\"../base/index.html\""), page);
      assertTrue(page.contains("href=\"../base/customer-segments/commuters.html\""), page);
    }
  }

  @Test
  void whatOneSaysIsNotWhatAnotherIsCalled(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "coffee_", GOOD, "assets", GOOD));
    sketch(Map.of("coffee/coffee", GOOD));
    goals.make("site", Map.of("failOn", "never"), Map.of()).execute();
    for (String id : List.of("coffee/coffee", "coffee-2/coffee", "coffee-3/coffee")) {
      assertTrue(Files.exists(basedir.resolve("target/canvas-site/" + id + "/index.html")), id);
    }
    assertTrue(
        Files.exists(basedir.resolve("target/canvas-site/assets-canvas/assets-canvas/index.html")));
  }

  @Test
  void theRootsOwnCanvasesKeepTheirNames(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD));
    sketch(Map.of("bakery", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    assertEquals(1, said.lines().size(), said.lines()::toString);
    assertTrue(Files.exists(basedir.resolve("target/canvas-site/bakery/index.html")));
    assertTrue(Files.exists(basedir.resolve("target/canvas-site/coffee/coffee/index.html")));
  }

  @Test
  void whatDidNotChangeIsNotMadeAgain(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    goals.make("site", Map.of(), Map.of()).execute();
    assertTrue(said.lines().get(1).contains("nothing changed"), said.lines()::toString);
    write("tea/src/canvas/rules.yaml", "profile: review\n");
    goals.make("site", Map.of("failOn", "never"), Map.of()).execute();
    assertFalse(said.lines().get(said.lines().size() - 1).contains("nothing changed"));
  }

  @Test
  void aNamedFolderHoldsWhatIsGathered(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD));
    Map<String, String> named = Map.of("outputDirectory", "public", "reportDirectory", "reports");
    goals.make("site", named, Map.of()).execute();
    assertTrue(Files.exists(basedir.resolve("public/index.html")));
    assertTrue(Files.exists(basedir.resolve("public/tea/tea/index.html")));
    assertTrue(Files.exists(basedir.resolve("reports/findings.json")));
  }

  @Test
  void aNamedFolderIsNotDividedForOne(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tools", ""));
    goals.make("site", Map.of("outputDirectory", "public"), Map.of()).execute();
    assertTrue(Files.exists(basedir.resolve("public/index.html")));
  }

  @Test
  void whereOneFailsTheLastGoodSiteOfAllStays(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD, "wine", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    write("coffee/src/canvas/coffee.canvas.yaml", BAD);
    write("wine/src/canvas/wine.canvas.yaml", BAD);
    var goal = goals.make("site", Map.of(), Map.of());
    MojoFailureException failure = assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(
        "2 errors; to learn more: mvn canvas:explain -Dcanvas.rule=unknown-segment",
        failure.getMessage());
    assertTrue(Files.exists(basedir.resolve("target/canvas-site/wine/wine/index.html")));
    assertTrue(read("target/canvas-reports/findings.json").contains("unknown-segment"));
  }

  @Test
  void noneAnywhereIsAnError(Goals.Maker goals) throws Exception {
    modules(Map.of("tools", "", "more-tools", ""));
    var goal = goals.make("validate", Map.of(), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(message.startsWith("There is no canvas in src/canvas. Write one by mvn "), message);
  }

  @Test
  void theOnlyFolderMayNotBeEmpty(Goals.Maker goals) throws Exception {
    modules(Map.of("tools", ""));
    write("tools/src/canvas/doughjoe.yaml", GOOD);
    var goal = goals.make("validate", Map.of(), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(
        message.endsWith(": rename tools/src/canvas/doughjoe.yaml to doughjoe.canvas.yaml."),
        message);
  }

  @Test
  void anEmptyFolderBesideAFullOneIsOneLine(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tools", ""));
    Files.createDirectories(basedir.resolve("tools/src/canvas"));
    goals.make("validate", Map.of(), Map.of()).execute();
    assertEquals(
        List.of(
            "INFO canvas: none in tools/src/canvas",
            "INFO canvas: 1 canvas, 1 relationship checked: no findings"),
        said.lines());
  }
}
