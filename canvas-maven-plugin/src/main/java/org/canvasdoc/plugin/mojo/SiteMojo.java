package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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

  private String inputs = "";
  private long start;

  @Override
  boolean stands(Folders.Place place) throws MojoExecutionException {
    start = System.nanoTime();
    inputs = "";
    Optional<String> commit = HeadMark.of(place.source());
    if (commit.isEmpty() || !Files.isDirectory(place.source())) {
      return false;
    }
    try {
      Path output = output(place);
      inputs = inputs(place, commit.get()).said(output, settings(place.name())).sum();
      Optional<LastRun> last = LastRun.of(note(place, output), inputs);
      last.ifPresent(
          run -> {
            say(run.texts());
            say(place, run.sentence(), run.pages() + " pages, nothing changed, in " + seconds());
          });
      return last.isPresent();
    } catch (IOException unreadable) {
      return false; // reading it in earnest says more
    }
  }

  @Override
  void go(Checked checked, Reported reported) throws MojoExecutionException {
    Folders.Place place = checked.place();
    Path output = output(place);
    long before = System.nanoTime();
    try {
      SiteResult result = new Site(settings(place.name())).render(checked.project(), output);
      String sentence = checked.findings().sentence();
      if (!inputs.isEmpty()) {
        List<Path> files = new ArrayList<>(reported.files());
        files.addAll(result.files());
        new LastRun(inputs, sentence, result.pages(), files, reported.texts())
            .keep(note(place, output));
      }
      String times =
          String.format(
              Locale.ROOT,
              "%d pages, %d files written, in %s (reading and rules %.1f, pages %.1f)",
              result.pages(),
              result.written(),
              seconds(),
              checked.nanos() / 1e9,
              (System.nanoTime() - before) / 1e9);
      say(place, sentence, times);
    } catch (SiteException error) {
      throw new MojoExecutionException(error.getMessage(), error);
    } catch (IOException error) {
      throw new MojoExecutionException(
          "the site cannot be written to " + Folders.shown(output, here()) + ": " + error, error);
    }
  }

  private void say(Folders.Place place, String sentence, String done) {
    Path index = output(place).resolve(Site.INDEX);
    getLog().info("canvas: " + sentence + "; " + done + ": open " + Folders.shown(index, here()));
  }

  private Path output(Folders.Place place) {
    return place.results(outputDirectory, "canvas-site").toAbsolutePath().normalize();
  }

  /** Where the run is kept: one note for each folder that a site goes to. */
  private static Path note(Folders.Place place, Path output) {
    String which = Integer.toHexString(output.toString().hashCode());
    return place.build().resolve("canvas-site-" + which + ".run");
  }

  /** How long the work on a folder has taken so far. */
  private String seconds() {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
  }

  private SiteSettings settings(String name) {
    return new SiteSettings(
        title == null ? name : title,
        siteUrl == null ? "" : siteUrl,
        sourceLink == null ? "" : sourceLink);
  }
}
