package org.canvasdoc.format;

/** Ends the layout of a file whose meaning could not be kept for certain, and says why. */
final class Unsure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unsure(String why) {
    super(why, null, false, false);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
