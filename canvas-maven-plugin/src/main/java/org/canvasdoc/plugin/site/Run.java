package org.canvasdoc.plugin.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.Site.Page;
import org.canvasdoc.plugin.site.page.CanvasPage;
import org.canvasdoc.plugin.site.page.ChangesPage;
import org.canvasdoc.plugin.site.page.ComparePage;
import org.canvasdoc.plugin.site.page.NotFoundPage;
import org.canvasdoc.redact.Topic;

/** One rendering of a site, or of a part of it. */
final class Run {
  private static final String NOT_FOUND = "404.html";

  private final SiteContext site;
  private final Shelf shelf;
  private final Templates templates;
  private final Pictures pictures;
  private final Theme theme;
  private final LinkChecker links = new LinkChecker();
  private final Set<String> pages = new ConcurrentSkipListSet<>();
  private final Set<String> warnings = new ConcurrentSkipListSet<>();
  private boolean begun;

  Run(SiteContext site, Shelf shelf, Templates templates, Pictures pictures, Theme theme) {
    this.site = site;
    this.pictures = pictures;
    this.shelf = shelf;
    this.theme = theme;
    this.templates = templates;
  }

  SiteContext site() {
    return site;
  }

  /** Whether a file is taken; one that is not need not be made. */
  boolean wants(String path) {
    return shelf.wants(path);
  }

  /** Renders all pages of a canvas; what is left of it is a card for the first page. */
  IndexPages.Sheet canvas(Canvas canvas) {
    CanvasContext context = new CanvasContext(site, canvas);
    List<Page> pages = pages(context);
    CanvasPage home = (CanvasPage) pages.get(0).view();
    pages.set(0, drawn(context, pages.get(0)));
    pages.parallelStream().forEach(this::write);
    SearchRows.Part search = SearchRows.of(context);
    links.wanted(Urls.SEARCH_INDEX, search.links());
    return IndexPages.sheet(context, home.blocks(), search.script());
  }

