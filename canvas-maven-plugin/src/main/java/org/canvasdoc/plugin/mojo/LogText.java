package org.canvasdoc.plugin.mojo;

import java.util.regex.Pattern;

/**
 * Texts of canvases on their way to the log. Build services take {@code ##[} and {@code ##vso[} for
 * the start of a command wherever in a line they stand, so there the bracket becomes another one.
 */
final class LogText {
  private static final String SIGN = "##";
  private static final Pattern COMMAND =
      Pattern.compile("(##(?:vso)?)\\[", Pattern.CASE_INSENSITIVE);

  private LogText() {}

  static String safe(String text) {
    return text.contains(SIGN) ? COMMAND.matcher(text).replaceAll("$1⟦") : text;
  }
}
