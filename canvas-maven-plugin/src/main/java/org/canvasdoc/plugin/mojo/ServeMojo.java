package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.LiveProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.plugin.report.Findings;
import org.canvasdoc.plugin.report.RulePlaces;
import org.canvasdoc.plugin.serve.CanvasServer;
import org.canvasdoc.plugin.serve.Edition;
import org.canvasdoc.plugin.serve.Reading;
import org.canvasdoc.plugin.site.Look;
import org.canvasdoc.plugin.site.Site;
import org.canvasdoc.plugin.site.SiteException;
import org.canvasdoc.plugin.site.SiteSettings;
import org.canvasdoc.redact.Redaction;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site on this machine while you write: every page as it is now, reloaded by itself once
 * a file is saved, with what is wrong beside it. No site is written. Ends with Ctrl-C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends CheckMojo {
  private static final int HIGHEST = 65_535;

  /** The port to serve on, or 0 for any; where it is in use, one of the next nine. */
  @Parameter(property = "canvas.port", defaultValue = "8700")
  private int port;

  /** Opens the first page in the browser. */
  @Parameter(property = "canvas.open", defaultValue = "false")
  private boolean open;

  /** The site's title; the project's name where it is not said. */
  @Parameter(property = "canvas.title")
  private @Nullable String title;

  /** The address of a line of a source file, with {path} and {line} in it. */
  @Parameter(property = "canvas.sourceLink", defaultValue = "")
  private @Nullable String sourceLink;

  /** A picture, SVG or PNG, that stands in the header of every page instead of the title. */
  @Parameter(property = "canvas.logo")
  private @Nullable File logo;

  /** The colour of links, like `#0b58a6`; made darker or lighter where it could not be read. */
  @Parameter(property = "canvas.accent")
  private @Nullable String accent;

  /** What stands under every page, in Markdown. */
  @Parameter(property = "canvas.footer")
  private @Nullable String footer;

  /** A folder of templates, styles and words that stand in for those of the same name. */
  @Parameter(property = "canvas.theme")
  private @Nullable File theme;

  /**
   * How many of the newest revisions of a folder of canvases the history tells of, as canvas:site
   * does; 0 leaves it out.
   */
  @Parameter(property = "canvas.history", defaultValue = "1000")
  private int history;

  /** Whether the history and the feed say who made a change. */
  @Parameter(property = "canvas.history.authors", defaultValue = "false")
  private boolean historyAuthors;

  /** What others will not see of the site, as canvas:site leaves it out; divided by commas. */
  @Parameter(property = "canvas.redact")
  private @Nullable List<String> redact;

  /**
   * The language of the pages that belong to no canvas, like the first one: en, es, pt, fr, de, zh
   * or ar; the one that all canvases share where it is not said, English where they have several.
   */
  @Parameter(property = "canvas.language")
  private @Nullable String language;

  /**
   * What to show changes since, as canvas:site shows them: a revision, as git names it; `last-tag`;
   * a revision and three dots, like `origin/main...`, for where the two parted; or a folder. What
   * is not committed counts, and what was saved a moment ago.
   */
  @Parameter(property = "canvas.base")
  private @Nullable String base;

  private List<String> said = List.of();

  @Override
  void run() throws MojoExecutionException {
    if (port < 0 || port > HIGHEST) {
      throw new MojoExecutionException(
          "canvas.port cannot be `" + port + "`; it is 0 for any, or one up to " + HIGHEST);
    }
    List<Folders.Place> all = folders();
    Folders.Place place = all.size() > 1 ? Folders.gathered(session(), all) : all.get(0);
    List<Living.Folder> live = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    Lookback past = new Lookback(history, historyAuthors, getLog(), here());
    for (Folders.Place part : place.parts()) {
      if (Files.isDirectory(part.source())) {
        Path source = part.source();
        LiveProject project = new LiveProject(source, prefix(source), limits());
        live.add(new Living.Folder(part, project, settings(part)));
        past.at(part, limits(), settings(part));
        sources.add(source);
      }
    }
    List<String> misnamed = new ArrayList<>();
    if (isEmpty(live, misnamed)) {
      nothing(place, misnamed);
      return;
    }
    Reading reading = new Living(this, live, Comparing.isShown(this, base, redact) ? base : null);
    try (CanvasServer server = bind()) {
      SiteSettings settings = settings(place.name(), server.address());
      server.serve(
          reading,
          () -> new Site(settings, OwnRules.all(), past),
          sources,
          theme == null ? List.of() : List.of(theme.toPath().toAbsolutePath().normalize()),
          true,
          (edition, changed, nanos) -> say(place, edition, changed, nanos));
      getLog().info("canvas: serving " + server.address() + " (Ctrl-C ends it)");
      if (open) {
        browse(server.address());
      }
      await(server);
    } catch (SiteException error) {
      throw new MojoExecutionException(error.getMessage(), error);
    }
  }

  private SiteSettings settings(String name, String address) throws MojoExecutionException {
    return new SiteSettings(
        title == null ? name : title,
        address,
        "",
        sourceLink == null ? "" : sourceLink,
        known(language),
        redact == null ? Redaction.NONE : Redaction.of(redact),
        Look.of(logo, accent, footer, theme),
        false);
  }

  private CanvasServer bind() throws MojoExecutionException {
    try {
      CanvasServer server = CanvasServer.bind(port);
      if (port != 0 && server.port() != port) {
        getLog().warn("canvas: port " + port + " is in use; this is " + server.port());
      }
      return server;
    } catch (BindException inUse) {
      int last = Math.min(HIGHEST, port + CanvasServer.PORTS_TRIED - 1);
      throw new MojoExecutionException(
          "the ports "
              + port
              + " to "
              + last
              + " cannot be had ("
              + inUse.getMessage()
              + "); end what uses them, or name another: -Dcanvas.port=0 takes any that is free",
          inUse);
    } catch (IOException error) {
      throw new MojoExecutionException("no server can be started: " + error, error);
    }
  }

  /** Whether there is nothing to serve; what is read here is not read again. */
  private static boolean isEmpty(List<Living.Folder> live, List<String> misnamed)
      throws MojoExecutionException {
    try {
      boolean empty = true;
      for (CanvasProject each : Living.read(live, new LinkedHashMap<>())) {
        empty &= each.found() == 0 && each.diagnostics().isEmpty();
        misnamed.addAll(each.misnamed());
      }
      return empty;
    } catch (IOException error) {
      throw new MojoExecutionException("the folder cannot be read: " + error, error);
    }
  }

  /** Says in a line what was made, and errors in full where they are others than before. */
  private void say(Folders.Place place, Edition edition, Set<Path> changed, long nanos) {
    List<String> errors = new ArrayList<>();
    for (Diagnostic each : edition.diagnostics()) {
      if (each.counts() && each.severity() == Severity.ERROR) {
        errors.add(LogText.safe(new TextReport(false).block(each)));
      }
    }
    if (!edition.problem().isEmpty()) {
      errors.add(LogText.safe(edition.problem()));
    }
    if (!errors.equals(said)) {
      said = errors;
      for (String each : errors.subList(0, Math.min(TextReport.MOST_OF_A_RULE, errors.size()))) {
        getLog().error(each);
      }
    }
    Findings findings =
        Findings.of(edition.projects(), version(), place.module(), OwnRules.all(), RulePlaces.NONE);
    String what = changed.isEmpty() ? "" : changed(changed) + ": ";
    String time = String.format(Locale.ROOT, "%d ms", nanos / 1_000_000);
    getLog().info(LogText.safe("canvas: " + what + findings.sentence() + ", in " + time));
  }

  private String changed(Set<Path> changed) {
    String first = Folders.shown(changed.iterator().next(), here());
    return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
  }

  private void browse(String address) {
    try {
      Browse.open(System.getProperty("os.name", ""), address);
    } catch (IOException error) {
      getLog().warn("canvas: no browser can be opened (" + error.getMessage() + ")");
    }
  }

  /** Serves until the process is told to end, or this thread is. */
  private void await(CanvasServer server) {
    Thread end = new Thread(server::close, "canvas-end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Runtime.getRuntime().removeShutdownHook(end);
      getLog().info("canvas: the server has ended");
    }
  }
}
