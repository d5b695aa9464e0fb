package org.canvasdoc.plugin.site.picture;

/** Says why a machine cannot draw a picture. */
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
