package org.canvasdoc.plugin.site.page;

/**
 * A figure in the line below a title.
 *
 * @param kind an icon, or empty
 */
public record StripView(String label, String value, String kind, String href) {
  public static StripView of(String label, int value) {
    return new StripView(label, Integer.toString(value), "", "");
  }
}
