package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** What all pages of one canvas are made from; lives as long as that canvas is rendered. */
final class CanvasContext {
  private final SiteContext site;
  private final Canvas canvas;
  private final References references;
  private final CanvasEconomics economics;
  private final Words words;
  private final Figures figures;
  private final List<Diagnostic> diagnostics;
  private final List<CustomerSegment> segments;
  private final Map<Entry, List<CustomerSegment>> traced = new IdentityHashMap<>();
  private final Map<Entry, List<Returns.Named>> worked = new IdentityHashMap<>();
  private @Nullable Optional<Figure> lowest;
  private @Nullable Matrices matrix;
  private @Nullable OpenItems open;
  private @Nullable Optional<Moments> moments;
  private final Map<Entry, String> paths = new IdentityHashMap<>();
  private final Map<Block, String> blocks = new EnumMap<>(Block.class);

  CanvasContext(SiteContext site, Canvas canvas) {
    this(site, canvas, site.words(canvas));
  }

  /** For a page in other words than those of the canvas's language. */
  CanvasContext(SiteContext site, Canvas canvas, Words words) {
    this.site = site;
    this.canvas = canvas;
    this.references = new References(canvas);
    this.economics = new CanvasEconomics(canvas, references);
    this.words = words;
    this.figures = new Figures(canvas, words);
    this.diagnostics = site.diagnostics(canvas.id());
    this.segments = canvas.segments();
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        traced.put(entry, inOrder(references.traced(entry)));
      }
    }
  }

  SiteContext site() {
    return site;
  }

  Canvas canvas() {
    return canvas;
  }

  String id() {
    return canvas.id();
  }

  /** How many entries the canvas has. */
  int entries() {
    return traced.size();
  }

  References references() {
    return references;
  }

  CanvasEconomics economics() {
    return economics;
  }

  /** What was worked out of segments, once for all pages. */
  Map<Entry, List<Returns.Named>> worked() {
    return worked;
  }

  /** The lowest LTV : CAC of the canvas's segments; empty where none can be had. */
  Optional<Figure> lowest() {
    Optional<Figure> known = lowest;
    if (known == null) {
      known =
          economics.valueToCost() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
      lowest = known;
    }
    return known;
  }

  /** The entry that a place in the document belongs to: the last that begins before it. */
  Optional<Entry> entryAt(Span place) {
    Entry found = null;
    for (Entry entry : traced.keySet()) {
      if (begins(entry, place) && (found == null || begins(found, entry.id().span()))) {
        found = entry;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean begins(Entry entry, Span place) {
    Span id = entry.id().span();
    return id.file().equals(place.file())
        && (id.startLine() < place.startLine()
            || id.startLine() == place.startLine() && id.startColumn() <= place.startColumn());
  }

  Figures figures() {
    return figures;
  }

  /** What segments expect and get, as the canvas's own page shows it. */
  Matrices matrix() {
    Matrices known = matrix;
    if (known == null) {
      known = new Matrices(this, Urls.canvas(id()));
      matrix = known;
    }
    return known;
  }

  /** What the canvas leaves open, gathered once for all pages. */
  OpenItems open() {
    OpenItems items = open;
    if (items == null) {
      items = new OpenItems(this);
      open = items;
    }
    return items;
  }

  /** What became of the canvas, as far as pages tell of it. */
  Optional<Moments> moments() {
    Optional<Moments> known = moments;
    if (known == null) {
      known =
          site.tellsHistory()
              ? site.history(canvas).map(history -> new Moments(this, history))
              : Optional.empty();
      moments = known;
    }
    return known;
  }

  /** The words of the canvas's language. */
  Words words() {
    return words;
  }

  /** The language of the pages that belong to no canvas, where it is another one; or empty. */
  String elsewhere() {
    return Languages.other(site.words().language(), words);
  }

  /** The findings of this canvas, the worst first. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The block's name in the language of the canvas. */
  String name(Block block) {
    return words().get("block." + block.key());
  }

  String path(Entry entry) {
    String path = paths.get(entry);
    if (path == null) {
      path = Urls.entry(canvas.id(), entry.block().key(), entry.id().value());
      paths.put(entry, path);
    }
    return path;
  }

  String path(Block block) {
    String path = blocks.get(block);
    if (path == null) {
      path = Urls.block(canvas.id(), block.key());
      blocks.put(block, path);
    }
    return path;
  }

  LinkView link(String page, Entry entry) {
    String href = Urls.relative(page, path(entry));
    return entry instanceof CustomerSegment segment
        ? LinkView.of(segment(page, segment))
        : LinkView.of(entry.name(), href);
  }

  /** An entry by its name, also where it is a segment. */
  LinkView plainLink(String page, Entry entry) {
    return LinkView.of(entry.name(), Urls.relative(page, path(entry)));
  }

  /** A link to an entry, with its status where it is not established. */
  LinkView linkWithStatus(String page, Entry entry) {
    return plainLink(page, entry).remark(entry.isEstablished() ? "" : status(entry));
  }

  List<LinkView> linksWithStatus(String page, List<CustomerRelationship> relationships) {
    List<LinkView> links = new ArrayList<>();
    for (CustomerRelationship relationship : relationships) {
      links.add(linkWithStatus(page, relationship));
    }
    return links;
  }

  /** The entry's status in words; empty where it says none. */
  String status(Entry entry) {
    Optional<Located<Status>> status = entry.status();
    return status.isPresent() ? words().word(status.get().value()) : "";
  }

  SegmentView segment(String page, CustomerSegment segment) {
    int place = 0;
    while (place < segments.size() && !isSame(segments.get(place), segment)) {
      place++;
    }
    return SegmentView.of(segment.name(), Urls.relative(page, path(segment)), place + 1);
  }

  /** Whether two entries of this canvas are one: by their ids, not by all that they say. */
  static boolean isSame(Entry one, Entry other) {
    return one.block() == other.block() && one.id().equals(other.id());
  }

  /** Those of some relationships that are with a segment. */
  List<CustomerRelationship> with(CustomerSegment segment, List<CustomerRelationship> some) {
    List<CustomerRelationship> with = new ArrayList<>();
    for (CustomerRelationship each : some) {
      if (holds(references.segmentsOf(each), segment)) {
        with.add(each);
      }
    }
    return with;
  }

  private List<CustomerSegment> inOrder(Collection<CustomerSegment> some) {
    List<CustomerSegment> inOrder = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      if (holds(some, segment)) {
        inOrder.add(segment);
      }
    }
    return inOrder;
  }

  private static boolean holds(Collection<CustomerSegment> some, CustomerSegment segment) {
    for (CustomerSegment each : some) {
      if (isSame(each, segment)) {
        return true;
      }
    }
    return false;
  }

  /** Segments as pages show them. */
  List<SegmentView> segments(String page, Collection<CustomerSegment> segments) {
    List<SegmentView> views = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      views.add(segment(page, segment));
    }
    return views;
  }

  /** Whom an entry serves; empty where it serves all. */
  List<SegmentView> traced(String page, Entry entry) {
    return segments(page, traced.getOrDefault(entry, List.of()));
  }

  /** Whether an entry serves a segment: as one of those that it names, or as one of all. */
  boolean serves(Entry entry, CustomerSegment segment) {
    List<CustomerSegment> served = traced.getOrDefault(entry, List.of());
    return served.isEmpty() || holds(served, segment);
  }

  /** Where a place in a source file is, in words, linked where the site knows an address. */
  LinkView source(Span span) {
    return site.source(span);
  }

  /** Where the links of a text lead that stands on a page, in an entry of a block or elsewhere. */
  Markdown.Targets targets(String page, Optional<Block> own) {
    return new TextTargets(site, canvas, page, own);
  }

  /** The canvas's name as its head gives it, in one place for titles and crumbs. */
  String title() {
    return canvas.name();
  }

  /** What the head says in one line; may be empty. */
  String summary() {
    return text(canvas.head().get(Format.SUMMARY));
  }

  /** A text as it was written; empty where it is not given. */
  static String text(Optional<Located<String>> given) {
    return given.isPresent() ? given.get().value() : "";
  }
}
