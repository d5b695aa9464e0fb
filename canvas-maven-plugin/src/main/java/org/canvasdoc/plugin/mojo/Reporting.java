package org.canvasdoc.plugin.mojo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.canvasdoc.plugin.report.Ci;
import org.canvasdoc.plugin.report.Findings;
import org.canvasdoc.plugin.report.Outlets;
import org.canvasdoc.plugin.report.Report;
import org.canvasdoc.plugin.report.Reports;

/**
 * The reports of one run of a goal.
 *
 * @param text whether the log shows findings
 * @param others the reports beside the log
 * @param log takes the lines that a service reads
 */
record Reporting(boolean text, List<Report> others, PrintStream log) {
  /** What to do where there is no writing. */
  static final String ANOTHER = "name another folder: -Dcanvas.reportDirectory=…";

  /** Those that were asked for, and those that fit the service that runs the build. */
  static Reporting of(List<String> asked, String ci, MavenSession session)
      throws MojoExecutionException {
    Optional<List<String>> names = Ci.reports(asked, ci, System.getenv());
    if (names.isEmpty()) {
      throw CanvasMojo.wrong("canvas.ci", ci, Ci.words());
    }
    boolean text = false;
    List<Report> others = new ArrayList<>();
    for (String name : names.get()) {
      Optional<Report> report = Reports.named(name);
      if (report.isPresent()) {
        others.add(report.get());
      } else if (name.equals(Reports.TEXT)) {
        text = true;
      } else {
        throw CanvasMojo.wrong("canvas.reports", name, Reports.names());
      }
    }
    return new Reporting(text, others, output(session.getSystemProperties()));
  }

  /**
   * Writes all but the log.
   *
   * @param here the folder that paths are told from
   * @param files takes the file of each; one that is no file there has to be written in every run
   */
  void write(Findings findings, Path folder, Path here, List<Path> files)
      throws MojoExecutionException {
    Outlets outlets = new Outlets(folder, log, System.getenv("GITHUB_STEP_SUMMARY"));
    for (Report report : others) {
      Path file = folder.resolve(report.file());
      try {
        Reports.write(report, findings, outlets);
        files.add(file.toAbsolutePath());
      } catch (IOException error) {
        throw Trouble.of(
            "the report "
                + Folders.shown(file.toAbsolutePath().normalize(), here)
                + " cannot be written",
            error,
            here,
            ANOTHER);
      }
    }
  }

  /**
   * Standard output. Maven 4 puts words of its own before each line that goes through {@link
   * System#out}, and a service takes a command at the start of a line only.
   */
  static PrintStream output(Properties maven) {
    boolean decorated = maven.getProperty("maven.version", "").startsWith("4.");
    return decorated
        ? new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
        : System.out;
  }

  /** The version of the plugin; empty where Maven does not say. */
  static String version(MojoExecution execution) {
    MojoDescriptor goal = execution.getMojoDescriptor();
    PluginDescriptor plugin = goal == null ? null : goal.getPluginDescriptor();
    String version = plugin == null ? null : plugin.getVersion();
    return version == null ? "" : version;
  }
}
