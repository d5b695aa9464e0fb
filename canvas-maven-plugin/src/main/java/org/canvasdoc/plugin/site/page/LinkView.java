package org.canvasdoc.plugin.site.page;

import org.jspecify.annotations.Nullable;

/**
 * A link: its words and where it leads.
 *
 * @param href empty where it leads nowhere
 * @param text a remark beside it, or empty
 * @param segment the segment that it leads to, shown as a chip; null for any other link
 */
public record LinkView(String label, String href, String text, @Nullable SegmentView segment) {
  public static LinkView of(String label, String href) {
    return new LinkView(label, href, "", null);
  }

  public static LinkView of(SegmentView segment) {
    return new LinkView(segment.name(), segment.href(), "", segment);
  }

  /** The same with a remark beside it. */
  public LinkView remark(String remark) {
    return new LinkView(label, href, remark, segment);
  }
}
