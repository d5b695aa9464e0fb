package org.canvasdoc.plugin.mojo;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.canvasdoc.plugin.git.Head;
import org.jspecify.annotations.Nullable;

/** The date that canvases are checked as of, so that the same commit gives the same findings. */
final class Today {
  private Today() {}

  /** The date of the commit that the folder stands on, else of the build's output timestamp. */
  static Optional<LocalDate> of(Path folder, @Nullable String outputTimestamp) {
    return Head.date(folder).or(() -> timestamp(outputTimestamp));
  }

  /** A timestamp as Maven takes it: ISO 8601, or seconds since 1970; one character means none. */
  static Optional<LocalDate> timestamp(@Nullable String text) {
    if (text == null || text.length() < 2) {
      return Optional.empty();
    }
    try {
      boolean seconds = text.chars().allMatch(Character::isDigit);
      return Optional.of(
          seconds
              ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC)
              : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    } catch (DateTimeException | NumberFormatException wrong) {
      return Optional.empty();
    }
  }
}
