package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.Frame;
import org.canvasdoc.plugin.site.page.IndexPage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.StripView;

/**
 * Gathers the first page while the canvases are rendered: of each it keeps a card and a row, never
 * its pages.
 */
final class IndexPages {
  private static final String PAGE = Urls.INDEX;

  /** What the first page keeps of a canvas. */
  record Sheet(
      String id,
      IndexPage.Card card,
      IndexPage.Row row,
      int entries,
      String parent,
      String search) {
    /** The same without what the search knows, which is written and let go. */
    Sheet withoutSearch() {
      return new Sheet(id, card, row, entries, parent, "");
    }

    LinkView link() {
      return LinkView.of(card.name(), card.href()).in(card.lang());
    }
  }

  private final SiteContext site;
  private final Words words;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();
  private int entries;

  IndexPages(SiteContext site) {
    this.site = site;
    this.words = site.words();
  }

  /** Takes a canvas; to be called in the order of the canvases. */
  void add(Sheet sheet) {
    entries += sheet.entries();
    sheets.put(sheet.id(), sheet);
  }

  /** Makes of a canvas what the first page shows. */
  static Sheet sheet(CanvasContext context, List<BlockView> blocks, String search) {
    SiteContext site = context.site();
    Words words = site.words();
    Canvas canvas = context.canvas();
    String href = Urls.canvas(canvas.id());
    int count = context.entries();
    List<StripView> facts = new ArrayList<>();
    facts.add(StripView.of(words.get("entries"), count));
    facts.add(StripView.of(words.get("relationships"), canvas.relationships().size()));
    Optional<Figure> lowest = context.lowest();
    if (lowest.isPresent()) {
      String amount = new Figures(canvas, words).amount(lowest.get());
      facts.add(new StripView(words.get("valueToCost"), amount, "", ""));
    }
    facts.addAll(new FindingViews(site, words, PAGE).counts(context.diagnostics(), ""));
    Optional<Moments> moments = context.moments();
    if (moments.isPresent()) {
      String day = Figures.date(moments.get().date(0), words);
      String history = Urls.history(canvas.id());
      facts.add(new StripView(words.get("history.last"), day, "", history));
    }
    List<SegmentView> segments = context.segments(PAGE, canvas.segments());
    String language = Languages.other(canvas.language(), words);
    IndexPage.Card card =
        new IndexPage.Card(
            canvas.name(),
            home(canvas),
            context.summary(),
            href,
            language,
            Languages.isRightToLeft(canvas.language()),
            Miniature.of(blocks, words),
            segments.subList(0, Math.min(Posters.AT_ONCE, segments.size())),
            facts,
            List.of(),
            null);
    List<IndexPage.Count> counts = new ArrayList<>();
    for (Category category : site.categories()) {
      counts.add(count(canvas, category));
    }
    IndexPage.Row row = new IndexPage.Row(canvas.name(), home(canvas), href, counts);
    String parent = canvas.home() + CanvasContext.text(canvas.head().get(Format.VARIANT_OF));
    return new Sheet(canvas.id(), card, row, count, parent, search);
  }

  /** Where a canvas comes from, if not all come from one folder. */
  private static String home(Canvas canvas) {
    String home = canvas.home();
    return home.isEmpty() ? "" : home.substring(0, home.length() - 1);
  }

  private static IndexPage.Count count(Canvas canvas, Category category) {
    int inPlace = 0;
    int other = 0;
    for (CustomerRelationship each : canvas.relationships()) {
      if (!each.is(Status.RETIRED) && Matrices.isOf(each.category(), category)) {
        inPlace += each.isActive() ? 1 : 0;
        other += each.isActive() ? 0 : 1;
      }
    }
    return new IndexPage.Count(inPlace, other, Math.min(3, inPlace));
  }

  IndexPage page() {
    List<IndexPage.Card> cards = new ArrayList<>();
    List<IndexPage.Row> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Sheet sheet : sheets.values()) {
      cards.add(withVariants(sheet));
      rows.add(sheet.row());
      names.add(sheet.card().name());
    }
    List<LinkView> categories = new ArrayList<>();
    for (Category category : site.categories()) {
      categories.add(LinkView.of(words.name(category), Urls.category(category.id())));
    }
    FindingViews views = new FindingViews(site, words, PAGE);
    List<StripView> facts = new ArrayList<>();
    facts.add(StripView.of(words.get("canvases"), sheets.size()));
    facts.add(StripView.of(words.get("entries"), entries));
    Frame frame = new ReferenceFrames(site.settings(), words, site.view()).home(names);
    return new IndexPage(
        frame,
        facts,
        new SinceLists(site).list(),
        cards,
        categories,
        rows,
        views.groups(site.otherDiagnostics()));
  }

  private IndexPage.Card withVariants(Sheet sheet) {
    IndexPage.Card card = sheet.card();
    List<LinkView> variants = new ArrayList<>();
    for (Sheet other : sheets.values()) {
      if (other.parent().equals(sheet.id())) {
        variants.add(other.link());
      }
    }
    Sheet parent = sheets.get(sheet.parent());
    return new IndexPage.Card(
        card.name(),
        card.home(),
        card.summary(),
        card.href(),
        card.lang(),
        card.rightToLeft(),
        card.mini(),
        card.segments(),
        card.facts(),
        variants,
        parent == null ? null : parent.link());
  }
}
