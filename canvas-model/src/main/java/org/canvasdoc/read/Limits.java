package org.canvasdoc.read;

/**
 * How much is read before a file is refused, so that no file can make a build hang.
 *
 * @param fileSize bytes of one file
 * @param depth levels of nesting
 * @param entries entries of one canvas
 * @param canvases canvases of one folder
 */
public record Limits(long fileSize, int depth, int entries, int canvases) {
  public static final Limits DEFAULT = new Limits(4L << 20, 32, 10_000, 100_000);
}
