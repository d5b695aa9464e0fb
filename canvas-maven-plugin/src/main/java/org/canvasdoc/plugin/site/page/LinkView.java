package org.canvasdoc.plugin.site.page;

import org.jspecify.annotations.Nullable;

/**
 * A link: its words and where it leads.
 *
 * @param href empty where it leads nowhere
 * @param text a remark beside it, or empty
 * @param segment the segment that it leads to, shown as a chip; null for any other link
 * @param lang the language of its words where it is not that of the page, or empty
 * @param target the language of the page it leads to where it is another one, or empty
 */
public record LinkView(
    String label,
    String href,
    String text,
    @Nullable SegmentView segment,
    String lang,
    String target) {
  public static LinkView of(String label, String href) {
    return new LinkView(label, href, "", null, "", "");
  }

  public static LinkView of(SegmentView segment) {
    return new LinkView(segment.name(), segment.href(), "", segment, "", "");
  }

  /** The same in words of another language, which is that of where it leads; empty for none. */
  public LinkView in(String language) {
    return new LinkView(label, href, text, segment, language, language);
  }

  /** The same to a page of another language; empty for none. */
  public LinkView to(String language) {
    return new LinkView(label, href, text, segment, lang, language);
  }

  /** The same with a remark beside it. */
  public LinkView remark(String remark) {
    return new LinkView(label, href, remark, segment, lang, target);
  }
}
