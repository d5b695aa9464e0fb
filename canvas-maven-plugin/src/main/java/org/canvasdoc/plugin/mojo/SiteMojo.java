package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.plugin.site.Site;
import org.canvasdoc.plugin.site.SiteException;
import org.canvasdoc.plugin.site.SiteResult;
import org.canvasdoc.plugin.site.SiteSettings;
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
public final class SiteMojo extends CanvasMojo {
  /** The folder that the site is written to; `target/canvas-site` where it is not said. */
  @Parameter(property = "canvas.outputDirectory")
  private @Nullable File outputDirectory;

  /** What stands in the header of every page; the project's name where it is not said. */
  @Parameter(property = "canvas.title")
  private @Nullable String title;

  /** Where the site will be, ending in a slash; it is needed for nothing but a 404 page. */
  @Parameter(property = "canvas.siteUrl", defaultValue = "")
  private @Nullable String siteUrl;

  /** The address of a line of a source file, with {path} and {line} in it. */
  @Parameter(property = "canvas.sourceLink", defaultValue = "")
  private @Nullable String sourceLink;

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
    long start = System.nanoTime();
    Path output = output(place);
    SiteSettings settings = settings(place.name());
    String inputs = sum(place, output, settings);
    LastRun last = inputs.isEmpty() ? null : LastRun.of(note(place, output), inputs).orElse(null);
    if (last != null) {
      say(last.texts());
      String done = last.pages() + " pages, nothing changed, in " + seconds(since(start));
      say(output, last.sentence(), done);
      return null;
    }
    return new Rendering(place, new Site(settings, OwnRules.all()), inputs, start);
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
        SiteResult result = site.render(checked.projects(), output);
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
        throw new MojoExecutionException(
            "the site cannot be written to " + Folders.shown(output, here()) + ": " + error, error);
      }
    }

    @Override
    public void close() {
      site.close();
    }
  }

  /** The sum of all that the site is made from; empty where it cannot be told. */
  private String sum(Folders.Place place, Path output, SiteSettings settings) {
    StringBuilder commits = new StringBuilder();
    for (Folders.Place part : place.parts()) {
      Optional<String> commit = HeadMark.of(part.source());
      if (commit.isEmpty()) {
        return "";
      }
      commits.append(commit.get()).append('\n');
    }
    try {
      return inputs(place, commits.toString()).said(output, settings).sum();
    } catch (IOException unreadable) {
      return ""; // reading the folder in earnest says more of it
    }
  }

  private void say(Path output, String sentence, String done) {
    String index = Folders.shown(output.resolve(Site.INDEX), here());
    getLog().info("canvas: " + sentence + "; " + done + ": open " + index);
  }

  private Path output(Folders.Place place) {
    return place.results(outputDirectory, "canvas-site").toAbsolutePath().normalize();
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
    if (language != null && !Site.LANGUAGES.contains(language)) {
      throw wrong("canvas.language", language, Site.LANGUAGES);
    }
    return new SiteSettings(
        title == null ? name : title,
        siteUrl == null ? "" : siteUrl,
        sourceLink == null ? "" : sourceLink,
        language == null ? "" : language,
        png);
  }
}
