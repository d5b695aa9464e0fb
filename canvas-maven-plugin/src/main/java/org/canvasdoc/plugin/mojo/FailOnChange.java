package org.canvasdoc.plugin.mojo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.canvasdoc.diff.Level;

/** From which level on changes fail the build. */
enum FailOnChange {
  NEVER,
  BREAKING,
  ATTENTION;

  static Optional<FailOnChange> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FailOnChange::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a change of a level fails the build, unless somebody accepted it. */
  boolean fails(Level level) {
    return switch (this) {
      case NEVER -> false;
      case BREAKING -> level == Level.BREAKING;
      case ATTENTION -> level != Level.INFO;
    };
  }
}
