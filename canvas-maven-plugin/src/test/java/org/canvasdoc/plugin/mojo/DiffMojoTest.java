package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.canvasdoc.plugin.git.Repo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code canvas:diff} and {@code canvas:accept} say, write and end with. */
class DiffMojoTest extends GoalTest {
  private static final String SHOP =
      """
      name: The DoughJoe
      customer-segments:
        commuters: {name: Morning commuters, expects: personal-assistance}
      customer-relationships:
        counter: {name: The counter, segments: commuters, category: personal-assistance, status: established}
        card: {name: A card, segments: commuters, category: automated-services, status: established}
      """;

  private Repo repo;

  @BeforeEach
  void repository() throws Exception {
    repo = Repo.init(basedir);
    sketch(Map.of("shop", SHOP));
    write(".gitignore", "target\n");
    repo.commit("first");
  }

  private void run(Goals.Maker goals, String goal, String... properties) throws Exception {
    Map<String, String> given = new HashMap<>();
    for (String each : properties) {
      int at = each.indexOf('=');
      given.put("canvas." + each.substring(0, at), each.substring(at + 1));
    }
    said.clear();
    goals.make(goal, Map.of(), given).execute();
  }

  private void takeTheCounterAway() throws Exception {
    write("src/canvas/shop.canvas.yaml", SHOP.replaceFirst("  counter: .*\n", ""));
  }

  private String last() {
    return said.lines().get(said.lines().size() - 1);
  }

  @Test
  void nothingChanged(Goals.Maker goals) throws Exception {
    run(goals, "diff", "failOnChange=attention");
    assertTrue(
        said.lines().get(0).matches("INFO canvas: the work tree compared with [0-9a-f]{10}, HEAD"),
        said.lines()::toString);
    assertEquals(
        "INFO canvas: 1 canvas compared, 0 differ: no changes: open"
            + " target/canvas-reports/canvas-diff.html",
        last());
  }

  @Test
  void whatChangedIsSaidAndWritten(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    run(goals, "diff");
    assertTrue(
        said.lines().stream()
            .anyMatch(line -> line.startsWith("ERROR breaking[segment-abandoned]")),
        said.lines()::toString);
    TreeSet<String> files = new TreeSet<>();
    try (var written = Files.list(basedir.resolve("target/canvas-reports"))) {
      written.forEach(each -> files.add(String.valueOf(each.getFileName())));
    }
    assertEquals(
        new TreeSet<>(List.of("canvas-diff.html", "changes.json", "changes.md", "changes.sarif")),
        files);
    String comment = Files.readString(basedir.resolve("target/canvas-reports/changes.md"));
    assertTrue(comment.contains("The counter"), comment);
  }

  @Test
  void aChangeLeadsToItsRuleOnTheSite(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    run(goals, "diff", "siteUrl=https://example.org/models/");
    String sarif = Files.readString(basedir.resolve("target/canvas-reports/changes.sarif"));
    String page = "https://example.org/models/rules/segment-abandoned.html";
    assertTrue(sarif.contains("\"helpUri\" : \"" + page + "\""), sarif);
  }

  @Test
  void thePageWearsWhatTheTeamWears(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    write("theme/assets/extra.css", ".review h1 { color: rebeccapurple; } /* </style><b> */");
    write("theme/words/en.properties", "review.changes = What is different\n");
    run(goals, "diff", "theme=" + basedir.resolve("theme"));
    String page = Files.readString(basedir.resolve("target/canvas-reports/canvas-diff.html"));
    assertTrue(page.contains("<title>What is different · "), page);
    assertTrue(page.contains("rebeccapurple; } /* <\\/style><b> */"), "a style stays one");
    write("theme/assets/canvs.css", "");
    String wrong =
        assertThrows(
                MojoExecutionException.class,
                () -> run(goals, "diff", "theme=" + basedir.resolve("theme")))
            .getMessage();
    assertTrue(wrong.contains("`assets/canvs.css` stands in for nothing"), wrong);
  }

  @Test
  void theReportsThatAreAskedFor(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    run(goals, "diff", "reports=json,junit", "reportDirectory=" + basedir.resolve("out"));
    try (var written = Files.list(basedir.resolve("out"))) {
      assertEquals(
          List.of("changes.json"),
          written.map(each -> String.valueOf(each.getFileName())).toList());
    }
    assertEquals(2, said.lines().size(), said.lines()::toString);
    assertTrue(
        last().matches("INFO canvas: 1 canvas compared, 1 differs: [^:]*(: [^:]*)?"), last());
    String wrong =
        assertThrows(MojoExecutionException.class, () -> run(goals, "diff", "reports=jsn"))
            .getMessage();
    assertTrue(wrong.startsWith("canvas.reports cannot be `jsn`; it is one of text, json"), wrong);
  }

