package org.canvasdoc.plugin.report;

import org.canvasdoc.diff.Level;

/** How much there is of what, in words that need no knowledge of the tool: for one and several. */
enum ChangeWords {
  BREAKING("breaking change", "breaking changes"),
  ATTENTION("change that wants attention", "changes that want attention"),
  INFO("change worth knowing", "changes worth knowing"),
  ACCEPTED("accepted change", "accepted changes"),
  NEW("new finding", "new findings"),
  FIXED("finding fixed", "findings fixed"),
  GONE("finding gone with what was deleted", "findings gone with what was deleted"),
  ACCEPTANCES("finding in accepted.yaml", "findings in accepted.yaml");

  private final String one;
  private final String several;

  ChangeWords(String one, String several) {
    this.one = one;
    this.several = several;
  }

  static ChangeWords of(Level level) {
    return switch (level) {
      case BREAKING -> BREAKING;
      case ATTENTION -> ATTENTION;
      case INFO -> INFO;
    };
  }

  /** Like {@code 2 breaking changes}. */
  String count(int count) {
    return Findings.plural(count, one, several);
  }
}
