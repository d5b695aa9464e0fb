package org.canvasdoc.diagnostic;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word that reports use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
