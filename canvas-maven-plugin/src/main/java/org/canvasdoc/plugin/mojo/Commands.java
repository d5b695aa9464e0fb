package org.canvasdoc.plugin.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;

/**
 * What people type next.
 *
 * @param prefix whether Maven knows the plugin by its prefix here
 * @param version the plugin's
 * @param properties what stands behind each goal
 */
record Commands(boolean prefix, String version, String properties) {
  static final String GROUP = "org.canvasdoc";
  private static final String KEY = GROUP + ":canvas-maven-plugin";
  private static final String PREFIX = "canvas:";
  private static final String SOURCE = "canvas.sourceDirectory";

  /** Those that do here what the running one does. */
  static Commands of(MavenSession session, MavenProject project, String version) {
    boolean known = isNamed(project) || session.getSettings().getPluginGroups().contains(GROUP);
    for (String goal : session.getGoals()) {
      known |= goal.startsWith(PREFIX);
    }
    String source = session.getUserProperties().getProperty(SOURCE);
    return new Commands(known, version, source == null ? "" : " " + argument(SOURCE, source));
  }

  /** Whether a POM, or one above it, names the plugin. */
  static boolean isNamed(MavenProject project) {
    PluginManagement management = project.getPluginManagement();
    return project.getPlugin(KEY) != null
        || (management != null && management.getPluginsAsMap().containsKey(KEY));
  }

  /** A property, as a shell takes it. */
  static String argument(String name, String value) {
    String argument = "-D" + name + "=" + value;
    for (int i = 0; i < value.length(); i++) {
      if (" '$&;()|<>*?#`\"!\\{}[]".indexOf(value.charAt(i)) >= 0) {
        // a back-slash is one, unless what follows has to be escaped, too
        return '"' + argument.replaceAll("[$`\"]|\\\\(?=\\\\*([$`\"]|$))", "\\\\$0") + '"';
      }
    }
    return argument;
  }

  /** The same where only the POM says what is known. */
  Commands known(boolean inPom) {
    return new Commands(inPom, version, properties);
  }

  /** The command that runs a goal. */
  String of(String goal) {
    return of("mvn ", goal);
  }

  /** The command that runs a goal where nobody is watching. */
  String unattended(String goal) {
    return of("mvn -B -ntp ", goal);
  }

  private String of(String maven, String goal) {
    String full = version.isEmpty() ? KEY + ":" : KEY + ":" + version + ":";
    return maven + (prefix ? PREFIX : full) + goal + properties;
  }
}
