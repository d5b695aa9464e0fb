package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.plugin.report.Ci;
import org.canvasdoc.plugin.report.Findings;
import org.canvasdoc.read.Limits;
import org.canvasdoc.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What the goals share that check canvases: what they ask, what they report, when they fail. */
abstract class CanvasMojo extends CheckMojo {
  /** The folder that reports are written to; `target/canvas-reports` where it is not said. */
  @Parameter(property = "canvas.reportDirectory")
  private @Nullable File reportDirectory;

  /** From which severity on findings fail the build: error, warning, note or never. */
  @Parameter(property = "canvas.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The reports to write, divided by commas. In the log: text (for people), github (workflow
   * commands), azure (logging commands). In the folder of reports: json (findings.json), sarif
   * (findings.sarif), gitlab (gl-code-quality.json), junit (TEST-canvas.xml), checkstyle
   * (checkstyle-result.xml), rdjson (findings.rdjson), markdown (findings.md). In the summary of a
   * step of GitHub Actions: summary (elsewhere summary.md).
   */
  @Parameter(property = "canvas.reports", defaultValue = "text,json")
  private List<String> reports;

  /**
   * The service that runs the build, whose reports are written too: github (github, summary),
   * gitlab (gitlab), azure (azure), jenkins (checkstyle, junit); auto looks at the variables that
   * these services set, off adds none.
   */
  @Parameter(property = "canvas.ci", defaultValue = "auto")
  private String ci;

  /**
   * The address of the folder that the site will be in, like `https://example.org/models/`. Reports
   * lead to the pages of rules there (SARIF, reviewdog). The site has canonical links with it, what
   * other sites show of a link to a page, sitemap.xml, a feed of changes (feed.xml, where git tells
   * of any), and a way home from the page for what is not there.
   */
  @Parameter(property = "canvas.siteUrl", defaultValue = "")
  private @Nullable String siteUrl;

  private Include included = new Include(List.of(), Path.of(""));

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    FailOn threshold =
        FailOn.of(failOn).orElseThrow(() -> wrong("canvas.failOn", failOn, FailOn.words()));
    Reporting reporting = Reporting.of(reports, ci, session());
    included = new Include(include(), here());
    Findings failed = null;
    for (Folders.Place place : places()) {
      if (!Files.isDirectory(place.source())) {
        none(place, List.of());
        continue;
      }
      try (Work work = begin(place)) {
        Work.Checked checked = work == null ? null : check(place);
        if (work == null || checked == null) {
          continue;
        }
        Work.Reported reported = report(checked, reporting);
        if (threshold.fails(checked.findings())) {
          getLog().error("canvas: " + checked.findings().sentence());
          failed = failed == null ? checked.findings() : failed.and(checked.findings());
        } else {
          work.go(checked, reported);
        }
      }
    }
    included.say(getLog());
    if (failed != null) {
      throw new MojoFailureException(failed.next());
    }
  }

  private List<Folders.Place> places() {
    List<Folders.Place> all = folders();
    return all.size() > 1 && gathers() ? List.of(Folders.gathered(session(), all)) : all;
  }

  /** Whether the modules of a reactor have their results in common, or each has its own. */
  boolean gathers() {
    return false;
  }

  /** Patterns of the canvases to check; none where all are. */
  List<String> include() {
    return List.of();
  }

  /** Whether the goal goes on with the canvases, or their findings are all that it needs. */
  boolean needsCanvases() {
    return false;
  }

  /** Begins with a folder; null where an earlier run's results stand, and were said again. */
  abstract @Nullable Work begin(Folders.Place place) throws MojoExecutionException;

  /** Takes all that was said about reading, checking and reporting a folder. */
  final Inputs inputs(Folders.Place place, String commit) throws IOException {
    Limits limits = limits();
    Inputs inputs = new Inputs();
    for (Folders.Place part : place.parts()) {
      inputs.said(prefix(part.source())).folder(part.source(), limits.fileSize());
    }
    return inputs
        .program(Rule.class.getClassLoader())
        .said(commit, dated(), failOn)
        .said(Ci.reports(reports, ci, System.getenv()))
        .said(limits.fileSize(), limits.depth(), limits.entries(), limits.canvases(), colour())
        .said(place, reportDirectory);
  }

  private Work.@Nullable Checked check(Folders.Place place) throws MojoExecutionException {
    Gathering gathering = new Gathering();
    Map<Folders.Place, String> homes = new LinkedHashMap<>();
    for (Folders.Place part : place.parts()) {
      Path source = part.source();
      try {
        CanvasProject read = read(source, part, settings(part));
        if (read.found() == 0 && read.diagnostics().isEmpty()) {
          none(part, read.misnamed());
          homes.put(part, part.home());
        } else {
          homes.put(part, gathering.add(part.home(), read));
        }
      } catch (IOException error) {
        throw Trouble.of(
            "the folder " + Folders.shown(source, here()) + " cannot be read", error, here(), "");
      }
    }
    List<CanvasProject> read = gathering.projects();
    String version = version();
    List<Rule> own = OwnRules.all();
    Findings findings =
        Findings.of(read, version, place.module(), own, ruleAddresses(siteUrl(), own));
    return read.isEmpty() ? null : new Work.Checked(place, read, findings, homes);
  }

  /** The address of the site as it was written; empty where there is none. */
  final String siteUrl() {
    return siteUrl == null ? "" : siteUrl;
  }

  /** Reads and checks a folder as if it stood in this place. */
  final CanvasProject read(Path folder, Folders.Place place, Settings settings) throws IOException {
    Limits limits = limits();
    String prefix = prefix(place.source());
    if (needsCanvases()) {
      return CanvasProject.read(folder, prefix, limits, settings);
    }
    Predicate<List<String>> chosen = included.isAll() ? files -> true : included.in(place.source());
    return CanvasProject.check(folder, prefix, limits, settings, chosen);
  }

  /** Where canvases were chosen, none may be among them. */
  private void none(Folders.Place place, List<String> misnamed) throws MojoExecutionException {
    if (included.isAll()) {
      nothing(place, misnamed);
    }
  }

  private Work.Reported report(Work.Checked checked, Reporting reporting)
      throws MojoExecutionException {
    Work.Reported reported = new Work.Reported(new ArrayList<>(), new ArrayList<>());
    if (reporting.text()) {
      new TextReport(colour())
          .write(
              checked.findings().diagnostics(),
              (severity, block) -> reported.texts().add(new LastRun.Text(severity, block)));
      say(reported.texts());
    }
    reporting.write(checked.findings(), reports(checked.place()), here(), reported.files());
    return reported;
  }

  /** The folder of the reports of a place. */
  final Path reports(Folders.Place place) {
    return place.results(reportDirectory, "canvas-reports");
  }

  private boolean colour() {
    return Colour.wanted(
        session().getUserProperties(), System.getenv(), session().getRequest().isInteractiveMode());
  }

  /** Says findings, each with the weight that it has. */
  final void say(List<LastRun.Text> texts) {
    for (LastRun.Text text : texts) {
      String block = LogText.safe(text.block());
      switch (text.severity()) {
        case ERROR -> getLog().error(block);
        case WARNING -> getLog().warn(block);
        case NOTE -> getLog().info(block);
      }
    }
  }
}
