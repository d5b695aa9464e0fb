package org.canvasdoc.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a change matters to whoever reviews it. */
public enum Level {
  /** A promise to customers that held before holds no more. */
  BREAKING("A promise that customers could rely on is taken back."),
  /** Founders and investors would want to look at it. */
  ATTENTION("Something that everybody involved would want to look at."),
  /** It is worth knowing. */
  INFO("Everything else.");

  private final String summary;

  Level(String summary) {
    this.summary = summary;
  }

  /** The word in reports and parameters. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it says of a change, in one sentence. */
  public String summary() {
    return summary;
  }

  /** Whether it matters as much as another, or more. */
  public boolean isAtLeast(Level other) {
    return compareTo(other) <= 0;
  }

  /** The one of the two that matters more. */
  public Level or(Level other) {
    return isAtLeast(other) ? this : other;
  }

  /** The level of a word. */
  public static Optional<Level> of(String key) {
    return List.of(values()).stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
