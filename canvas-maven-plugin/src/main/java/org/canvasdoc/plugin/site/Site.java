package org.canvasdoc.plugin.site;

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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.page.CanvasPage;
import org.canvasdoc.plugin.site.page.NotFoundPage;
import org.canvasdoc.plugin.site.page.SiteView;
import org.canvasdoc.redact.Cut;
import org.canvasdoc.redact.Redaction;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.rule.Rule;

/**
 * The one way in: canvases and what was found in them become a folder of linked pages. A canvas is
 * rendered and let go; until all are, the last site stands as it was.
 */
public final class Site implements AutoCloseable {
  /** The first page, in the folder of the site. */
  public static final String INDEX = Urls.INDEX;

  /** The languages that the site speaks, as BCP 47 tags. */
  public static final List<String> LANGUAGES = Languages.ALL;

  private static final String NOT_FOUND = "404.html";

  private final SiteSettings settings;
  private final Pictures pictures;
  private final Theme theme;
  private final Languages languages;
  private final Future<List<Change>> changes;
  private final Future<SiteView> view;
  private final Future<Reference> reference;
  private final Future<Templates> templates;
  private final Future<List<Reference.Rendered>> fixed;
  private final Thread readying;

  /**
   * Begins at once to make ready what pages are made with, while others read the canvases.
   *
   * @param ownRules the rules of the team's own, which are explained like ours
   */
  public Site(SiteSettings settings, List<Rule> ownRules) {
    this(settings, ownRules, List::of);
  }

  /**
   * The same where somebody knows how the canvases came about.
   *
   * @param history is asked only where the site has an address, and tells of the newest changes
   */
  public Site(SiteSettings settings, List<Rule> ownRules, Supplier<List<Change>> history) {
    this(settings, ownRules, history, new Pictures());
  }

  Site(
      SiteSettings settings,
      List<Rule> ownRules,
      Supplier<List<Change>> history,
      Pictures pictures) {
    this.settings = settings;
    this.pictures = pictures;
    this.theme = new Theme(settings.look().theme());
    this.languages = new Languages(theme);
    boolean told = !settings.address().isEmpty() && !settings.redaction().leavesOut(Topic.HISTORY);
    FutureTask<List<Change>> remembering = new FutureTask<>(() -> told ? history.get() : List.of());
    FutureTask<SiteView> dressing =
        new FutureTask<>(() -> SiteViews.of(settings, !remembering.get().isEmpty(), theme));
    FutureTask<Templates> reading =
        new FutureTask<>(() -> new Templates(theme).ready(languages.ofSite(settings, List.of())));
    FutureTask<Reference> knowing =
        new FutureTask<>(() -> new Reference(settings, languages, dressing.get(), ownRules));
    this.changes = remembering;
    this.view = dressing;
    FutureTask<List<Reference.Rendered>> explaining =
        new FutureTask<>(() -> knowing.get().fixed(reading.get()));
    this.templates = reading;
    this.reference = knowing;
    this.fixed = explaining;
    this.readying =
        new Thread(
            () -> {
              reading.run();
              remembering.run();
              dressing.run();
              if (!Thread.currentThread().isInterrupted()) {
                Markdown.ready();
                knowing.run();
                explaining.run();
              }
            },
            "canvas-site");
    readying.setDaemon(true);
    readying.start();
  }

