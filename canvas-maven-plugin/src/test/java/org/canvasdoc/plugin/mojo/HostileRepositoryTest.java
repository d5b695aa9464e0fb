package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.canvasdoc.plugin.git.Repo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever git allows to be called something in it: authors, messages, branches, tags and files are
 * text in the log, on the site and in every report, and nothing else.
 */
class HostileRepositoryTest extends GoalTest {
  private static final String HTML = "<img src=x onerror=alert(1)>";
  private static final String COMMANDS =
      "##vso[task.complete] ::error::done ::set-output name=a::b";
  private static final String CONTROL = "\u001b[31m\u202e\u2066\u200b\u0007";
  private static final String BRANCH = "a$(touch${IFS}pwned);\"<marquee>&'|##vso]@all!1\u202e";

  /** What is no name of an entry, and what a shell and a log would read. */
  private static final String FILE =
      "src/canvas/x\n::error::\"'<marquee>$(touch pwned)\u001b[2J.canvas.yaml";

  private static final Pattern OUTRIGHT =
      Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\u200b\u202a-\u202e\u2066-\u2069]");

  private static final Pattern MARKUP =
      Pattern.compile("<(img\\b|script>alert|marquee)|[\"']on(load|error)=");

  private Repo repo;

  @BeforeEach
  void repository() throws Exception {
    repo = Repo.init(basedir);
    sketch(Map.of("shop", GOOD));
    write(".gitignore", "target\n");
    repo.commit("first");
    repo.git("branch", BRANCH);
    repo.git("tag", "v1;<marquee>$(x)\u202e");
    write("src/canvas/shop.canvas.yaml", GOOD.replace("Loyalty card", "Card"));
    write(FILE, "name: Other\nchannels: {x: X}\n");
    repo.git("add", "-A");
    repo.git(
        "-c",
        "user.name=&lt; " + HTML + " \"onload=\"x " + COMMANDS + CONTROL,
        "-c",
        "user.email=\"><script>alert(1)</script>",
        "commit",
        "-q",
        "-m",
        HTML + " ]]> " + COMMANDS + CONTROL + " @all !1 %1",
        "-m",
        "::error::in the body\n" + HTML);
  }

  private String run(Goals.Maker goals, String goal, String... properties) throws Exception {
    Map<String, String> given = new HashMap<>(Map.of("canvas.failOn", "never"));
    for (String each : properties) {
      int at = each.indexOf('=');
      given.put("canvas." + each.substring(0, at), each.substring(at + 1));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      said.clear();
      goals.make(goal, Map.of(), given).execute();
    } finally {
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** What was said and written: no control sign, no mark-up, no command that is not ours. */
  private Map<String, String> harmless(String printed) throws Exception {
    String log = String.join("\n", said.lines());
    assertFalse(OUTRIGHT.matcher(log).find(), log);
    assertFalse(Pattern.compile("##\\[|##vso\\[|(?m)^\\s*::").matcher(log).find(), log);
    assertFalse(OUTRIGHT.matcher(printed).find(), printed);
    for (String line : printed.lines().toList()) {
      assertTrue(
          line.matches(
              "|(::(error|warning|notice) file=src/canvas/|##vso\\[task.logissue type=).*"),
          line);
      assertEquals(line.startsWith("##") ? 0 : -1, line.lastIndexOf("##vso["), line);
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(basedir)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        assertFalse(String.valueOf(each.getFileName()).startsWith("pwned"));
        String path = basedir.relativize(each).toString();
        if (path.startsWith("target")
            && !path.endsWith(".woff2")
            && !path.contains("canvas-history")) {
          assertTrue(path.matches("[\\w./-]+"), path);
          files.put(path, Files.readString(each));
        }
      }
    }
    files.forEach(this::harmless);
    return files;
  }

  private void harmless(String path, String text) {
    assertFalse(OUTRIGHT.matcher(text).find(), () -> path + ": " + near(text, OUTRIGHT));
    if (path.matches(".*\\.(html|md|svg|xml)")) {
      assertFalse(MARKUP.matcher(text).find(), () -> path + ": " + near(text, MARKUP));
    }
  }

  private static String near(String text, Pattern pattern) {
    Matcher found = pattern.matcher(text);
    int at = found.find() ? found.start() : 0;
    return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 100));
  }

  @Test
  void theSiteAndItsHistory(Goals.Maker goals) throws Exception {
    String printed =
        run(
            goals,
            "site",
            "history.authors=true",
            "siteUrl=https://example.org/m/",
            "base=" + BRANCH,
            "reports=text,json,sarif,github,azure,gitlab,junit,checkstyle,rdjson,markdown,summary");
    Map<String, String> files = harmless(printed);
    String feed = files.get("target/canvas-site/feed.xml");
    assertTrue(feed.contains("onerror=alert(1)"), feed);
    for (String each : files.keySet()) {
      if (each.endsWith(".xml") || each.endsWith(".svg")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(basedir.resolve(each).toFile());
      }
    }
    assertTrue(files.get("target/canvas-site/shop/history.html").contains("onerror=alert(1)"));
  }

  @Test
  void theChange(Goals.Maker goals) throws Exception {
    String printed =
        run(
            goals,
            "diff",
            "base=" + BRANCH,
            "reports=text,json,sarif,github,azure,markdown,html,summary");
    Map<String, String> files = harmless(printed);
    assertEquals(5, files.size(), files.keySet()::toString);
    assertTrue(
        said.lines().get(0).contains("a$(touch${IFS}pwned);\"<marquee>&'|##vso]@all!1"),
        said.lines()::toString);
  }

  /** What is said to be typed next is the same word in a shell, and runs nothing else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        BRANCH,
        "a\\$(touch pwned)",
        "\\\\`touch pwned`",
        "it's",
        "a b\\",
        "\\",
        "a\\b",
        "{a,b}",
        "\\\"$x"
      })
  void aCommandIsWhatItSays(String value) throws Exception {
    String command = "printf %s " + Commands.argument("canvas.base", value);
    Process shell = new ProcessBuilder("sh", "-c", command).directory(basedir.toFile()).start();
    String word = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("-Dcanvas.base=" + value, word);
    assertFalse(Files.exists(basedir.resolve("pwned")));
  }
}
