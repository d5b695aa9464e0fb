package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.history.Past;
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

  private final SiteSettings settings;
  private final Pictures pictures;
  private final Theme theme;
  private final Languages languages;
  private final Supplier<Past> history;
  private final Future<Past> past;
  private final Future<SiteView> view;
  private final Future<Reference> reference;
  private final Future<Templates> templates;
  private final Future<List<Reference.Rendered>> fixed;
  private final Thread readying;
  private final Sheets sheets = new Sheets();

  /**
   * Begins at once to make ready what pages are made with, while others read the canvases.
   *
   * @param ownRules the rules of the team's own, which are explained like ours
   */
  public Site(SiteSettings settings, List<Rule> ownRules) {
    this(settings, ownRules, () -> Past.none(Past.Lack.LEFT_OUT));
  }

  /**
   * The same where somebody knows how the canvases came about.
   *
   * @param history is asked beside the reading of the canvases, and not where history is left out;
   *     where pages are made one by one it is asked again for each state of the canvases
   */
  public Site(SiteSettings settings, List<Rule> ownRules, Supplier<Past> history) {
    this(settings, ownRules, history, new Pictures());
  }

  Site(SiteSettings settings, List<Rule> ownRules, Supplier<Past> history, Pictures pictures) {
    this.settings = settings;
    this.pictures = pictures;
    this.theme = new Theme(settings.look().theme());
    this.languages = new Languages(theme);
    boolean told = !settings.redaction().leavesOut(Topic.HISTORY);
    this.history = told ? history : () -> Past.none(Past.Lack.LEFT_OUT);
    FutureTask<Past> remembering = new FutureTask<>(this.history::get);
    FutureTask<SiteView> dressing =
        new FutureTask<>(() -> SiteViews.of(settings, !remembering.get().isNone(), theme));
    FutureTask<Templates> reading =
        new FutureTask<>(() -> new Templates(theme).ready(languages.ofSite(settings, List.of())));
    FutureTask<Reference> knowing =
        new FutureTask<>(() -> new Reference(settings, languages, dressing.get(), ownRules));
    this.past = remembering;
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
    return render(projects, output, Since.NOTHING);
  }

  /**
   * The same with what changed marked; not on a site that leaves anything out, since what was there
   * before, and what is said of it, may tell of that.
   */
  public SiteResult render(List<CanvasProject> projects, Path output, Since since)
      throws IOException {
    try (SiteWriter writer = new SiteWriter(output)) {
      SiteContext site = context(projects, done(past), since);
      Run run = run(site, Shelf.of(writer));
      IndexPages index = new IndexPages(site);
      try (Writer search = writer.open(Urls.SEARCH_INDEX)) {
        search.write(SearchPages.BEGIN);
        site.canvases().parallelStream()
            .map(run::canvas)
            .forEachOrdered(sheet -> run.add(sheet, index, search));
        search.write(SearchPages.END);
      }
      run.file(Urls.SEARCH_INDEX);
      beside(run, index);
      for (Map.Entry<String, byte[]> each : Publication.files(site, run.paths()).entrySet()) {
        run.file(each.getKey(), each.getValue());
      }
      run.check();
      SiteWriter.Outcome outcome = writer.finish();
      return new SiteResult(
          output.resolve(Urls.INDEX),
          run.count(),
          outcome.written(),
          outcome.removed(),
          writer.files(),
          List.copyOf(run.warnings()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The pages of a site, each made when it is asked for.
   *
   * @param projects one, or several that are gathered, whose ids differ
   * @param since what is marked as changed; nothing on a site that leaves anything out
   * @throws SiteException where no page can be made
   */
  public SitePages pages(List<CanvasProject> projects, Since since) {
    done(past);
    return new SitePages(this, context(projects, history.get(), since), sheets);
  }

  private SiteContext context(List<CanvasProject> projects, Past known, Since since) {
    SiteView around = done(view);
    List<CanvasProject> seen = seen(projects);
    Past told = PastCut.of(known, settings.redaction(), seen);
    boolean compared = settings.redaction().isNone() && !since.parts().isEmpty();
    Overlay overlay = compared ? new Overlay(since) : Overlay.NONE;
    RuleTable rules = done(reference).rules();
    return new SiteContext(settings, languages, around, seen, told, rules, overlay);
  }

  /** Makes files of a site for somebody who takes all of them, or some. */
  Run run(SiteContext site, Shelf shelf) {
    return new Run(site, shelf, done(templates), pictures, theme);
  }

  /** Makes what is no page of one canvas. */
  void beside(Run run, IndexPages index) throws IOException {
    SiteContext site = run.site();
    Words words = site.words();
    if (run.wants(Urls.INDEX)) {
      run.write(new Page(Urls.INDEX, "index", index.page(), words));
    }
    run.write(new Page(Urls.SEARCH, "search", SearchPages.page(site), words));
    done(reference).in(words).ofCanvases(site).parallelStream().forEach(run::write);
    fixed(run);
    run.rest();
  }

  /** Makes what is the same whatever the canvases say. */
  void fixed(Run run) throws IOException {
    Reference begun = done(reference);
    Reference explained = begun.in(run.site().words());
    List<Reference.Rendered> same = done(fixed);
    boolean english = explained == begun;
    for (Reference.Rendered page : english ? same : explained.fixed(done(templates))) {
      run.page(page.path(), page.html());
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
}
