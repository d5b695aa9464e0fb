package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository that a test makes, by the git of the machine and by nothing that stands there. */
public final class Repo {
  private final Path tree;
  private int hours;

  private Repo(Path tree) {
    this.tree = tree;
  }

  /** An empty one on the branch main. */
  public static Repo init(Path tree) throws IOException {
    Files.createDirectories(tree);
    git(tree, "init", "-q", "-b", "main");
    return new Repo(tree);
  }

  /** What stands in a folder. */
  public static Repo in(Path tree) {
    return new Repo(tree);
  }

  public Path tree() {
    return tree;
  }

  public Repo write(String file, String text) throws IOException {
    Path path = tree.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  /** Commits all that is in the work tree, an hour later than before, and says its id. */
  public String commit(String message) throws IOException {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "--no-verify", "-m", message);
    return git("rev-parse", "HEAD");
  }

  /** What git says, without the last line break. */
  public String git(String... words) throws IOException {
    if (words[0].equals("commit") || words[0].equals("merge")) {
      hours++;
    }
    return git(tree, hours, words);
  }

  /** What git says in a folder, without the last line break. */
  public static String git(Path where, String... words) throws IOException {
    return git(where, 0, words);
  }

  private static String git(Path where, int hours, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Author",
                "-c",
                "user.email=author@example.org",
                "-c",
                "commit.gpgSign=false",
                "-c",
                "maintenance.auto=false", // which would go on in a folder that is being deleted
                "-c",
                "protocol.file.allow=always"));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    String when = "2026-01-" + two(1 + hours / 24) + "T" + two(hours % 24) + ":00:00+0530";
    builder.environment().put("GIT_AUTHOR_DATE", when);
    builder.environment().put("GIT_COMMITTER_DATE", when);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, process.waitFor(), () -> String.join(" ", words) + "\n" + said);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    return said.strip();
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
