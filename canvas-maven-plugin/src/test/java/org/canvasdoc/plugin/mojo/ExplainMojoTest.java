package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.junit.jupiter.api.Test;

/** What {@code canvas:explain} says of a rule, of all, and of none. */
class ExplainMojoTest extends GoalTest {
  @Test
  void allRulesAreListed(Goals.Maker goals) throws Exception {
    goals.make("explain", Map.of(), Map.of()).execute();
    String list = said.lines().get(0);
    assertTrue(list.startsWith("INFO The rules; -Dcanvas.rule=<id> explains one:\n\n"), list);
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      RuleInfo info = row.rule().info();
      assertTrue(
          list.lines().anyMatch(line -> line.matches("  " + info.id() + " +\\S.*")), info::id);
    }
  }

  @Test
  void everyRuleIsExplained(Goals.Maker goals) throws Exception {
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      goals.make("explain", Map.of(), Map.of("canvas.rule", row.rule().info().id())).execute();
    }
    assertEquals(BuiltInRules.ALL.size(), said.lines().size());
    for (String text : said.lines()) {
      String parts =
          "(?s)INFO [a-z-]+\n\n\\S.*\n\nWhy\n\\S.*\n\nInstead\n\\S.*\n"
              + "\nFound\n  .*\n +\\^+( \\S|\n).*\n\nLeft alone\n  .*\n";
      assertTrue(text.matches(parts), text);
      assertFalse(text.contains("##"), text);
    }
  }

  @Test
  void theRulesBetweenTwoRevisionsAreExplained(Goals.Maker goals) throws Exception {
    goals.make("explain", Map.of(), Map.of()).execute();
    for (ChangeRule rule : Impact.RULES) {
      String id = rule.info().id();
      assertTrue(said.lines().get(0).contains("\n  " + id + " "), id);
      goals.make("explain", Map.of(), Map.of("canvas.rule", id)).execute();
    }
    for (String text : said.lines().subList(1, said.lines().size())) {
      String level = "\n\nBetween two revisions \\(canvas:diff\\): (breaking|attention|info)\n\n";
      assertTrue(text.matches("(?s)INFO [a-z-]+\n\n\\S.*" + level + "Why\n.*Instead\n.*"), text);
    }
  }

  @Test
  void aRuleInFull(Goals.Maker goals) throws Exception {
    goals.make("explain", Map.of(), Map.of("canvas.rule", "unknown-segment")).execute();
    assertEquals(
        """
        INFO unknown-segment

        A customer segment is named that is not declared.

        Why
        A relationship is a promise to somebody. Misspell the segment, and nobody is seen to keep it.

        Instead
        Name an id under `customer-segments`, or declare the segment there.

        Found
          name: The DoughJoe
          customer-segments:
            commuters: Morning commuters
            families: Families at weekends
          customer-relationships:
            baking-class:
              name: Baking class for children
              segments: [familys]
                         ^^^^^^^ not declared under `customer-segments`

        Left alone
          name: The DoughJoe
          customer-segments:
            commuters: Morning commuters
            families: Families at weekends
          customer-relationships:
            baking-class:
              name: Baking class for children
              segments: [families]
            counter: {name: A chat at the counter, segments: commuters}
        """,
        said.lines().get(0));
  }

  @Test
  void aMisspeltRuleGetsTheClosest(Goals.Maker goals) throws Exception {
    assertEquals(
        "There is no rule unknwon-segment; do you mean unknown-segment?",
        messageFor("unknwon-segment", goals));
  }

  @Test
  void whatIsLikeNoRuleGetsTheList(Goals.Maker goals) throws Exception {
    assertEquals("There is no rule xyz; mvn canvas:explain lists them", messageFor("xyz", goals));
  }

  @Test
  void aFieldInFull(Goals.Maker goals) throws Exception {
    goals.make("explain", Map.of(), Map.of("canvas.field", "switching-costs")).execute();
    String text = said.lines().get(0);
    assertTrue(text.startsWith("INFO customer-relationships.switching-costs\n\n"), text);
    assertTrue(text.contains("\n\nIt is\n") && text.contains("\n\nIt says\n  "), text);
  }

  /** What several blocks share is explained once, with all its places. */
  @Test
  void everyFieldIsExplained(Goals.Maker goals) throws Exception {
    for (Block block : Block.values()) {
      for (Field<?> field : Format.fields(block)) {
        String path = block.key() + "." + field.key();
        goals.make("explain", Map.of(), Map.of("canvas.field", path)).execute();
        String text = said.lines().get(said.lines().size() - 1);
        assertTrue(text.startsWith("INFO " + path + "\n\n" + field.summary()), text);
      }
    }
    goals.make("explain", Map.of(), Map.of("canvas.field", "owner")).execute();
    String owner = said.lines().get(said.lines().size() - 1);
    for (Block block : Block.values()) {
      assertTrue(owner.contains(block.key() + ".owner\n"), owner);
    }
  }

  @Test
  void aCategoryByAnyName(Goals.Maker goals) throws Exception {
    for (String name : List.of("self-service", "Self service", "Selbstbedienung", "自助服务")) {
      goals.make("explain", Map.of(), Map.of("canvas.category", name)).execute();
      assertEquals(
          """
          INFO self-service

          Self-service. The company provides all that customers need to help themselves.
          """,
          said.lines().get(said.lines().size() - 1));
    }
  }

  @Test
  void wordsThatNothingKnowsGetTheClosest(Goals.Maker goals) throws Exception {
    assertEquals(
        "There is no field switching-cost; do you mean switching-costs?",
        messageFor("canvas.field", "switching-cost", goals));
    assertEquals(
        "There is no field xyz; write its path, like customer-segments.expects",
        messageFor("canvas.field", "xyz", goals));
    assertEquals(
        "There is no category comunities; do you mean communities?",
        messageFor("canvas.category", "comunities", goals));
    assertEquals(
        "There is no category xyz; mvn canvas:explain lists them",
        messageFor("canvas.category", "xyz", goals));
  }

  private static String messageFor(String rule, Goals.Maker goals) throws Exception {
    return messageFor("canvas.rule", rule, goals);
  }

  private static String messageFor(String property, String word, Goals.Maker goals)
      throws Exception {
    var goal = goals.make("explain", Map.of(), Map.of(property, word));
    return assertThrows(MojoExecutionException.class, goal::execute).getMessage();
  }
}
