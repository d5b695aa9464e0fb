package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.plugin.site.Look;
import org.canvasdoc.plugin.site.Since;
import org.canvasdoc.plugin.site.Site;
import org.canvasdoc.plugin.site.SiteAddress;
import org.canvasdoc.plugin.site.SiteException;
import org.canvasdoc.plugin.site.SiteResult;
import org.canvasdoc.plugin.site.SiteSettings;
import org.canvasdoc.redact.Redaction;
import org.jspecify.annotations.Nullable;

/**
 * Checks business model canvases, and renders them to a linked HTML site. Where the checks fail the
 * build, reports are written and the last good site stays; with canvas.failOn=never what could be
 * read is rendered.
 */
@Mojo(
    name = "site",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresProject = false,
    threadSafe = true)
public class SiteMojo extends CanvasMojo {
  /**
   * The folder that the site is written to; `target/canvas-site` where it is not said. For
   * canvas:report the folder of Maven's site, `target/site`, which `mvn site` names by itself.
   */
  @Parameter(property = "canvas.outputDirectory")
  private @Nullable File outputDirectory;

  /** What stands in the header of every page; the project's name where it is not said. */
  @Parameter(property = "canvas.title")
  private @Nullable String title;

  /**
   * How many of the newest revisions of a folder of canvases the history tells of, which follows
   * the branch that is checked out from each commit to its first parent; 0 leaves it out.
   */
  @Parameter(property = "canvas.history", defaultValue = "1000")
  private int history;

  /** Whether the history and the feed say who made a change. */
  @Parameter(property = "canvas.history.authors", defaultValue = "false")
  private boolean historyAuthors;

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

  /** The address of a line of a source file, with {path} and {line} in it. */
  @Parameter(property = "canvas.sourceLink", defaultValue = "")
  private @Nullable String sourceLink;

  /**
   * What others do not see, divided by commas: economics, costs, owners, evidence, hypotheses,
   * history, findings, and the ids of canvases, entries and hypotheses. It is left out of pages,
   * search, pictures, data and feed; findings go with anything, since they quote the source.
   */
  @Parameter(property = "canvas.redact")
  private @Nullable List<String> redact;

  /**
   * The language of the pages that belong to no canvas, like the first one: en, es, pt, fr, de, zh
   * or ar; the one that all canvases share where it is not said, English where they have several.
   */
  @Parameter(property = "canvas.language")
  private @Nullable String language;

  /**
   * Whether each canvas is drawn as canvas.png too; fonts differ by machine, and so do its bytes.
   */
  @Parameter(property = "canvas.png", defaultValue = "false")
  private boolean png;

  /**
   * What to show changes since: a revision, as git names it; `last-tag` for the newest tag before
   * the last commit; a revision and three dots, like `origin/main...`, for where the two parted; or
   * a folder, like `../before`. Each canvas then says what it is compared with, its notes are
   * marked that are new, changed, renamed or gone, and a page tells what that means; nothing is
   * compared where it is not said, and on a site that leaves anything out.
   */
  @Parameter(property = "canvas.base")
  private @Nullable String base;

  @Override
  boolean gathers() {
    return true;
  }

  @Override
  boolean needsCanvases() {
    return true;
  }

  @Override
  @Nullable Work begin(Folders.Place place) throws MojoExecutionException {
    try {
      return begin(place, settings(place.name()));
    } catch (SiteException error) {
      throw new MojoExecutionException(error.getMessage(), error);
    }
  }

  private @Nullable Work begin(Folders.Place place, SiteSettings settings)
      throws MojoExecutionException {
    long start = System.nanoTime();
    Path output = output(place);
    String inputs = sum(place, output, settings);
    LastRun last = inputs.isEmpty() ? null : LastRun.of(note(place, output), inputs).orElse(null);
    if (last != null) {
      say(last.texts());
      String done = last.pages() + " pages, nothing changed, in " + seconds(since(start));
      say(output, last.sentence(), done);
      return null;
    }
    Lookback past = new Lookback(history, historyAuthors, getLog(), here());
    for (Folders.Place part : place.parts()) {
      past.at(part, limits(), settings(part));
    }
    Site site = new Site(settings, OwnRules.all(), past);
    return new Rendering(place, site, inputs, start);
  }

