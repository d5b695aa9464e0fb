package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.Frame;
import org.canvasdoc.plugin.site.page.IndexPage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.MapCellView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.source.Located;

/**
 * Gathers the first page while the canvases are rendered: of each it keeps a card and a row, never
 * its pages.
 */
final class IndexPages {
  private static final String PAGE = Urls.INDEX;

  /** What the first page keeps of a canvas. */
  record Sheet(
      String id, IndexPage.Card card, IndexPage.Row row, int entries, Optional<String> parent) {}

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
  static Sheet sheet(CanvasContext context) {
    SiteContext site = context.site();
    Words words = site.words();
    Canvas canvas = context.canvas();
    String href = Urls.canvas(canvas.id());
    int count = (int) canvas.entries().count();
    List<StripView> facts = new ArrayList<>();
    facts.add(StripView.of(words.get("entries"), count));
    facts.add(StripView.of(words.get("relationships"), canvas.relationships().size()));
    new Returns(context, PAGE).lowest("").ifPresent(facts::add);
    facts.addAll(new FindingViews(site, PAGE).counts(context.diagnostics(), ""));
    List<SegmentView> segments = context.segments(PAGE, canvas.segments());
    List<MapCellView> map = new Posters(context).thumbnail();
    String language = canvas.language();
    IndexPage.Card card =
        new IndexPage.Card(
            canvas.name(),
            context.summary(),
            href,
            language,
            Frames.isRightToLeft(language),
            map,
            segments.subList(0, Math.min(Posters.AT_ONCE, segments.size())),
            facts,
            List.of(),
            null);
    List<IndexPage.Count> counts =
        site.catalogue().all().stream().map(category -> count(canvas, category)).toList();
    IndexPage.Row row = new IndexPage.Row(canvas.name(), href, counts);
    Optional<String> parent =
        canvas
            .head()
            .get(Format.VARIANT_OF)
            .map(Located::value)
            .filter(id -> site.canvas(id).isPresent());
    return new Sheet(canvas.id(), card, row, count, parent);
  }

  private static IndexPage.Count count(Canvas canvas, Category category) {
    List<CustomerRelationship> here =
        canvas.relationships().stream()
            .filter(each -> !each.is(Status.RETIRED))
            .filter(each -> each.category().stream().anyMatch(c -> c.value().equals(category)))
            .toList();
    int inPlace = (int) here.stream().filter(CustomerRelationship::isActive).count();
    return new IndexPage.Count(inPlace, here.size() - inPlace, Math.min(3, inPlace));
  }

  IndexPage page() {
    List<IndexPage.Card> cards = new ArrayList<>();
    List<IndexPage.Row> rows = new ArrayList<>();
    sheets.forEach(
        (id, sheet) -> {
          cards.add(withVariants(id, sheet));
          rows.add(sheet.row());
        });
    FindingViews views = new FindingViews(site, PAGE);
    List<StripView> facts = new ArrayList<>();
    facts.add(StripView.of(words.get("canvases"), sheets.size()));
    facts.add(StripView.of(words.get("entries"), entries));
    String title = site.settings().title();
    Frame frame =
        new Frame(title, "", "en", false, "", title, List.of(), List.of(), null, null, "");
    return new IndexPage(
        frame,
        facts,
        cards,
        site.catalogue().all().stream().map(Category::name).toList(),
        rows,
        views.groups(site.otherDiagnostics()));
  }

  private IndexPage.Card withVariants(String id, Sheet sheet) {
    IndexPage.Card card = sheet.card();
    List<LinkView> variants = new ArrayList<>();
    sheets.values().stream()
        .filter(other -> other.parent().equals(Optional.of(id)))
        .forEach(other -> variants.add(LinkView.of(other.card().name(), other.card().href())));
    LinkView parent =
        sheet
            .parent()
            .map(sheets::get)
            .map(other -> LinkView.of(other.card().name(), other.card().href()))
            .orElse(null);
    return new IndexPage.Card(
        card.name(),
        card.summary(),
        card.href(),
        card.lang(),
        card.rightToLeft(),
        card.map(),
        card.segments(),
        card.facts(),
        variants,
        parent);
  }
}
