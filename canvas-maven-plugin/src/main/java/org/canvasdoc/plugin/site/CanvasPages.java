package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.plugin.site.page.BlockPage;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.CanvasPage;
import org.canvasdoc.plugin.site.page.FindingView;
import org.canvasdoc.plugin.site.page.FindingsPage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.NextPage;
import org.canvasdoc.plugin.site.page.RelationshipsPage;
import org.canvasdoc.plugin.site.page.SectionView;
import org.canvasdoc.plugin.site.page.SinceView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

/** Makes the pages of one canvas but those of its entries. */
final class CanvasPages {
  private static final int WORST = 5;

  /** Fields of the head that stand elsewhere on the page. */
  private static final List<Field<?>> SHOWN_ELSEWHERE =
      List.of(
          Format.FORMAT,
          Format.NAME,
          Format.SUMMARY,
          Format.DESCRIPTION,
          Format.QUESTIONS,
          Format.IDEAS);

  private final CanvasContext context;
  private final Words words;
  private final Frames frames;
  private final Posters posters;
  private final CanvasChanges changes;

  CanvasPages(CanvasContext context, CanvasChanges changes) {
    this.context = context;
    this.changes = changes;
    this.words = context.words();
    this.frames = new Frames(context);
    this.posters = new Posters(context);
  }

  CanvasPage canvas(String page) {
    Canvas canvas = context.canvas();
    ValueViews values = new ValueViews(context, page, Optional.empty());
    FindingViews findings = new FindingViews(context.site(), context.words(), page);
    Matrices matrix = context.matrix();
    List<BlockView> blocks = posters.blocks(page);
    SinceView since = changes.bar(page, posters);
    List<BlockView> drawn = since == null || since.blocks().isEmpty() ? blocks : since.blocks();
    List<StripView> facts = new ArrayList<>();
    facts.add(StripView.of(words.get("entries"), context.entries()));
    facts.add(StripView.of(words.get("segments"), canvas.segments().size()));
    facts.add(StripView.of(words.get("relationships"), canvas.relationships().size()));
    if (matrix.missing() > 0) {
      String to = context.path(Block.CUSTOMER_RELATIONSHIPS);
      facts.add(
          new StripView(
              words.get("expectationsMissing"),
              Integer.toString(matrix.missing()),
              "gap",
              Urls.relative(page, to) + "#question-1"));
    }
    String returns = context.path(Block.CUSTOMER_RELATIONSHIPS);
    facts.addAll(new Returns(context, page).lowest(Urls.relative(page, returns) + "#returns"));
    int open = context.open().count();
    if (open > 0) {
      String next = Urls.relative(page, Urls.next(context.id()));
      facts.add(new StripView(words.get("next.nav"), Integer.toString(open), "open", next));
    }
    facts.addAll(findings.counts(context.diagnostics(), Urls.findings(context.id())));
    Optional<Located<PartialDate>> reviewed = canvas.head().get(Format.REVIEWED);
    if (reviewed.isPresent()) {
      String date = context.figures().text(reviewed.get().value());
      facts.add(new StripView(words.field(Format.REVIEWED.key()), date, "", ""));
    }
    List<FindingView.Slim> slim = findings.slim(context.diagnostics(), Urls.findings(context.id()));
    return new CanvasPage(
        frames.canvas(page),
        PrintSize.step(drawn, canvas.segments().size(), context.summary().length()),
        context.title(),
        context.summary(),
        facts,
        new Questions(context, page).all(matrix.unmet()),
        context.segments(page, canvas.segments()),
        blocks,
        since,
        context.site().settings().png(),
        slim.subList(0, Math.min(WORST, slim.size())),
        values.html(canvas.head().get(Format.DESCRIPTION), 3),
        lists(values),
        ways(page),
        values.facts(canvas.head(), without(SHOWN_ELSEWHERE, Format.HEAD)));
  }

  private static List<Field<?>> without(List<Field<?>> some, List<Field<?>> all) {
    List<Field<?>> others = new ArrayList<>(all);
    others.removeAll(some);
    return others;
  }

