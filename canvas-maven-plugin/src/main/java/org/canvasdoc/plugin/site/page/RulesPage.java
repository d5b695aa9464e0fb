package org.canvasdoc.plugin.site.page;

import java.util.List;

/** All rules, group by group. */
public record RulesPage(Frame frame, List<Group> groups) {
  /**
   * Rules of one kind.
   *
   * @param columns what they weigh in: the profiles, or the comparison of two revisions
   */
  public record Group(
      String id, String label, String intro, List<String> columns, List<Row> rows) {}

  /** A rule in short. */
  public record Row(String id, String href, List<TextPart> summary, List<LevelView> levels) {}
}
