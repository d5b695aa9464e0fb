package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.canvasdoc.Golden;
import org.canvasdoc.check.Profile;
import org.canvasdoc.diff.Touched.Named;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Span;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every rule between two revisions over its examples, which are also its documentation.
 *
 * <p>In {@code src/main/resources/org/canvasdoc/diff/rules/<rule>/} a case is {@code
 * <case>.before.yaml} and {@code <case>.after.yaml}. Beside them {@code <case>.txt} holds exactly
 * what the rule says; a case {@code ok-…} has none, for there is nothing to say.
 */
class ChangeRulesTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", ""), "src/main/resources/org/canvasdoc/diff/rules");
  private static final String BEFORE = ".before.yaml";
  private static final String AFTER = ".after.yaml";

  @TestFactory
  Stream<DynamicNode> whatItMeans() {
    return Impact.RULES.stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.info().id(),
                    cases(rule).stream().map(each -> dynamicTest(each, () -> check(rule, each)))));
  }

  private static void check(ChangeRule rule, String name) throws IOException {
    Path folder = ROOT.resolve(rule.info().id());
    String said = said(rule, folder, name, "\n");
    assertEquals(said, said(rule, folder, name, "\r\n"), "the same with CRLF");
    if (name.startsWith("ok-")) {
      assertEquals("", said, "there is nothing to say");
    } else {
      assertFalse(said.isEmpty(), "the rule says nothing; if that is right, call it ok-…");
      Golden.check(folder.resolve(name + ".txt"), said);
    }
  }

  private static String said(ChangeRule rule, Path folder, String name, String lineEnd)
      throws IOException {
    Folder before = folder(folder.resolve(name + BEFORE), lineEnd);
    Folder after = folder(folder.resolve(name + AFTER), lineEnd);
    Comparison comparison = before.to(after);
    StringBuilder said = new StringBuilder();
    for (Meaning each : comparison.meanings()) {
      if (each.rule().equals(rule.info().id())) {
        assertEquals(rule.level(), each.level());
        said.append(said.length() == 0 ? "" : "\n").append(text(each, comparison));
      }
    }
    return said.toString();
  }

  private static Folder folder(Path file, String lineEnd) throws IOException {
    String text = Files.readString(file).replace("\n", lineEnd);
    Folder folder = new Folder().with("doughjoe.canvas.yaml", text);
    ProjectReader reader = folder.reader();
    assertEquals(List.of(), reader.read(reader.tasks().get(0)).findings(), file.toString());
    return folder;
  }

  private static String text(Meaning meaning, Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(meaning.level().key()).append('[').append(meaning.rule()).append("]: ");
    text.append(meaning.message()).append('\n');
    text.append("  after ").append(place(meaning.after())).append(", before ");
    text.append(place(meaning.before())).append('\n');
    text.append("  touches ").append(names(meaning.touched().segments()));
    text.append("; ").append(names(meaning.touched().revenueStreams()));
    text.append("; ").append(meaning.touched().owners()).append('\n');
    for (Change each : comparison.changes()) {
      if (meaning.changes().contains(each.fingerprint())) {
        assertTrue(each.level().isAtLeast(meaning.level()), "its changes are as bad");
        text.append("  for ").append(each.accept(Told.INSTANCE)).append('\n');
      }
    }
    return text.toString();
  }

  private static String place(Span span) {
    return span == null ? "-" : span.start().toString();
  }

  private static List<String> names(List<Named> named) {
    return named.stream().map(Named::id).toList();
  }

  private static List<String> cases(ChangeRule rule) {
    List<String> names = new ArrayList<>();
    for (String file : files(ROOT.resolve(rule.info().id()))) {
      if (file.endsWith(BEFORE)) {
        names.add(file.substring(0, file.length() - BEFORE.length()));
      }
    }
    return names;
  }

  private static Set<String> files(Path folder) {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths.forEach(each -> names.add(each.getFileName().toString()));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return names;
  }

  @Test
  void everyRuleHasAFolderAndEveryFolderARule() {
    Set<String> rules = new TreeSet<>();
    Impact.RULES.forEach(each -> rules.add(each.info().id()));
    assertEquals(rules, files(ROOT));
  }

  @Test
  void everyRuleShowsWhatItFindsAndWhatItLeavesAlone() {
    for (ChangeRule rule : Impact.RULES) {
      String id = rule.info().id();
      List<String> names = cases(rule);
      assertTrue(names.stream().filter(each -> each.startsWith("ok-")).count() > 2, id);
      assertTrue(names.stream().filter(each -> !each.startsWith("ok-")).count() > 2, id);
      Set<String> known = new TreeSet<>();
      for (String each : names) {
        known.add(each + BEFORE);
        known.add(each + AFTER);
        if (!each.startsWith("ok-")) {
          known.add(each + ".txt");
        }
      }
      assertEquals(known, files(ROOT.resolve(id)), "what else lies there");
    }
  }

  @Test
  void levelsAreAsAgreed() throws IOException {
    Map<String, String> agreed = new LinkedHashMap<>();
    try (InputStream in = Profile.class.getResourceAsStream("/org/canvasdoc/rules/rules.md")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] cells = line.split("\\|", -1);
        if (line.startsWith("| `") && cells.length == 5) {
          agreed.put(cells[1].strip().replace("`", ""), cells[2].strip());
        }
      }
    }
    Map<String, String> levels = new LinkedHashMap<>();
    Impact.RULES.forEach(each -> levels.put(each.info().id(), each.level().key()));
    assertEquals(List.copyOf(agreed.entrySet()), List.copyOf(levels.entrySet()));
  }

  @Test
  void everyRuleSaysWhyAndWhatInstead() {
    for (ChangeRule rule : Impact.RULES) {
      RuleInfo info = rule.info();
      assertTrue(info.summary().matches("[A-Z`].*[^.]\\."), info.id());
      assertFalse(info.section("Why").isEmpty(), info.id());
      assertFalse(info.section("Instead").isEmpty(), info.id());
    }
  }
}
