package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What {@code canvas:site} says, writes and leaves alone. */
class SiteMojoTest extends GoalTest {
  private static final String SITE = "target/canvas-site";

  @Test
  void theLastLineSaysWhatWasDoneAndWhatToOpen(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    long pages = files(SITE).keySet().stream().filter(name -> name.endsWith(".html")).count();
    long all = files(SITE).size() - 1;
    assertEquals(
        List.of(
            "INFO canvas: 1 canvas, 1 relationship checked: no findings; "
                + pages
                + " pages, "
                + all
                + " files written, in 0.0 s (reading and rules 0.0 s, pages 0.0 s):"
                + " open target/canvas-site/index.html"),
        said.lines());
    assertTrue(Files.exists(basedir.resolve("target/canvas-reports/findings.json")));
  }

  @Test
  void whatChangedSinceAFolderIsShown(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    write("before/src/canvas/doughjoe.canvas.yaml", GOOD.replace("Loyalty card", "Stamp card"));
    goals.make("site", Map.of(), Map.of()).execute();
    Map<String, String> plain = files(SITE);
    assertFalse(plain.containsKey("doughjoe/changes.html"));
    goals.make("site", Map.of(), Map.of("canvas.base", "./before")).execute();
    String page = files(SITE).get("doughjoe/changes.html");
    assertTrue(
        page.contains("<h1>What changed since <code dir=\"ltr\">./before</code></h1>"), page);
    assertTrue(page.contains("<mark>Stamp</mark>"), page);
    goals.make("site", Map.of(), Map.of()).execute();
    assertEquals(plain, files(SITE));
  }

  @Test
  void aSiteThatLeavesSomethingOutComparesNothingAndSaysSo(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    write("before/src/canvas/doughjoe.canvas.yaml", GOOD.replace("Loyalty card", "Stamp card"));
    goals
        .make("site", Map.of(), Map.of("canvas.base", "./before", "canvas.redact", "owners"))
        .execute();
    assertTrue(
        said.lines()
            .contains(
                "WARNING canvas: what changed since ./before is not shown, since canvas.redact leaves"
                    + " something out that it may tell; canvas:diff says it"),
        said.lines()::toString);
    assertFalse(files(SITE).containsKey("doughjoe/changes.html"));
  }

  @Test
  void aBaseThatIsNotThereFailsAndTheLastSiteStays(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    Map<String, String> plain = files(SITE);
    assertThrows(
        MojoExecutionException.class,
        () -> goals.make("site", Map.of(), Map.of("canvas.base", "nowhere")).execute());
    assertEquals(plain, files(SITE));
  }

  @Test
  void aSecondRunSaysTheSameAndReadsNothing(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    Map<String, String> review = Map.of("canvas.profile", "review");
    goals.make("site", Map.of(), review).execute();
    Map<String, String> first = files(SITE);
    List<String> before = said.lines();
    int findings = before.size() - 1;
    assertTrue(findings > 1, "there is something to say");
    goals.make("site", Map.of(), review).execute();
    assertEquals(first, files(SITE));
    List<String> again = said.lines().subList(before.size(), said.lines().size());
    assertEquals(before.subList(0, findings), again.subList(0, findings));
    assertEquals(
        before
            .get(findings)
            .replaceFirst("\\d+ files written, in 0.0 s.*:", "nothing changed, in 0.0 s:"),
        again.get(findings));
  }

