package org.canvasdoc.plugin.site;

/** The site could not be made; the message says where, and the last good site still stands. */
public final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SiteException(String message) {
    super(message);
  }

  public SiteException(String message, Throwable cause) {
    super(message, cause);
  }
}
