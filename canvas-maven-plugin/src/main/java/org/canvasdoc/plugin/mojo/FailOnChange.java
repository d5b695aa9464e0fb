package org.canvasdoc.plugin.mojo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.canvasdoc.diff.Comparison;
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

  /** How many changes fail the build; those that somebody accepted do not. */
  long failing(Comparison comparison) {
    return switch (this) {
      case NEVER -> 0;
      case BREAKING -> comparison.count(Level.BREAKING);
      case ATTENTION -> comparison.count(Level.BREAKING) + comparison.count(Level.ATTENTION);
    };
  }
}
