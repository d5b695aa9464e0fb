package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.page.CanvasPage;
import org.canvasdoc.plugin.site.page.NotFoundPage;
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

  private static final List<String> ASSETS =
      List.of("canvas.css", "canvas.js", "search.js", "icon.svg");

  private final SiteSettings settings;
  private final Pictures pictures;
  private final Languages languages = new Languages();
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
    this(settings, ownRules, new Pictures());
  }

  Site(SiteSettings settings, List<Rule> ownRules, Pictures pictures) {
    this.settings = settings;
    this.pictures = pictures;
    FutureTask<Templates> reading =
        new FutureTask<>(() -> new Templates().ready(languages.ofSite(settings, List.of())));
    FutureTask<Reference> knowing =
        new FutureTask<>(() -> new Reference(settings, languages, ownRules));
    FutureTask<List<Reference.Rendered>> explaining =
        new FutureTask<>(() -> knowing.get().fixed(reading.get()));
    this.templates = reading;
    this.reference = knowing;
    this.fixed = explaining;
    this.readying =
        new Thread(
            () -> {
              reading.run();
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
      Reference begun = done(reference);
      SiteContext site = new SiteContext(settings, languages, projects, begun.rules());
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
      run.rest();
      run.links.check();
      SiteWriter.Outcome outcome = writer.finish();
      return new SiteResult(
          output.resolve(Urls.INDEX),
          run.pages.get(),
          outcome.written(),
          outcome.removed(),
          writer.files(),
          List.copyOf(run.warnings));
    } catch (UncheckedIOException e) {
      throw e.getCause();
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
    private final AtomicInteger pages = new AtomicInteger();
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
      String hypotheses = Urls.hypotheses(id);
      EvidencePages evidence = new EvidencePages(context, hypotheses);
      pages.add(new Page(hypotheses, "hypotheses", evidence.hypotheses(), words));
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
      String findings = Urls.findings(id);
      pages.add(new Page(findings, "findings", canvasPages.findings(findings), words));
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
      pages.incrementAndGet();
    }

    /** Writes what is no page of a canvas: styles, script, files that texts lead to. */
    void rest() throws IOException {
      SiteSettings settings = site.settings();
      NotFoundPage notFound = new NotFoundPage(settings.title(), settings.address());
      write(new Page("404.html", "404", notFound, site.words()));
      for (String asset : ASSETS) {
        file("assets/" + asset, resource("assets/" + asset));
      }
      for (Map.Entry<String, Path> file : site.files().entrySet()) {
        file(file.getKey(), Files.readAllBytes(file.getValue()));
      }
      file(".nojekyll", new byte[0]);
      writer.write("robots.txt", "User-agent: *\nAllow: /\n");
    }

    private void file(String path, byte[] bytes) throws IOException {
      links.file(path);
      writer.write(path, bytes);
    }

    private static byte[] resource(String name) throws IOException {
      try (InputStream in = Site.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new SiteException("missing in the plugin: " + name);
        }
        return in.readAllBytes();
      }
    }
  }
}
