package org.canvasdoc.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a team asks of its canvases. */
public enum Profile {
  /** An idea on a napkin. */
  SKETCH,
  /** A model under discussion: the default. */
  REVIEW,
  /** A model that people rely on. */
  STRICT;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Profile> of(String key) {
    return Arrays.stream(values()).filter(profile -> profile.key().equals(key)).findFirst();
  }
}