  private List<SectionView> lists(ValueViews values) {
    List<SectionView> sections = new ArrayList<>();
    for (Field<List<Located<String>>> field : List.of(Format.QUESTIONS, Format.IDEAS)) {
      if (!context.canvas().head().list(field).isEmpty()) {
        ValueView view = values.view(context.canvas().head(), field).orElse(ValueView.NOTHING);
        sections.add(new SectionView(field.key(), words.get(field.key()), view));
      }
    }
    return sections;
  }

  /** The pages about the whole canvas that its header does not lead to. */
  private List<LinkView> ways(String page) {
    List<LinkView> ways = new ArrayList<>();
    String first = context.path(Block.CUSTOMER_SEGMENTS);
    ways.add(LinkView.of(words.get("tour.start"), Urls.relative(page, first)));
    if (OwnerPages.any(context)) {
      String owners = Urls.owners(context.id());
      ways.add(LinkView.of(words.get("byOwner"), Urls.relative(page, owners)));
    }
    Optional<Canvas> parent = Comparisons.parent(context);
    if (parent.isPresent()) {
      String compare = Urls.compare(context.id());
      String label = words.get("compare.with", parent.get().name());
      ways.add(LinkView.of(label, Urls.relative(page, compare)));
    }
    if (context.site().tellsHistory() && context.moments().isEmpty()) {
      String history = Urls.history(context.id());
      ways.add(LinkView.of(words.get("history.title"), Urls.relative(page, history)));
    }
    return ways;
  }

  BlockPage block(String page, Block block) {
    ValueViews values = new ValueViews(context, page, Optional.of(block));
    return new BlockPage(
        frames.block(page, block),
        block.ordinal() + 1,
        context.name(block),
        words.get("ask." + block.key()),
        new BlockTables(context, page, values).entries(block).orElse(null),
        example(block),
        block == Block.CUSTOMER_SEGMENTS
            ? SegmentsBeside.of(context, page, values).orElse(null)
            : null,
        findings(page, block),
        Tours.of(context, page, block),
        posters.mapOfBlock(page, block));
  }

  RelationshipsPage relationships(String page) {
    Block block = Block.CUSTOMER_RELATIONSHIPS;
    return new RelationshipPages(context, page, frames.block(page, block))
        .page(example(block), findings(page, block), Tours.of(context, page, block));
  }

  private String example(Block block) {
    return block.key() + ": {" + words.get("example." + block.key()) + "}";
  }

  private List<FindingView.Slim> findings(String page, Block block) {
    List<Diagnostic> here = new ArrayList<>();
    for (Diagnostic each : context.diagnostics()) {
      if (Objects.equals(each.finding().subject().block(), block.key())) {
        here.add(each);
      }
    }
    return new FindingViews(context.site(), context.words(), page)
        .slim(here, Urls.findings(context.id()));
  }

  /** The findings about one entry, those that are allowed too. */
  static List<FindingView.Slim> findings(
      CanvasContext context, String page, Block block, String entry) {
    List<Diagnostic> here = new ArrayList<>();
    for (Diagnostic each : context.diagnostics()) {
      if (isAbout(each.finding().subject(), block, entry)) {
        here.add(each);
      }
    }
    return new FindingViews(context.site(), context.words(), page)
        .slimWithAllowed(here, Urls.findings(context.id()));
  }

  private static boolean isAbout(Subject subject, Block block, String entry) {
    return Objects.equals(subject.block(), block.key()) && Objects.equals(subject.entry(), entry);
  }

  NextPage next(String page) {
    ValueViews values = new ValueViews(context, page, Optional.empty());
    return new NextPage(frames.next(page), context.open().groups(page, values));
  }

  FindingsPage findings(String page) {
    FindingViews views = new FindingViews(context.site(), context.words(), page);
    List<Diagnostic> all = context.diagnostics();
    List<StripView> facts = new ArrayList<>();
    if (!all.isEmpty()) {
      facts.addAll(views.counts(all, page));
      facts.addAll(views.accepted(all));
    }
    return new FindingsPage(
        frames.findings(page),
        words.get("findingsLede", context.title()),
        facts,
        views.groups(all));
  }
}
