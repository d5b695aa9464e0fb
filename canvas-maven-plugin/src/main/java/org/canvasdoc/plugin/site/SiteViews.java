package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.SiteView;
import org.canvasdoc.redact.Topic;

/** Makes what is the same around all pages. */
final class SiteViews {
  private SiteViews() {}

  static SiteView of(SiteSettings settings) {
    List<String> leftOut = new ArrayList<>();
    for (Topic each : Topic.values()) {
      if (settings.redaction().leavesOut(each)) {
        leftOut.add(each.key());
      }
    }
    return new SiteView(leftOut);
  }
}
