package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.page.Frame;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.redact.Topic;
import org.jspecify.annotations.Nullable;

/** Makes what surrounds the pages of a canvas: title, breadcrumbs, ways on. */
final class Frames {
  private final CanvasContext context;
  private final String language;

  Frames(CanvasContext context) {
    this.context = context;
    Words words = context.words();
    this.language = words.beside().isEmpty() ? context.canvas().language() : words.language();
  }

  Frame canvas(String page) {
    Block first = Block.CUSTOMER_SEGMENTS;
    return frame(
        page, context.title(), context.summary(), page, List.of(), null, link(page, first));
  }

  Frame block(String page, Block block) {
    LinkView before = block.ordinal() == 0 ? canvasLink(page) : link(page, of(block, -1));
    boolean last = block.ordinal() == Block.values().length - 1;
    return frame(
        page,
        context.name(block),
        context.words().get("ask." + block.key()),
        page,
        List.of(),
        before,
        last ? nextLink(page) : link(page, of(block, 1)));
  }

  Frame entry(String page, Entry entry) {
    List<Entry> beside = context.canvas().entries(entry.block());
    int place = 0;
    while (beside.get(place) != entry) {
      place++;
    }
    return frame(
        page,
        entry.name(),
        "",
        context.path(entry.block()),
        List.of(
            LinkView.of(
                context.name(entry.block()), Urls.relative(page, context.path(entry.block())))),
        neighbour(page, beside, place - 1).orElse(null),
        neighbour(page, beside, place + 1).orElse(null));
  }

  /** A page about the whole canvas that is no block's. */
  Frame part(String page, String word) {
    String title = context.words().get(word);
    return frame(page, title, "", page, List.of(), null, null);
  }

  /** A canvas as it was. */
  Frame moment(String page, String day, String title) {
    String history = Urls.history(context.id());
    LinkView all = LinkView.of(context.words().get("history.title"), Urls.relative(page, history));
    return frame(page, title, day, "", history, List.of(all), null, null);
  }

  /** What follows when all blocks are filled. */
  Frame next(String page) {
    String title = context.words().get("next.title");
    LinkView last = link(page, Block.COST_STRUCTURE);
    return frame(page, title, "", page, List.of(), last, findingsLink(page));
  }

  Frame findings(String page) {
    Words words = context.words();
    return frame(page, words.get("findings"), "", page, List.of(), nextLink(page), null);
  }

  private Frame frame(
      String page,
      String title,
      String description,
      String current,
      List<LinkView> between,
      @Nullable LinkView previous,
      @Nullable LinkView next) {
    return frame(page, title, title, description, current, between, previous, next);
  }

  private Frame frame(
      String page,
      String title,
      String crumb,
      String description,
      String current,
      List<LinkView> between,
      @Nullable LinkView previous,
      @Nullable LinkView next) {
    Words words = context.words();
    String home = Urls.canvas(context.id());
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(
        LinkView.of(words.get("allCanvases"), Urls.relative(page, Urls.INDEX))
            .to(context.elsewhere()));
    if (!page.equals(home)) {
      crumbs.add(canvasLink(page));
    }
    crumbs.addAll(between);
    crumbs.add(LinkView.of(crumb, ""));
    String siteTitle = context.site().settings().title();
    String whole = page.equals(home) ? title : title + " · " + context.title();
    return new Frame(
        shorten(whole) + " · " + siteTitle,
        shorten(description.isEmpty() ? inWords(whole) : description),
        language,
        Languages.isRightToLeft(language),
        Urls.root(page),
        siteTitle,
        words.get("navLabel"),
        nav(page, current),
        crumbs,
        previous,
        next,
        context.canvas().file().path(),
        context.site().view(),
        Publication.share(context.site().settings(), page, whole, context.canvas().language()));
  }

  /** What a page is that says nothing of itself: its title, and what the canvas is about. */
  private String inWords(String title) {
    String summary = context.summary();
    return summary.isEmpty() ? title : title + " · " + summary;
  }

  private List<Frame.NavView> nav(String page, String current) {
    Words words = context.words();
    String id = context.id();
    String relationships = context.path(Block.CUSTOMER_RELATIONSHIPS);
    List<Frame.NavView> nav = new ArrayList<>();
    SiteContext site = context.site();
    nav.add(nav(words.get("canvas"), page, current, Urls.canvas(id)));
    nav.add(nav(words.get("relationships"), page, current, relationships));
    nav.add(nav(words.get("segments"), page, current, context.path(Block.CUSTOMER_SEGMENTS)));
    if (!site.leavesOut(Topic.HYPOTHESES) || !site.leavesOut(Topic.EVIDENCE)) {
      nav.add(nav(words.get("hypotheses"), page, current, Urls.hypotheses(id)));
    }
    if (site.overlay().of(id).isPresent()) {
      nav.add(nav(words.get("review.changes"), page, current, Urls.changes(id)));
    }
    nav.add(nav(words.get("next.nav"), page, current, Urls.next(id)));
    if (!site.leavesOut(Topic.FINDINGS)) {
      nav.add(nav(words.get("findings"), page, current, Urls.findings(id)));
    }
    if (context.moments().isPresent()) {
      nav.add(nav(words.get("history.title"), page, current, Urls.history(id)));
    }
    return nav;
  }

  private static Frame.NavView nav(String label, String page, String current, String to) {
    String state = !current.equals(to) ? "" : page.equals(to) ? "page" : "true";
    return new Frame.NavView(label, Urls.relative(page, to), state);
  }

  private LinkView canvasLink(String page) {
    return LinkView.of(context.title(), Urls.relative(page, Urls.canvas(context.id())));
  }

  private LinkView nextLink(String page) {
    return LinkView.of(
        context.words().get("next.title"), Urls.relative(page, Urls.next(context.id())));
  }

  private @Nullable LinkView findingsLink(String page) {
    return context.site().leavesOut(Topic.FINDINGS)
        ? null
        : LinkView.of(
            context.words().get("findings"), Urls.relative(page, Urls.findings(context.id())));
  }

  private LinkView link(String page, Block block) {
    return LinkView.of(
        block.ordinal() + 1 + " " + context.name(block), Urls.relative(page, context.path(block)));
  }

  private Optional<LinkView> neighbour(String page, List<Entry> beside, int place) {
    return place < 0 || place >= beside.size()
        ? Optional.empty()
        : Optional.of(context.plainLink(page, beside.get(place)));
  }

  private static Block of(Block block, int step) {
    return Block.values()[block.ordinal() + step];
  }

  /** As much of a text as a browser's tab or a search result shows. */
  static String shorten(String text) {
    int longest = 150;
    if (text.length() <= longest) {
      return text;
    }
    int cut = text.offsetByCodePoints(0, Math.min(longest / 2, text.codePointCount(0, longest)));
    return text.substring(0, Math.max(cut, text.lastIndexOf(' ', longest))) + "…";
  }
}
