package org.canvasdoc.plugin.site;

import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.source.Span;

/** How what is said of changes leads to what it names. */
interface Leads {
  /** For a page that stands alone. */
  Leads NOWHERE =
      new Leads() {
        @Override
        public LinkView rule(String id) {
          return LinkView.of(Plain.line(id), "");
        }

        @Override
        public LinkView place(Span span) {
          return LinkView.of(Plain.place(span), "");
        }
      };

  /** What explains a rule. */
  LinkView rule(String id);

  /** A place in the new revision. */
  LinkView place(Span span);

  /** For the pages of a folder of a site. */
  static Leads from(SiteContext site, String page) {
    return new Leads() {
      @Override
      public LinkView rule(String id) {
        String to = site.hasPage(id) ? Urls.relative(page, Urls.rule(id)) : "";
        return LinkView.of(Plain.line(id), to);
      }

      @Override
      public LinkView place(Span span) {
        return site.source(span);
      }
    };
  }
}
