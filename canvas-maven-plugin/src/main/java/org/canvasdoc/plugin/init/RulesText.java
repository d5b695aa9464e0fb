package org.canvasdoc.plugin.init;

import org.canvasdoc.read.RulesFile.Asked;
import org.canvasdoc.read.RulesFile.LevelWord;

/**
 * A {@code rules.yaml} to begin with: it asks what is asked without it, and says what else can be.
 */
public final class RulesText {
  private RulesText() {}

  /** The text of the file. */
  public static String write() {
    StringBuilder text =
        new StringBuilder("# How much is asked of the canvases beside this file.\n#\n");
    for (Asked each : Asked.values()) {
      text.append("# ").append(each.key()).append(": ").append(each.summary()).append('\n');
    }
    text.append("\nprofile: ").append(Asked.REVIEW.key()).append("\n\n");
    text.append("# What a single rule is; canvas:explain lists them.\n#\n");
    for (LevelWord each : LevelWord.values()) {
      text.append("# ").append(each.key()).append(": ").append(each.summary()).append('\n');
    }
    return text.append("\n# rules: {cost-unknown: ")
        .append(LevelWord.ERROR.key())
        .append("}\n")
        .toString();
  }
}
