package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.Frame;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SiteView;
import org.jspecify.annotations.Nullable;

/** Makes what surrounds the pages that explain words, and the first page, which leads to them. */
final class ReferenceFrames {
  private final SiteSettings settings;
  private final Words words;
  private final SiteView site;

  ReferenceFrames(SiteSettings settings, Words words, SiteView site) {
    this.settings = settings;
    this.words = words;
    this.site = site;
  }

  /** The first page; described by the names of what it leads to. */
  Frame home(List<String> canvases) {
    String description = Frames.shorten(String.join(" · ", canvases));
    String title = settings.title();
    return frame(Urls.INDEX, title, title, description, List.of(), null, null);
  }

  /**
   * A page of the reference.
   *
   * @param above what it is a part of; null for a page that the header leads to
   */
  Frame page(String page, String title, String description, @Nullable LinkView above) {
    return page(page, title, description, above, null, null);
  }

  Frame page(
      String page,
      String title,
      String description,
      @Nullable LinkView above,
      @Nullable LinkView previous,
      @Nullable LinkView next) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(LinkView.of(words.get("allCanvases"), Urls.relative(page, Urls.INDEX)));
    if (above != null) {
      crumbs.add(LinkView.of(above.label(), Urls.relative(page, above.href())));
    }
    crumbs.add(LinkView.of(title, ""));
    return frame(
        page,
        Frames.shorten(title) + " · " + settings.title(),
        title,
        Frames.shorten(description.replace("`", "")),
        crumbs,
        previous,
        next);
  }

  private Frame frame(
      String page,
      String title,
      String named,
      String description,
      List<LinkView> crumbs,
      @Nullable LinkView previous,
      @Nullable LinkView next) {
    return new Frame(
        title,
        description,
        words.language(),
        Languages.isRightToLeft(words.language()),
        Urls.root(page),
        settings.title(),
        words.get("reference"),
        List.of(
            nav("glossary", page, Urls.GLOSSARY),
            nav("tactics", page, Urls.TACTICS),
            nav("fields", page, Urls.FIELDS),
            nav("rules", page, Urls.RULES)),
        crumbs,
        previous,
        next,
        "",
        site,
        Publication.share(settings, page, named, words.language()));
  }

  private Frame.NavView nav(String word, String page, String to) {
    String folder = to.substring(0, to.indexOf('/') + 1);
    boolean below = !folder.isEmpty() && page.startsWith(folder);
    String state = page.equals(to) ? "page" : below ? "true" : "";
    return new Frame.NavView(words.get(word), Urls.relative(page, to), state);
  }
}
