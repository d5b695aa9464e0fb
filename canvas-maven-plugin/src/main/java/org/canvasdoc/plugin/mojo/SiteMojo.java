package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
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

  @Override
  void go(Checked checked) throws MojoExecutionException {
    Path output = checked.place().results(outputDirectory, "canvas-site");
    long start = System.nanoTime();
    try {
      SiteResult result =
          new Site(settings(checked.place().name()))
              .render(checked.project(), output, checked.place().build());
      long pages = System.nanoTime() - start;
      getLog()
          .info(
              String.format(
                  Locale.ROOT,
                  "canvas: %s; %d pages, %d files written, in %.1f s (reading and rules %.1f,"
                      + " pages %.1f): open %s",
                  checked.findings().sentence(),
                  result.pages(),
                  result.written(),
                  seconds(checked.nanos() + pages),
                  seconds(checked.nanos()),
                  seconds(pages),
                  Folders.shown(result.index().toAbsolutePath().normalize(), here())));
    } catch (SiteException error) {
      throw new MojoExecutionException(error.getMessage(), error);
    } catch (IOException error) {
      throw new MojoExecutionException(
          "the site cannot be written to " + Folders.shown(output, here()) + ": " + error, error);
    }
  }

  private SiteSettings settings(String name) {
    return new SiteSettings(
        title == null ? name : title,
        siteUrl == null ? "" : siteUrl,
        sourceLink == null ? "" : sourceLink);
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }
}
