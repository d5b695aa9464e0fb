package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.canvasdoc.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules against the tables that were agreed on: their ids, their order, their groups and
 * their levels in each profile.
 */
class RuleLevelsTest {
  private record Agreed(String group, String levels, boolean fix) {}

  private static final Map<String, Agreed> TABLES = tables();

  private static Map<String, Agreed> tables() {
    Map<String, Agreed> tables = new LinkedHashMap<>();
    String group = "";
    for (String line : text().split("\n", -1)) {
      if (line.startsWith("## ")) {
        group = line.substring(3).split("[: ]", 2)[0].toLowerCase(Locale.ROOT);
      }
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("| `") && cells.length == 7) {
        String id = cells[1].strip().replace("`", "");
        String levels = cells[2].strip() + cells[3].strip() + cells[4].strip();
        tables.put(id, new Agreed(group, levels.replace('–', '-'), cells[5].contains("*fix*")));
      }
    }
    return tables;
  }

  private static String text() {
    try (InputStream in = RuleLevelsTest.class.getResourceAsStream("rules.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  @Test
  void theTablesAreRead() {
    assertEquals(72, TABLES.size());
    assertEquals(new Agreed("structure", "NWE", true), TABLES.get("other-name"));
    assertEquals(new Agreed("style", "-NN", false), TABLES.get("hidden-status"));
    assertFalse(TABLES.containsKey("promise-withdrawn"), "it has one level, between revisions");
  }

  @Test
  void levelsAreAsAgreed() {
    List<String> wrong = new ArrayList<>();
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      String id = row.rule().info().id();
      Agreed agreed = TABLES.get(id);
      if (agreed == null) {
        wrong.add(id + " is in no table");
      } else if (!agreed.levels.equals(row.levels())) {
        wrong.add(id + " has levels " + row.levels() + ", agreed are " + agreed.levels);
      } else if (!row.rule().getClass().getPackageName().endsWith("." + agreed.group)) {
        wrong.add(id + " belongs to the group " + agreed.group);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theRulesAreThoseOfTheTablesInTheirOrder() {
    List<String> ids = BuiltInRules.ALL.stream().map(row -> row.rule().info().id()).toList();
    assertEquals(List.copyOf(TABLES.keySet()), ids);
  }

  @Test
  void everyRuleSaysWhyAndWhatInstead() {
    List<String> silent = new ArrayList<>();
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      RuleInfo info = row.rule().info();
      boolean sentence = info.summary().matches("[A-Z`].*[^.]\\.");
      if (!sentence || info.section("Why").isEmpty() || info.section("Instead").isEmpty()) {
        silent.add(info.id());
      }
    }
    assertEquals(List.of(), silent);
  }

  /** A rule whose findings carry an exact replacement shows one in its examples. */
  @Test
  void fixesAreThereWhereAgreed() throws IOException {
    List<String> without = new ArrayList<>();
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      String id = row.rule().info().id();
      if (TABLES.containsKey(id) && TABLES.get(id).fix && !FixesTest.anyFix(row)) {
        without.add(id);
      }
    }
    assertEquals(List.of(), without);
  }
}
