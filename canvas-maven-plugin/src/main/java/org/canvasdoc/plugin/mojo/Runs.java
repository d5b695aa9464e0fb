package org.canvasdoc.plugin.mojo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.canvasdoc.plugin.report.Outlets;

/** What a run of a goal tells its reports: where they go, and which tool it is. */
final class Runs {
  private Runs() {}

  static Outlets outlets(Path folder, MavenSession session) {
    return new Outlets(
        folder, output(session.getSystemProperties()), System.getenv("GITHUB_STEP_SUMMARY"));
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
