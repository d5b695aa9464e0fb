package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.diff.ChangeRule;
import org.canvasdoc.diff.Impact;
import org.canvasdoc.diff.Level;
import org.canvasdoc.model.Category;
import org.canvasdoc.plugin.site.FieldPlaces.Place;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.BuiltInRules;
import org.jspecify.annotations.Nullable;

/** All rules that a site explains, ours first, with the fields that each of them speaks of. */
final class RuleTable {
  private static final String OWN = "own";
  private static final String CHANGES = "changes";

  /**
   * A rule.
   *
   * @param levels a letter for each profile, as in {@link BuiltInRules}; empty where it looks at
   *     two revisions
   * @param between how much it matters between two revisions; null where it looks at one
   * @param fields those that its text names
   */
  record Row(
      String group, RuleInfo info, String levels, @Nullable Level between, Set<Place> fields) {
    String id() {
      return info.id();
    }

    boolean isOwn() {
      return group.equals(OWN);
    }

    /** Whether it is an error everywhere, and no allowance helps. */
    boolean isFixed() {
      return levels.equals("EEE");
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();

  RuleTable(List<Rule> ownRules, FieldPlaces fields) {
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      String room = row.rule().getClass().getPackageName();
      add(fields, room.substring(room.lastIndexOf('.') + 1), row.rule().info(), row.levels(), null);
    }
    for (ChangeRule rule : Impact.RULES) {
      add(fields, CHANGES, rule.info(), "", rule.level());
    }
    for (Rule rule : ownRules) {
      add(fields, OWN, rule.info(), "WWW", null);
    }
  }

  private void add(
      FieldPlaces fields, String group, RuleInfo info, String levels, @Nullable Level between) {
    Set<Place> named = fields.named(info.text());
    rows.putIfAbsent(info.id(), new Row(group, info, levels, between, named));
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  boolean has(String id) {
    return rows.containsKey(id);
  }

  /** The rules whose texts speak of a field. */
  List<Row> about(Place place) {
    List<Row> about = new ArrayList<>();
    for (Row row : rows.values()) {
      if (row.fields().contains(place)) {
        about.add(row);
      }
    }
    return about;
  }

  /** The rules whose texts speak of a category and not merely of one whose name is longer. */
  List<Row> about(Category category, List<Category> all) {
    List<Row> about = new ArrayList<>();
    for (Row row : rows.values()) {
      String text = plain(row.id() + " " + row.info().summary() + " " + row.info().text());
      for (Category other : all) {
        String longer = plain(other.name());
        text = longer.endsWith(" " + plain(category.name())) ? text.replace(longer, "") : text;
      }
      if (text.contains(stem(category.name())) || text.contains(stem(category.id()))) {
        about.add(row);
      }
    }
    return about;
  }

  private static String stem(String name) {
    String plain = plain(name);
    return plain.endsWith("ies") ? plain.substring(0, plain.length() - 3) : plain;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('\n', ' ');
  }
}
