package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.plugin.git.Head;
import org.canvasdoc.plugin.git.HeadMark;
import org.jspecify.annotations.Nullable;

/** The date that canvases are checked as of, so that the same commit gives the same findings. */
final class Today {
  private static final String NOTE = "canvas-commit.txt";

  private Today() {}

  /** The date that somebody names; empty where nobody does. */
  static Optional<LocalDate> named(@Nullable String text) throws MojoExecutionException {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException error) {
      throw new MojoExecutionException(
          "canvas.today cannot be `" + text + "`; it is a date like 2026-02-11", error);
    }
  }

  /**
   * The date of the commit that the folder stands on, else of the build's output timestamp.
   *
   * @param build where the date of a commit is kept, so that the repository is opened once for it
   */
  static Optional<LocalDate> of(Path folder, Path build, @Nullable String outputTimestamp) {
    String mark = HeadMark.of(folder).orElse("");
    Path note = build.resolve(NOTE);
    Optional<LocalDate> date = mark.isEmpty() ? Optional.empty() : kept(note, mark);
    if (date.isPresent()) {
      return date;
    }
    Optional<LocalDate> found = Head.date(folder);
    if (found.isPresent() && !mark.isEmpty()) {
      keep(note, mark, found.get());
    }
    return found.or(() -> timestamp(outputTimestamp));
  }

  /** What the clock says, wherever it stands. */
  static LocalDate clock() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static Optional<LocalDate> kept(Path note, String mark) {
    try {
      String text = Files.isRegularFile(note) ? Files.readString(note) : "";
      return text.startsWith(mark + " ")
          ? Optional.of(LocalDate.ofEpochDay(Long.parseLong(text.substring(mark.length() + 1))))
          : Optional.empty();
    } catch (IOException | DateTimeException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /** What cannot be kept is looked up again. */
  private static void keep(Path note, String mark, LocalDate date) {
    try {
      Files.createDirectories(note.toAbsolutePath().normalize().getParent());
      Files.writeString(note, mark + " " + date.toEpochDay());
    } catch (IOException unwritable) {
      return;
    }
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