  /** Makes the pictures of a canvas; its page as it is with them. */
  Page drawn(CanvasContext context, Page first) {
    Pictures.Made made = pictures.of(context, (CanvasPage) first.view());
    try {
      for (Reference.Rendered file : made.files()) {
        file(file.path(), file.html());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    warnings.addAll(made.warnings());
    return new Page(first.path(), first.template(), made.home(), first.words());
  }

  /** Takes what is left of a canvas, in the order of the canvases. */
  void add(IndexPages.Sheet sheet, IndexPages index, Writer search) {
    try {
      search.write(begun ? ",\n" : "");
      search.write(sheet.search());
      begun = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    index.add(sheet.withoutSearch());
  }

  /** The pages of a canvas: its own, which the pictures are made of, and those that are taken. */
  List<Page> pages(CanvasContext context) {
    List<Page> pages = new ArrayList<>();
    CanvasChanges changes = new CanvasChanges(context);
    CanvasPages canvasPages = new CanvasPages(context, changes);
    EntryPages entryPages = new EntryPages(context, changes);
    Words words = context.words();
    String id = context.id();
    String home = Urls.canvas(id);
    pages.add(new Page(home, "canvas", canvasPages.canvas(home), words));
    for (Block block : Block.values()) {
      String path = context.path(block);
      if (shelf.wants(path)) {
        boolean relationships = block == Block.CUSTOMER_RELATIONSHIPS;
        Object view =
            relationships ? canvasPages.relationships(path) : canvasPages.block(path, block);
        pages.add(new Page(path, relationships ? "relationships" : "block", view, words));
      }
      for (Entry entry : context.canvas().entries(block)) {
        String entryPath = context.path(entry);
        if (shelf.wants(entryPath)) {
          pages.add(new Page(entryPath, "entry", entryPages.entry(entryPath, entry), words));
        }
      }
    }
    String hypotheses = Urls.hypotheses(id);
    boolean believed = !site.leavesOut(Topic.HYPOTHESES) || !site.leavesOut(Topic.EVIDENCE);
    if (believed && shelf.wants(hypotheses)) {
      EvidencePages evidence = new EvidencePages(context, hypotheses);
      pages.add(new Page(hypotheses, "hypotheses", evidence.hypotheses(), words));
    }
    Optional<ChangesPage> all = changes.page(new Frames(context));
    if (all.isPresent() && shelf.wants(Urls.changes(id))) {
      pages.add(new Page(Urls.changes(id), "changes", all.get(), words));
    }
    String next = Urls.next(id);
    if (shelf.wants(next)) {
      pages.add(new Page(next, "next", canvasPages.next(next), words));
    }
    String owners = Urls.owners(id);
    if (shelf.wants(owners) && OwnerPages.any(context)) {
      pages.add(new Page(owners, "owners", new OwnerPages(context, owners).owners(), words));
    }
    String compare = Urls.compare(id);
    Optional<Canvas> parent = shelf.wants(compare) ? Comparisons.parent(context) : Optional.empty();
    if (parent.isPresent()) {
      ComparePage view = Comparisons.page(context, parent.get(), compare);
      pages.add(new Page(compare, "compare", view, words));
    }
    addHistory(pages, context);
    String findings = Urls.findings(id);
    if (!site.leavesOut(Topic.FINDINGS) && shelf.wants(findings)) {
      pages.add(new Page(findings, "findings", canvasPages.findings(findings), words));
    }
    return pages;
  }

  private void addHistory(List<Page> pages, CanvasContext context) {
    String history = Urls.history(context.id());
    if (!site.tellsHistory()) {
      return;
    }
    if (shelf.wants(history)) {
      Object view = new HistoryPages(context, history).page();
      pages.add(new Page(history, "history", view, context.words()));
    }
    Optional<Moments> moments = context.moments();
    if (moments.isEmpty()) {
      return;
    }
    MomentPages views = new MomentPages(context, moments.get());
    for (int at = 0; at < moments.get().all().size(); at++) {
      String path = moments.get().path(at);
      if (shelf.wants(path)) {
        pages.add(new Page(path, "moment", views.page(at), context.words()));
      }
    }
    String script = Urls.moments(context.id());
    try {
      if (shelf.wants(script)) {
        file(script, views.script().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Page page) {
    try {
      if (shelf.wants(page.path())) {
        page(page.path(), templates.render(page.template(), page.view(), page.words()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void page(String path, byte[] html) throws IOException {
    links.page(path, PageBytes.asLatin(html));
    shelf.put(path, html);
    pages.add(path);
  }

  /** Writes what is no page of a canvas: styles, script, files that texts lead to. */
  void rest() throws IOException {
    SiteSettings settings = site.settings();
    NotFoundPage notFound = new NotFoundPage(settings.title(), settings.address());
    write(new Page(NOT_FOUND, "404", notFound, site.words()));
    for (Map.Entry<String, byte[]> asset : assets().entrySet()) {
      file(asset.getKey(), asset.getValue());
    }
    for (Map.Entry<String, Path> file : site.files().entrySet()) {
      if (shelf.wants(file.getKey())) {
        file(file.getKey(), Files.readAllBytes(file.getValue()));
      }
    }
    file(".nojekyll", new byte[0]);
    String address = settings.address();
    String map = address.isEmpty() ? "" : "Sitemap: " + address + Sitemap.FILE + "\n";
    shelf.put("robots.txt", ("User-agent: *\nAllow: /\n" + map).getBytes(UTF_8));
  }

  private Map<String, byte[]> assets() throws IOException {
    Map<String, byte[]> assets = Assets.of(site.settings().look(), theme);
    if (!site.overlay().isNone()) {
      for (String each : Assets.COMPARED) {
        assets.put(each, Assets.one(each, theme));
      }
    }
    return assets;
  }

  /** Takes note of a file that somebody else has written. */
  void file(String path) {
    links.file(path);
  }

  /** Fails where a link leads nowhere. */
  void check() {
    links.check();
  }

  /** What could not be made, and need not be. */
  Set<String> warnings() {
    return warnings;
  }

  /** How many pages there are. */
  int count() {
    return pages.size();
  }

  /** The pages that are to be found, in order. */
  List<String> paths() {
    List<String> paths = new ArrayList<>(pages);
    paths.remove(NOT_FOUND);
    return paths;
  }

  void file(String path, byte[] bytes) throws IOException {
    links.file(path);
    shelf.put(path, bytes);
  }
}