  /** Whatever a run depends on, and whatever it made: once that differs, it runs in earnest. */
  @Test
  void nothingThatMattersIsPassedOver(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    Map<String, String> review = Map.of("canvas.profile", "review");
    runs(goals, Map.of());
    stands(goals, Map.of());
    write("src/canvas/doughjoe.canvas.yaml", GOOD + "# a remark\n");
    runs(goals, Map.of());
    write("src/canvas/files/plan.txt", "a plan");
    runs(goals, Map.of());
    runs(goals, review);
    stands(goals, review);
    runs(goals, Map.of("canvas.title", "Bread"));
    runs(goals, Map.of("canvas.today", "2026-01-01"));
    runs(goals, Map.of("canvas.failOn", "note"));
    runs(goals, Map.of("canvas.redact", "costs"));
    write("logo.svg", "<svg/>");
    Map<String, String> look =
        Map.of("canvas.theme", "theme", "canvas.logo", "logo.svg", "canvas.footer", "Us");
    write("theme/assets/extra.css", "a {}");
    runs(goals, look);
    stands(goals, look);
    write("theme/assets/extra.css", "b {}");
    runs(goals, look);
    stands(goals, look);
    write("logo.svg", "<svg />");
    runs(goals, look);
    runs(goals, Map.of());
    stands(goals, Map.of());
    Map<String, String> gitlab = Map.of("canvas.ci", "gitlab");
    runs(goals, gitlab);
    stands(goals, gitlab);
    Map<String, String> github = Map.of("canvas.ci", "github");
    runs(goals, github);
    runs(goals, github); // what a service reads in the log has to be said again
    runs(goals, Map.of());
    Path report = basedir.resolve("target/canvas-reports/findings.json");
    Files.delete(report);
    runs(goals, Map.of());
    assertTrue(Files.exists(report));
    Path page = basedir.resolve(SITE).resolve("index.html");
    Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(60)));
    runs(goals, Map.of());
    Files.delete(page);
    runs(goals, Map.of());
    assertTrue(Files.exists(page));
  }

  @Test
  void aRunThatFailedIsNotOneToRestOn(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    runs(goals, Map.of());
    sketch(Map.of("doughjoe", BAD));
    assertThrows(MojoFailureException.class, goals.make("site", Map.of(), Map.of())::execute);
    assertThrows(MojoFailureException.class, goals.make("site", Map.of(), Map.of())::execute);
    sketch(Map.of("doughjoe", GOOD));
    runs(goals, Map.of());
  }

  private void runs(Goals.Maker goals, Map<String, String> properties) throws Exception {
    goals.make("site", Map.of(), properties).execute();
    String last = said.lines().get(said.lines().size() - 1);
    assertTrue(last.contains(" files written, "), last);
  }

  private void stands(Goals.Maker goals, Map<String, String> properties) throws Exception {
    goals.make("site", Map.of(), properties).execute();
    String last = said.lines().get(said.lines().size() - 1);
    assertTrue(last.contains(" nothing changed, "), last);
  }

  @Test
  void whereTheChecksFailTheLastGoodSiteStays(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    Map<String, String> good = files(SITE);
    sketch(Map.of("doughjoe", BAD));
    var goal = goals.make("site", Map.of(), Map.of());
    assertThrows(MojoFailureException.class, goal::execute);
    assertEquals(good, files(SITE));
    String json = Files.readString(basedir.resolve("target/canvas-reports/findings.json"));
    assertTrue(json.contains("unknown-segment"), json);
    assertEquals(
        "ERROR canvas: 1 canvas, 1 relationship checked: 1 error",
        said.lines().get(said.lines().size() - 1));
  }

  @Test
  void neverRendersWhatCouldBeRead(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD, "torn", "name: [", "tea-house", GOOD));
    goals.make("site", Map.of(), Map.of("canvas.failOn", "never")).execute();
    Map<String, String> files = files(SITE);
    assertTrue(files.containsKey("doughjoe/index.html"), files.keySet()::toString);
    assertTrue(files.containsKey("tea-house/index.html"), files.keySet()::toString);
    assertFalse(files.containsKey("torn/index.html"), files.keySet()::toString);
    String last = said.lines().get(said.lines().size() - 1);
    assertTrue(
        last.startsWith("INFO canvas: 3 canvases, 2 relationships checked: 2 errors; "), last);
  }

  @Test
  void theTitleIsTheProjectsOrTheOneThatIsSaid(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    assertTrue(files(SITE).get("index.html").contains("The bakery"));
    goals.make("site", Map.of("title", "Bread & more"), Map.of()).execute();
    String index = files(SITE).get("index.html");
    assertTrue(index.contains("Bread &amp; more"), index);
    assertFalse(index.contains("The bakery"), index);
  }

  @Test
  void theAddressIsOnThePageForWhatIsNotThere(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    Map<String, String> address = Map.of("canvas.siteUrl", "https://example.org/models/");
    goals.make("site", Map.of(), address).execute();
    Map<String, String> files = files(SITE);
    assertTrue(files.get("404.html").contains("https://example.org/models/"));
    assertTrue(
        files.get("sitemap.xml").contains("<loc>https://example.org/models/doughjoe/</loc>"));
  }

  @Test
  void whatCannotBeUsedEndsTheGoalAndTheLastGoodSiteStays(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("site", Map.of(), Map.of()).execute();
    Map<String, String> good = files(SITE);
    Map<String, String> wrong =
        Map.of(
            "canvas.siteUrl", "example.org",
            "canvas.accent", "red",
            "canvas.logo", "no.svg",
            "canvas.theme", "nowhere",
            "canvas.redact", "cots");
    for (Map.Entry<String, String> each : wrong.entrySet()) {
      var goal = goals.make("site", Map.of(), Map.of(each.getKey(), each.getValue()));
      String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
      assertTrue(message.startsWith(each.getKey()), message);
      assertEquals(good, files(SITE));
    }
  }

  @Test
  void whatOthersDoNotSeeIsInTheReportsAlone(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD.replace("Morning commuters", "Secret people")));
    goals.make("site", Map.of(), Map.of("canvas.redact", "owners, commuters")).execute();
    files(SITE).forEach((name, text) -> assertFalse(text.contains("Secret people"), name));
    sketch(Map.of("doughjoe", BAD));
    Map<String, String> redacted = Map.of("canvas.redact", "findings");
    var goal = goals.make("site", Map.of(), redacted);
    assertThrows(MojoFailureException.class, goal::execute, "checks see everything");
  }

  @Test
  void findingsLinkToTheirSource(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    Map<String, String> link =
        Map.of(
            "canvas.failOn", "never",
            "canvas.sourceLink", "https://example.org/blob/main/{path}#L{line}");
    goals.make("site", Map.of(), link).execute();
    String findings = files(SITE).get("doughjoe/findings.html");
    assertTrue(
        findings.contains("https://example.org/blob/main/src/canvas/doughjoe.canvas.yaml#L5"),
        findings);
  }

  @Test
  void theSiteGoesWhereItIsSentTo(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    goals.make("site", Map.of("outputDirectory", "public"), Map.of()).execute();
    assertTrue(Files.exists(basedir.resolve("public/index.html")));
    assertFalse(Files.exists(basedir.resolve(SITE)));
    assertTrue(said.lines().get(0).endsWith(": open public/index.html"), said.lines()::toString);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    write("public", "a file where a folder belongs");
    var goal = goals.make("site", Map.of("outputDirectory", "public"), Map.of());
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(message.startsWith("the site cannot be written to public: "), message);
    assertEquals("a file where a folder belongs", Files.readString(basedir.resolve("public")));
  }

  /** All files of a folder, those for ourselves included, with what they hold. */
  private Map<String, String> files(String folder) throws IOException {
    Path root = basedir.resolve(folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