  /** One folder on its way to a site. */
  private final class Rendering implements Work {
    private final Path output;
    private final Path note;
    private final Site site;
    private final String inputs;
    private final long start;

    Rendering(Folders.Place place, Site site, String inputs, long start) {
      this.output = output(place);
      this.note = note(place, output);
      this.site = site;
      this.inputs = inputs;
      this.start = start;
    }

    @Override
    public void go(Checked checked, Reported reported) throws MojoExecutionException {
      long read = since(start);
      try {
        SiteResult result = site.render(checked.projects(), output, since(checked));
        String sentence = checked.findings().sentence();
        for (String warning : result.warnings()) {
          getLog().warn("canvas: " + warning);
        }
        if (!inputs.isEmpty() && result.warnings().isEmpty()) {
          List<Path> files = new ArrayList<>(reported.files());
          files.addAll(result.files());
          new LastRun(inputs, sentence, result.pages(), files, reported.texts()).keep(note);
        }
        String done =
            String.format(
                Locale.ROOT,
                "%d pages, %d files written, in %s (reading and rules %s, pages %s)",
                result.pages(),
                result.written(),
                seconds(since(start)),
                seconds(read),
                seconds(since(start) - read));
        say(output, sentence, done);
      } catch (SiteException error) {
        throw new MojoExecutionException(error.getMessage(), error);
      } catch (IOException error) {
        throw Trouble.of(
            "the site cannot be written to " + Folders.shown(output, here()),
            error,
            here(),
            "name another folder: -Dcanvas.outputDirectory=…");
      }
    }

    @Override
    public void close() {
      site.close();
    }
  }

  private boolean compares() {
    return base != null && !base.isBlank();
  }

  /** What the canvases are compared with, where that was asked for and tells nothing. */
  private Since since(Work.Checked checked) throws MojoExecutionException {
    return base == null || !Comparing.isShown(this, base, redact)
        ? Since.NOTHING
        : Comparing.since(this, checked.homes(), base);
  }

  /** The sum of all that the site is made from; empty where it cannot be told. */
  private String sum(Folders.Place place, Path output, SiteSettings settings) {
    if (compares()) {
      return ""; // what a name means in git may be another commit by now
    }
    StringBuilder commits = new StringBuilder();
    for (Folders.Place part : place.parts()) {
      Optional<String> commit = HeadMark.ofHistory(part.source());
      if (commit.isEmpty()) {
        return "";
      }
      commits.append(commit.get()).append('\n');
    }
    try {
      return inputs(place, commits.toString())
          .said(output, settings, history, historyAuthors)
          .bytes(settings.look().theme())
          .bytes(settings.look().logo())
          .sum();
    } catch (IOException unreadable) {
      return ""; // reading the folder in earnest says more of it
    }
  }

  private void say(Path output, String sentence, String done) {
    String index = Folders.shown(output.resolve(Site.INDEX), here());
    getLog().info("canvas: " + sentence + "; " + done + ": open " + index);
  }

  /** Where the site of a place goes. */
  Path output(Folders.Place place) {
    return place.results(outputDirectory, "canvas-site").toAbsolutePath().normalize();
  }

  /** The folder that somebody named; null where nobody did. */
  final @Nullable File named() {
    return outputDirectory;
  }

  /** Where the run is kept: one note for each folder that a site goes to. */
  private static Path note(Folders.Place place, Path output) {
    String which = Integer.toHexString(output.toString().hashCode());
    return place.build().resolve("canvas-site-" + which + ".run");
  }

  private static long since(long start) {
    return System.nanoTime() - start;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  private SiteSettings settings(String name) throws MojoExecutionException {
    Optional<LocalDate> date = Today.timestamp(timestamp());
    return new SiteSettings(
        title == null ? name : title,
        SiteAddress.of(siteUrl()),
        date.isPresent() ? date.get().toString() : "",
        sourceLink == null ? "" : sourceLink,
        known(language),
        redact == null ? Redaction.NONE : Redaction.of(redact),
        Look.of(logo, accent, footer, theme),
        png);
  }
}
