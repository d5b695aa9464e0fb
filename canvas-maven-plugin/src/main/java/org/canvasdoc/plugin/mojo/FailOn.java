package org.canvasdoc.plugin.mojo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.canvasdoc.plugin.report.Findings;

/** From which severity on findings fail the build. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  static Optional<FailOn> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FailOn::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean fails(Findings findings) {
    return switch (this) {
      case ERROR -> findings.errors() > 0;
      case WARNING -> findings.errors() + findings.warnings() > 0;
      case NOTE -> findings.errors() + findings.warnings() + findings.notes() > 0;
      case NEVER -> false;
    };
  }
}
