package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.SiteView;
import org.canvasdoc.redact.Topic;

/** Makes what is the same around all pages. */
final class SiteViews {
  private SiteViews() {}

  /**
   * Made once for all pages of a site.
   *
   * @param told whether there are changes that it could tell of
   */
  static SiteView of(SiteSettings settings, boolean told, Theme theme) {
    List<String> leftOut = new ArrayList<>();
    for (Topic each : Topic.values()) {
      if (settings.redaction().leavesOut(each)) {
        leftOut.add(each.key());
      }
    }
    boolean feed = told && !settings.address().isEmpty();
    Look look = settings.look();
    List<String> styles = new ArrayList<>();
    if (!look.accent().isEmpty()) {
      styles.add(Accent.FILE);
    }
    if (theme.hasStyle()) {
      styles.add(Theme.STYLE);
    }
    String footer =
        look.footer().isBlank()
            ? ""
            : Markdown.render(look.footer(), 6, "footer-", Markdown.NOWHERE);
    return new SiteView(leftOut, feed ? Feed.FILE : "", look.logoPlace(), styles, footer);
  }
}
