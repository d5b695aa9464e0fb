package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * Something that nobody knows yet.
 *
 * @param kind what is to be done about it
 * @param subject what it is about, and where that stands
 * @param text a remark, or empty
 * @param html a question in the team's own words as safe HTML, or empty
 */
public record OpenView(String kind, LinkView subject, String text, String html) {
  /** Those of one rank. */
  public record Group(String id, String label, List<OpenView> items) {}
}
