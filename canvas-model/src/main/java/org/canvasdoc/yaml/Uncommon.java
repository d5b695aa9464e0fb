package org.canvasdoc.yaml;

/** Says that a text is not of the common kind; it is thrown often, and carries nothing. */
final class Uncommon extends RuntimeException {
  static final Uncommon FOUND = new Uncommon();

  private static final long serialVersionUID = 1L;

  private Uncommon() {
    super("not the YAML that nearly all files are written in", null, false, false);
  }
}