  @Test
  void aBreakingChangeFailsWhereThatIsAskedForAndNobodyAcceptedIt(Goals.Maker goals)
      throws Exception {
    takeTheCounterAway();
    String failed =
        assertThrows(MojoFailureException.class, () -> run(goals, "diff", "failOnChange=breaking"))
            .getMessage();
    assertTrue(
        failed.matches(
            "1 change is breaking\\. Where that is meant, accept it: "
                + "mvn org\\.canvasdoc:canvas-maven-plugin:accept"
                + " -Dcanvas\\.fingerprint=[0-9a-f]{32} -Dcanvas\\.because=\"\\.\\.\\.\""),
        failed);
    String fingerprint = failed.replaceAll(".*fingerprint=| .*", "");
    assertThrows(
        MojoExecutionException.class,
        () -> run(goals, "accept", "fingerprint=" + fingerprint, "because=..."));
    assertTrue(Files.exists(basedir.resolve("target/canvas-reports/changes.md")));
    run(
        goals,
        "accept",
        "fingerprint=segment-abandoned/shop/commuters",
        "because=The \"counter\" closes: nobody came",
        "by=Ada",
        "until=2100-06");
    assertEquals(
        "INFO canvas: 1 change is accepted into src/canvas/accepted.yaml; commit it", last());
    String file = Files.readString(basedir.resolve("src/canvas/accepted.yaml"));
    assertTrue(file.contains("  by: \"Ada\"\n  until: 2100-06\n"), file);
    run(goals, "diff", "failOnChange=breaking");
    assertTrue(last().contains("1 accepted"), last());
    assertTrue(said.lines().stream().noneMatch(line -> line.startsWith("ERROR")));
    String comment = Files.readString(basedir.resolve("target/canvas-reports/changes.md"));
    assertTrue(comment.contains("nobody came"), comment);
  }

  @Test
  void theCommandComparesWithTheSame(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    repo.commit("no counter");
    String failed =
        assertThrows(
                MojoFailureException.class,
                () -> run(goals, "diff", "failOnChange=breaking", "base=HEAD~1"))
            .getMessage();
    assertTrue(failed.contains(":accept -Dcanvas.base=HEAD~1 -Dcanvas.fingerprint="), failed);
  }

  @Test
  void whatCannotBeReadDoesNotPass(Goals.Maker goals) throws Exception {
    write("src/canvas/shop.canvas.yaml", "name: [\n");
    String failed =
        assertThrows(MojoFailureException.class, () -> run(goals, "diff", "failOnChange=breaking"))
            .getMessage();
    assertEquals(
        "What changed in `shop` is not known, since it cannot be read;"
            + " mvn org.canvasdoc:canvas-maven-plugin:validate says where",
        failed);
    assertEquals(
        "no change is called `a`. There is none at all. " + failed,
        refused(goals, "accept", "fingerprint=a", "because=so"));
    run(goals, "diff");
    String known = "What changed is not known, since one of the two cannot be read: `shop`";
    assertTrue(said.lines().contains("WARNING " + known + "\n"), said.lines()::toString);
    assertTrue(
        last().contains("1 canvas compared, 0 differ: 1 cannot be read; findings: "), last());
    String comment = Files.readString(basedir.resolve("target/canvas-reports/changes.md"));
    assertTrue(comment.contains(known + ".\n"), comment);
    run(goals, "diff");
    repo.commit("broken");
    write("src/canvas/shop.canvas.yaml", SHOP);
    run(goals, "diff", "failOnChange=attention");
    assertTrue(said.lines().contains("WARNING " + known + "\n"), said.lines()::toString);
  }

  @Test
  void whatIsAcceptedIsNamedByItsFingerprintToo(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    String unknown =
        assertThrows(
                MojoExecutionException.class,
                () -> run(goals, "accept", "fingerprint=nothing", "because=it is meant"))
            .getMessage();
    assertTrue(unknown.startsWith("no change is called `nothing`. There are:\n  "), unknown);
    String print = unknown.split("\n")[1].strip().split(" ")[0];
    run(goals, "accept", "fingerprint=" + print, "because=it is meant");
    String file = Files.readString(basedir.resolve("src/canvas/accepted.yaml"));
    assertTrue(file.contains("\n" + print + ":\n"), file);
    run(goals, "accept", "fingerprint=" + print, "because=it is meant well");
    String again = Files.readString(basedir.resolve("src/canvas/accepted.yaml"));
    assertEquals(file.replace("it is meant", "it is meant well"), again);
  }

  @Test
  void whatAnAcceptanceNeeds(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    assertEquals(
        "say why, by -Dcanvas.because=...", refused(goals, "accept", "fingerprint=a", "because= "));
    assertTrue(
        refused(goals, "accept", "because=so").startsWith("say what is accepted, by "),
        refused(goals, "accept", "because=so"));
    for (String wrong : new String[] {"soon", "2027-13", "2027-02-30", "27"}) {
      assertEquals(
          "canvas.until cannot be `" + wrong + "`; it is a date like 2027-03-31, 2027-03 or 2027",
          refused(goals, "accept", "fingerprint=a", "because=so", "until=" + wrong));
    }
    write("src/canvas/accepted.yaml", "- a list\n");
    assertEquals(
        "src/canvas/accepted.yaml is no mapping with a line for each key; put it right first",
        refused(goals, "accept", "fingerprint=segment-abandoned/shop/commuters", "because=meant"));
    assertEquals("- a list\n", Files.readString(basedir.resolve("src/canvas/accepted.yaml")));
  }

