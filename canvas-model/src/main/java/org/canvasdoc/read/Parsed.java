package org.canvasdoc.read;

import org.jspecify.annotations.Nullable;

/** What came of reading a text as a value: the value, or why not. */
record Parsed<T>(@Nullable T value, @Nullable Complaint complaint) {
  /**
   * Why a text is no such value.
   *
   * @param message the headline
   * @param label a few words for the place
   * @param help what to do; null where that is not certain
   * @param replacement what to write instead, exactly; null where that is not certain
   */
  record Complaint(
      String message, String label, @Nullable String help, @Nullable String replacement) {}

  static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, null);
  }

  static <T> Parsed<T> no(String message, String label, @Nullable String help) {
    return new Parsed<>(null, new Complaint(message, label, help, null));
  }

  /** Refused, with the exact text that should stand there. */
  static <T> Parsed<T> instead(String message, String label, String replacement) {
    return new Parsed<>(
        null, new Complaint(message, label, "write `" + replacement + "`", replacement));
  }
}
