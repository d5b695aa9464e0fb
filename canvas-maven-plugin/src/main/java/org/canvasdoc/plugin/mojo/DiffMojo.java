package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.diff.Level;
import org.canvasdoc.plugin.report.ChangeCounts;
import org.canvasdoc.plugin.report.ChangeOrigin;
import org.canvasdoc.plugin.report.ChangeReports;
import org.canvasdoc.plugin.report.ChangeText;
import org.canvasdoc.plugin.report.Ci;
import org.canvasdoc.plugin.report.Outlets;
import org.canvasdoc.plugin.report.Reports;
import org.canvasdoc.plugin.report.RulePlaces;
import org.canvasdoc.plugin.site.ReviewSheet;
import org.canvasdoc.plugin.site.SiteException;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed in the canvases since a revision, and what that means: for whom a promise holds
 * no more, which findings are new, which figures are others. The log says it, and files for a pull
 * request. The repository is only read: its work tree and its index stay as they are.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ChangeMojo {
  private static final String PAGE = "html";

  private static final List<String> BY_DEFAULT =
      List.of(Reports.TEXT, "json", "markdown", "sarif", PAGE);

  /** The revision to compare, as git names it; what is in the folder where it is not said. */
  @Parameter(property = "canvas.head")
  private @Nullable String head;

  /** The folder that reports are written to; `target/canvas-reports` where it is not said. */
  @Parameter(property = "canvas.reportDirectory")
  private @Nullable File reportDirectory;

  /**
   * The reports to write, divided by commas; text, json, markdown, sarif and html where it is not
   * said. In the log: text (for people), github (workflow commands), azure (logging commands). In
   * the folder of reports: json (changes.json), markdown (changes.md), sarif (changes.sarif), html
   * (canvas-diff.html). In the summary of a step of GitHub Actions: summary (elsewhere
   * changes-summary.md). Names of reports of findings alone are passed over.
   */
  @Parameter(property = "canvas.reports")
  private @Nullable List<String> reports;

  /**
   * The service that runs the build, whose reports are written too: github (github, summary), azure
   * (azure), gitlab, jenkins (none of changes); auto looks at the variables that these services
   * set, off adds none.
   */
  @Parameter(property = "canvas.ci", defaultValue = "auto")
  private String ci;

  /**
   * From which level on changes fail the build: breaking, attention or never. What is accepted by
   * canvas:accept does not.
   */
  @Parameter(property = "canvas.failOnChange", defaultValue = "never")
  private String failOnChange;

  /**
   * The address of the folder that the site will be in, like `https://example.org/models/`;
   * changes.sarif leads to the pages of rules there.
   */
  @Parameter(property = "canvas.siteUrl", defaultValue = "")
  private @Nullable String siteUrl;

  /** A folder of templates, styles and words that stand in for those of canvas-diff.html. */
  @Parameter(property = "canvas.theme")
  private @Nullable File theme;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    FailOnChange threshold =
        FailOnChange.of(failOnChange)
            .orElseThrow(() -> wrong("canvas.failOnChange", failOnChange, FailOnChange.words()));
    List<String> chosen = chosen();
    RulePlaces places = ruleAddresses(siteUrl, OwnRules.all());
    ChangeVerdict verdict = new ChangeVerdict(threshold);
    for (Folders.Place place : folders()) {
      try (Against against = against(place)) {
        Compared compared = compare(place, head, against);
        if (compared != null) {
          report(place, compared, chosen, places);
          verdict.add(compared);
        }
      }
    }
    if (!verdict.passes()) {
      Commands commands = Commands.of(session(), project(), version());
      throw new MojoFailureException(safe(verdict.message(commands, base())));
    }
  }

  /** The reports that were asked for, and those that fit the service. */
  private List<String> chosen() throws MojoExecutionException {
    List<String> asked = reports == null || reports.isEmpty() ? BY_DEFAULT : reports;
    Optional<List<String>> names = Ci.reports(asked, ci, System.getenv());
    if (names.isEmpty()) {
      throw wrong("canvas.ci", ci, Ci.words());
    }
    for (String each : names.get()) {
      if (!ChangeReports.names().contains(each) && !Reports.names().contains(each)) {
        throw wrong("canvas.reports", each, ChangeReports.names());
      }
    }
    return names.get();
  }

  private void report(
      Folders.Place place, Compared compared, List<String> chosen, RulePlaces places)
      throws MojoExecutionException {
    Path folder = place.results(reportDirectory, "canvas-reports");
    if (chosen.contains(Reports.TEXT)) {
      new ChangeText(colour()).write(compared.comparison(), this::say);
    }
    ChangeOrigin origin =
        new ChangeOrigin(
            version(),
            place.module(),
            place.name(),
            compared.before(),
            compared.after(),
            "",
            places);
    Outlets outlets =
        new Outlets(
            folder,
            Reporting.output(session().getSystemProperties()),
            System.getenv("GITHUB_STEP_SUMMARY"));
    try {
      ChangeReports.write(compared.comparison(), origin, chosen, outlets);
      if (chosen.contains(PAGE)) {
        ReviewSheet.write(
            compared.comparison(), origin, folder, theme == null ? null : theme.toPath());
      }
    } catch (SiteException error) {
      throw new MojoExecutionException(error.getMessage(), error);
    } catch (IOException error) {
      throw Trouble.of(
          "the reports cannot be written to " + Folders.shown(folder, here()),
          error,
          here(),
          Reporting.ANOTHER);
    }
    String page = chosen.contains(PAGE) ? ": open " + shown(folder.resolve(ReviewSheet.FILE)) : "";
    getLog().info("canvas: " + safe(ChangeCounts.sentence(compared.comparison())) + page);
  }

  private String shown(Path path) {
    return Folders.shown(path.toAbsolutePath().normalize(), here());
  }

  private void say(Level level, String block) {
    String text = LogText.safe(block);
    switch (level) {
      case BREAKING -> getLog().error(text);
      case ATTENTION -> getLog().warn(text);
      case INFO -> getLog().info(text);
    }
  }

  private boolean colour() {
    return Colour.wanted(
        session().getUserProperties(), System.getenv(), session().getRequest().isInteractiveMode());
  }
}