  /** Whatever a branch, a file or an entry is called, it is text in the log and in every file. */
  @Test
  void hostileNamesDoNothing(Goals.Maker goals) throws Exception {
    String branch = "<img/src=x/onerror=alert(1)>##vso]";
    repo.git("branch", branch);
    String name = "\\e[31m ::error::x ##vso[task.complete] ]]> <img src=x> ![i](j) \\u202e @all #1";
    write("src/canvas/shop.canvas.yaml", SHOP.replaceFirst("\\{name: [^,}]*", quoted(name)));
    write("src/canvas/::error::<b>.canvas.yaml", "name: Other\nchannels: {x: X}\n");
    run(goals, "diff", "base=" + branch);
    String log = String.join("\n", said.lines());
    assertFalse(log.matches("(?s).*(\u001b|\u202e|##vso\\[|\n::).*"), log);
    for (String each : List.of("changes.md", "canvas-diff.html", "changes.sarif")) {
      String text = Files.readString(basedir.resolve("target/canvas-reports").resolve(each));
      assertFalse(text.matches("(?s).*(\u001b|\u202e).*"), each);
      assertTrue(text.contains("task.complete"), each);
      assertFalse(!each.endsWith("sarif") && text.contains("<img"), each);
    }
  }

  private static String quoted(String name) {
    return Matcher.quoteReplacement("{name: \"" + name + "\"");
  }

  private String refused(Goals.Maker goals, String goal, String... properties) {
    return assertThrows(MojoExecutionException.class, () -> run(goals, goal, properties))
        .getMessage();
  }

  @Test
  void wrongWordsAreNamed(Goals.Maker goals) {
    assertEquals(
        "canvas.failOnChange cannot be `always`; it is one of never, breaking, attention",
        refused(goals, "diff", "failOnChange=always"));
    assertEquals(
        "there is neither a revision nor a folder `none`, and no remote to fetch it from."
            + " There is the branch `main`",
        refused(goals, "diff", "base=none"));
    assertEquals(
        "there is no revision `x␛[31m` here, and no remote to fetch it from."
            + " There is the branch `main`",
        refused(goals, "diff", "head=x\u001b[31m"));
  }

  /** An error, where it looked, and what to do. */
  @Test
  void noCanvasOnEitherSide(Goals.Maker goals) throws Exception {
    repo.git("rm", "-q", "-r", "src");
    repo.commit("nothing left");
    String said = refused(goals, "diff");
    assertTrue(
        said.matches(
            "(?s)There is no canvas in src/canvas, neither in the work tree nor in"
                + " [0-9a-f]{10}, HEAD\\. Write one by mvn .*"),
        said);
  }

  @Test
  void theFirstCanvasesOfAnEmptyRepositoryAreAllNew(Goals.Maker goals) throws Exception {
    repo.git("update-ref", "-d", "HEAD");
    run(goals, "diff", "failOnChange=breaking");
    assertEquals(
        "INFO canvas: the work tree compared with nothing, since nothing was committed yet",
        said.lines().get(0));
    assertTrue(last().startsWith("INFO canvas: 1 canvas compared, 1 differs: "), last());
  }

  @Test
  void allCanvasesMayBeGone(Goals.Maker goals) throws Exception {
    repo.git("rm", "-q", "-r", "src");
    run(goals, "diff");
    assertTrue(last().startsWith("INFO canvas: 1 canvas compared, 1 differs: "), last());
  }

  @Test
  void itCanBeSkipped(Goals.Maker goals) throws Exception {
    run(goals, "diff", "skip=true");
    assertEquals(List.of("INFO canvas: skipped"), said.lines());
    assertFalse(Files.exists(basedir.resolve("target/canvas-reports")));
  }

  /** The work tree and the index are as they were, byte by byte and in their times. */
  @Test
  void nothingBesideTheReportsIsTouched(Goals.Maker goals) throws Exception {
    takeTheCounterAway();
    write("src/canvas/more.canvas.yaml", GOOD);
    Map<String, String> before = state();
    run(goals, "diff", "head=HEAD");
    run(goals, "diff");
    assertEquals(before, state());
  }

  private Map<String, String> state() throws Exception {
    Map<String, String> state = new HashMap<>();
    try (var files = Files.walk(basedir)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        if (!each.startsWith(basedir.resolve("target"))) {
          state.put(each.toString(), String.valueOf(Files.getLastModifiedTime(each)));
        }
      }
    }
    return state;
  }
}
