package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Puts the canvases into the site of `mvn site`, which then leads to them from its project reports:
 * name this goal in a `&lt;reportSet&gt;` under `&lt;reporting&gt;`. It checks and renders as
 * canvas:site does, into the folder `canvas` of that site; a module without canvases has no such
 * report.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends SiteMojo implements MavenMultiPageReport {
  private static final String FOLDER = "canvas";

  /** Where the site of Maven goes; null where this goal runs by itself. */
  private @Nullable File site;

  @Override
  Path output(Folders.Place place) {
    Path base = site == null ? place.results(named(), "site") : site.toPath();
    return base.resolve(FOLDER).toAbsolutePath().normalize();
  }

  @Override
  public boolean canGenerateReport() {
    if (isSkipped()) {
      return false;
    }
    for (Folders.Place place : folders()) {
      if (Files.isDirectory(place.source())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException error) {
      throw new MavenReportException(error.getMessage(), error);
    }
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public String getOutputPath() {
    return FOLDER + "/index";
  }

  @Override
  @SuppressWarnings("deprecation") // what site plugins before 3.20 ask for
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Business model canvases";
  }

  @Override
  public String getDescription(Locale locale) {
    return "The business models of this project: nine blocks each, their customer relationships, and"
        + " what was found in them.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    site = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return site == null ? folders().get(0).results(named(), "site").toFile() : site;
  }
}
