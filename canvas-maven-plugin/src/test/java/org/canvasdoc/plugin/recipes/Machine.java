package org.canvasdoc.plugin.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The machine of a service: the folder that it checked out, the variables that it sets, and
 * programs that stand in for those that would reach somebody.
 */
final class Machine {
  private final Path folder;
  private final Path programs;
  private final Map<String, String> variables;

  /** What a shell printed, and its exit status. */
  record Said(int status, String text) {
    Said ends(int expected) {
      assertEquals(expected, status, text);
      return this;
    }

    Said says(String words) {
      assertTrue(text.contains(words), text);
      return this;
    }
  }

  /**
   * For one build.
   *
   * @param programs is looked through first
   */
  Machine(Path folder, Path programs, Map<String, String> variables) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.programs = Files.createDirectories(programs);
    this.variables = variables;
    if (!Files.exists(programs.resolve("mvn"))) {
      program("mvn", "exec " + quoted(maven("bin/mvn")) + options() + " \"$@\"\n");
    }
  }

  /** The plugin as it was built, from a repository of its own, in a Java that starts fast. */
  private static String options() {
    return " -gs "
        + quoted(property("canvas.settings"))
        + " "
        + quoted("-Dmaven.repo.local=" + property("canvas.repository"));
  }

  private static String maven(String file) {
    return Path.of(property("canvas.maven"), file).toString();
  }

  static String property(String name) {
    String value = System.getProperty(name);
    assertTrue(value != null, name + ", which the profile `recipes` sets");
    return value;
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(file(name));
  }

  /** Puts a program of its own before those of the machine. */
  Machine program(String name, String script) throws IOException {
    Path file = programs.resolve(name);
    Files.writeString(file, "#!/usr/bin/env bash\n" + script);
    assertTrue(file.toFile().setExecutable(true));
    return this;
  }

  /** Runs a step by a shell. */
  Said run(Step step, String... shell) throws IOException {
    Path script = Files.writeString(programs.resolve("script"), step.script() + "\n");
    List<String> command = new ArrayList<>(List.of(shell));
    command.add(script.toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> given = new LinkedHashMap<>(variables);
    given.putAll(step.environment());
    Map<String, String> own = builder.environment();
    String path = programs + ":" + own.get("PATH");
    own.keySet().retainAll(List.of("HOME", "USER", "LANG", "JAVA_HOME", "TMPDIR"));
    own.put("PATH", path);
    own.put("GIT_CONFIG_GLOBAL", "/dev/null");
    own.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    own.putAll(given);
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Said(process.waitFor(), text);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  /** Runs steps as services do: after one that failed, only those that run always. */
  List<Said> runAll(List<Step> steps, String... shell) throws IOException {
    List<Said> said = new ArrayList<>();
    boolean failed = false;
    for (Step step : steps) {
      if (!failed || step.always()) {
        said.add(run(step, shell));
        failed |= said.get(said.size() - 1).status() != 0;
      }
    }
    return said;
  }

  /** Holds that there is a file for each of a recipe's patterns. */
  void has(List<String> patterns) throws IOException {
    for (String pattern : patterns) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      try (Stream<Path> files = Files.walk(folder)) {
        Path whole = file(pattern);
        assertTrue(
            files.anyMatch(each -> each.equals(whole) || matcher.matches(folder.relativize(each))),
            pattern);
      }
    }
  }
}
