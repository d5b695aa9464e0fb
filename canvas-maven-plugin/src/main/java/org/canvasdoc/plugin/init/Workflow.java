package org.canvasdoc.plugin.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The services that run builds, and the file by which each is told to check the canvases. */
public enum Workflow {
  GITHUB(
      ".github/workflows",
      List.of("github"),
      ".github/workflows/canvas.yml",
      ".github/workflows/canvas.yml",
      ""),
  GITLAB(
      ".gitlab-ci.yml",
      List.of("gitlab"),
      ".gitlab-ci.yml",
      ".gitlab/canvas.yml",
      "take it in by `include: /.gitlab/canvas.yml` in .gitlab-ci.yml"),
  AZURE(
      "azure-pipelines.yml",
      List.of("dev.azure.com", "visualstudio.com"),
      "azure-pipelines.yml",
      ".azure-pipelines/canvas.yml",
      "make a pipeline of it: New pipeline, Existing Azure Pipelines YAML file"),
  JENKINS(
      "Jenkinsfile",
      List.of("jenkins"),
      "Jenkinsfile",
      "Jenkinsfile-canvas",
      "make a pipeline of it whose script path it is");

  private final String sign;
  private final List<String> hosts;
  private final String file;
  private final String beside;
  private final String hint;

  Workflow(String sign, List<String> hosts, String file, String beside, String hint) {
    this.sign = sign;
    this.hosts = hosts;
    this.file = file;
    this.beside = beside;
    this.hint = hint;
  }

  /** The words that name a service. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Workflow each : values()) {
      words.add(each.word());
    }
    return words;
  }

  /** The service of a word. */
  public static Optional<Workflow> of(String word) {
    for (Workflow each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The service that a work tree is built by: its files say so, else the host it is pushed to.
   *
   * @param remotes the addresses of the repository elsewhere
   */
  public static Optional<Workflow> in(Path root, List<String> remotes) {
    for (Workflow each : values()) {
      if (Pieces.stands(root.resolve(each.sign))) {
        return Optional.of(each);
      }
    }
    for (Workflow each : values()) {
      for (String remote : remotes) {
        String host = host(remote);
        for (String part : each.hosts) {
          if (host.contains(part)) {
            return Optional.of(each);
          }
        }
      }
    }
    return Files.isDirectory(root.resolve(".github")) ? Optional.of(GITHUB) : Optional.empty();
  }

  /** The host of {@code https://host/path} or {@code user@host:path}; not the path. */
  private static String host(String remote) {
    int scheme = remote.indexOf("://");
    String rest = scheme < 0 ? remote : remote.substring(scheme + 3);
    String before = rest.split("/", 2)[0];
    before = before.substring(before.lastIndexOf('@') + 1);
    int colon = before.indexOf(':');
    String host = colon < 0 ? before : before.substring(0, colon);
    return scheme < 0 && colon < 0 ? "" : host.toLowerCase(Locale.ROOT);
  }

  /**
   * Where the file goes: the one that the service looks for, or one beside it where that stands.
   */
  public Path file(Path root) {
    Path own = root.resolve(file);
    return Pieces.stands(own) ? root.resolve(beside) : own;
  }

  /** What is left to do, where the file alone does not do it; empty where it does. */
  public String hint(Path root) {
    boolean known = this == GITLAB && !Pieces.stands(root.resolve(file));
    return known ? "" : hint;
  }

  /**
   * The text of the file.
   *
   * @param folder where the build runs, below the root of the repository; empty for the root
   * @param command what it runs
   * @param build where its results are, below the root of the repository
   */
  public String text(String folder, String command, String build) throws IOException {
    String run = folder.isEmpty() ? command : "cd " + folder + " && " + command;
    return Template.read(word() + (this == JENKINS ? ".groovy" : ".yml"))
        .replace("{run}", run)
        .replace("{build}", build);
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a path, or a command, means to a shell, to YAML and to Groovy nothing but itself. */
  public static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      boolean sign = "-_./=:".indexOf(c) >= 0;
      boolean gap = c == ' ' && words.startsWith("mvn ");
      if (!letter && !sign && !gap) {
        return false;
      }
    }
    return !words.startsWith("-");
  }
}