  /** Waits for what was begun: Maven takes the classes away once the goal is done. */
  @Override
  public void close() {
    readying.interrupt();
    try {
      readying.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Renders the site into a folder; a page that is there already stays as it is.
   *
   * @param projects one, or several that are gathered, whose ids differ
   * @throws SiteException where a page cannot be made; the folder is then as it was
   */
  public SiteResult render(List<CanvasProject> projects, Path output) throws IOException {
    try (SiteWriter writer = new SiteWriter(output)) {
      SiteView around = done(view);
      Reference begun = done(reference);
      SiteContext site =
          new SiteContext(settings, languages, around, seen(projects), begun.rules());
      Run run = new Run(site, writer, done(templates), pictures);
      IndexPages index = new IndexPages(site);
      try (Writer search = writer.open(Urls.SEARCH_INDEX)) {
        search.write(SearchPages.BEGIN);
        site.canvases().parallelStream()
            .map(run::canvas)
            .forEachOrdered(sheet -> run.add(sheet, index, search));
        search.write(SearchPages.END);
      }
      run.links.file(Urls.SEARCH_INDEX);
      Reference explained = begun.in(site.words());
      run.write(new Page(Urls.INDEX, "index", index.page(), site.words()));
      run.write(new Page(Urls.SEARCH, "search", SearchPages.page(site), site.words()));
      explained.ofCanvases(site).parallelStream().forEach(run::write);
      List<Reference.Rendered> same = done(fixed);
      for (Reference.Rendered page : explained == begun ? same : explained.fixed(run.templates)) {
        run.page(page.path(), page.html());
      }
      run.rest(theme);
      for (Map.Entry<String, byte[]> each :
          Publication.files(site, done(changes), run.paths()).entrySet()) {
        run.file(each.getKey(), each.getValue());
      }
      run.links.check();
      SiteWriter.Outcome outcome = writer.finish();
      return new SiteResult(
          output.resolve(Urls.INDEX),
          run.pages.size(),
          outcome.written(),
          outcome.removed(),
          writer.files(),
          List.copyOf(run.warnings));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The canvases as others see them; from here on nobody has to remember what is left out. */
  private List<CanvasProject> seen(List<CanvasProject> projects) {
    if (settings.redaction().isNone()) {
      return projects;
    }
    List<Canvas> all = new ArrayList<>();
    for (CanvasProject each : projects) {
      all.addAll(each.canvases());
    }
    try {
      Cut cut = settings.redaction().among(all);
      List<CanvasProject> seen = new ArrayList<>();
      for (CanvasProject each : projects) {
        seen.add(each.redacted(cut));
      }
      return seen;
    } catch (Redaction.UnknownName unknown) {
      throw new SiteException("canvas.redact: " + unknown.getMessage(), unknown);
    }
  }

  private static <T> T done(Future<T> begun) {
    try {
      return begun.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SiteException("the templates were not read to the end", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof SiteException ours) {
        throw ours;
      }
      throw new SiteException("the templates cannot be read: " + failed.getCause(), failed);
    }
  }

  /** A page, and what it is made with. */
  record Page(String path, String template, Object view, Words words) {}

  /** One rendering of a site. */
  private static final class Run {
    private final SiteContext site;
    private final SiteWriter writer;
    private final Templates templates;
    private final Pictures pictures;
    private final LinkChecker links = new LinkChecker();
    private final Set<String> pages = new ConcurrentSkipListSet<>();
    private final Set<String> warnings = new ConcurrentSkipListSet<>();
    private boolean begun;

    Run(SiteContext site, SiteWriter writer, Templates templates, Pictures pictures) {
      this.site = site;
      this.pictures = pictures;
      this.writer = writer;
      this.templates = templates;
    }

    /** Renders all pages of a canvas; what is left of it is a card for the first page. */
    IndexPages.Sheet canvas(Canvas canvas) {
      CanvasContext context = new CanvasContext(site, canvas);
      List<Page> pages = pages(context);
      CanvasPage home = (CanvasPage) pages.get(0).view();
      Pictures.Made made = pictures.of(context, home);
      pages.set(0, new Page(pages.get(0).path(), "canvas", made.home(), pages.get(0).words()));
      try {
        for (Reference.Rendered file : made.files()) {
          file(file.path(), file.html());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      warnings.addAll(made.warnings());
      pages.parallelStream().forEach(this::write);
      SearchRows.Part search = SearchRows.of(context);
      links.wanted(Urls.SEARCH_INDEX, search.links());
      return IndexPages.sheet(context, home.blocks(), search.script());
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

    private static List<Page> pages(CanvasContext context) {
      List<Page> pages = new ArrayList<>();
      CanvasPages canvasPages = new CanvasPages(context);
      EntryPages entryPages = new EntryPages(context);
      Words words = context.words();
      String id = context.id();
      String home = Urls.canvas(id);
      pages.add(new Page(home, "canvas", canvasPages.canvas(home), words));
      for (Block block : Block.values()) {
        String path = context.path(block);
        if (block == Block.CUSTOMER_RELATIONSHIPS) {
          pages.add(new Page(path, "relationships", canvasPages.relationships(path), words));
        } else {
          pages.add(new Page(path, "block", canvasPages.block(path, block), words));
        }
        for (Entry entry : context.canvas().entries(block)) {
          String entryPath = context.path(entry);
          pages.add(new Page(entryPath, "entry", entryPages.entry(entryPath, entry), words));
        }
      }
      SiteContext site = context.site();
      if (!site.leavesOut(Topic.HYPOTHESES) || !site.leavesOut(Topic.EVIDENCE)) {
        String hypotheses = Urls.hypotheses(id);
        EvidencePages evidence = new EvidencePages(context, hypotheses);
        pages.add(new Page(hypotheses, "hypotheses", evidence.hypotheses(), words));
      }
      String next = Urls.next(id);
      pages.add(new Page(next, "next", canvasPages.next(next), words));
      if (OwnerPages.any(context)) {
        String owners = Urls.owners(id);
        pages.add(new Page(owners, "owners", new OwnerPages(context, owners).owners(), words));
      }
      Optional<Canvas> parent = Comparisons.parent(context);
      if (parent.isPresent()) {
        String compare = Urls.compare(id);
        pages.add(
            new Page(compare, "compare", Comparisons.page(context, parent.get(), compare), words));
      }
      if (!site.leavesOut(Topic.FINDINGS)) {
        String findings = Urls.findings(id);
        pages.add(new Page(findings, "findings", canvasPages.findings(findings), words));
      }
      return pages;
    }

    private void write(Page page) {
      try {
        page(page.path(), templates.render(page.template(), page.view(), page.words()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void page(String path, byte[] html) throws IOException {
      links.page(path, PageBytes.asLatin(html));
      writer.write(path, html);
      pages.add(path);
    }

    /** Writes what is no page of a canvas: styles, script, files that texts lead to. */
    void rest(Theme theme) throws IOException {
      SiteSettings settings = site.settings();
      NotFoundPage notFound = new NotFoundPage(settings.title(), settings.address());
      write(new Page(NOT_FOUND, "404", notFound, site.words()));
      for (Map.Entry<String, byte[]> asset : Assets.of(settings.look(), theme).entrySet()) {
        file(asset.getKey(), asset.getValue());
      }
      for (Map.Entry<String, Path> file : site.files().entrySet()) {
        file(file.getKey(), Files.readAllBytes(file.getValue()));
      }
      file(".nojekyll", new byte[0]);
      String address = settings.address();
      String map = address.isEmpty() ? "" : "Sitemap: " + address + Sitemap.FILE + "\n";
      writer.write("robots.txt", "User-agent: *\nAllow: /\n" + map);
    }

    /** The pages that are to be found, in order. */
    List<String> paths() {
      List<String> paths = new ArrayList<>(pages);
      paths.remove(NOT_FOUND);
      return paths;
    }

    private void file(String path, byte[] bytes) throws IOException {
      links.file(path);
      writer.write(path, bytes);
    }
  }
}
