package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells in a moment whether the work tree still stands on the same commit. Opening the repository
 * for that would cost a run in which nothing changed more than all the rest of it.
 */
public final class HeadMark {
  private static final String REFERENCE = "ref: ";
  private static final String ELSEWHERE = "gitdir: ";

  private HeadMark() {}

  /**
   * A text that differs where the commit differs; empty where the files of the repository do not
   * say it as plainly as they mostly do. Where there is no repository it is a text as well.
   */
  public static Optional<String> of(Path folder) {
    try {
      Path git = find(folder.toAbsolutePath().normalize());
      if (git == null) {
        return Optional.of("no repository");
      }
      String head = Files.readString(git.resolve("HEAD")).strip();
      if (!head.startsWith(REFERENCE)) {
        return Optional.of(head);
      }
      Path store = common(git);
      String name = head.substring(REFERENCE.length());
      Path reference = store.resolve(name);
      if (Files.isRegularFile(reference)) {
        return Optional.of(Files.readString(reference).strip());
      }
      return packed(store.resolve("packed-refs"), name);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * A text that differs where anything differs that a history tells: the commit, the tags, and
   * where a shallow clone ends. Empty where the commit cannot be told.
   */
  public static Optional<String> ofHistory(Path folder) {
    Optional<String> commit = of(folder);
    if (commit.isEmpty()) {
      return commit;
    }
    StringBuilder mark = new StringBuilder(commit.get());
    try {
      Path store = store(folder.toAbsolutePath().normalize());
      if (store != null) {
        for (String file : List.of("packed-refs", "shallow")) {
          mark.append(' ').append(looks(store.resolve(file)));
        }
        for (Map.Entry<String, String> tag : tags(store.resolve("refs/tags")).entrySet()) {
          mark.append(' ').append(tag.getKey()).append(' ').append(tag.getValue());
        }
      }
      return Optional.of(mark.toString());
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String looks(Path file) throws IOException {
    return Files.exists(file)
        ? Files.size(file) + "/" + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS)
        : "none";
  }

  /** The tags that have a file of their own, with what each is on. */
  private static Map<String, String> tags(Path folder) throws IOException {
    Map<String, String> tags = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          tags.put(folder.relativize(each).toString(), Files.readString(each).strip());
        }
      }
    }
    return tags;
  }

  private static Optional<String> packed(Path file, String name) throws IOException {
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.endsWith(" " + name)) {
          return Optional.of(line.substring(0, line.indexOf(' ')));
        }
      }
    }
    // another way of keeping references puts this name into HEAD, and the true one elsewhere
    return name.endsWith("/.invalid") ? Optional.empty() : Optional.of("no commit on " + name);
  }

  /** The top of the work tree that a folder is in; null where it is in none. */
  public static @Nullable Path root(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return null;
  }

  /** Where the repository of a folder keeps what all its work trees share; null without one. */
  static @Nullable Path store(Path folder) throws IOException {
    Path git = find(folder);
    return git == null ? null : common(git);
  }

  static Path common(Path git) throws IOException {
    Path common = git.resolve("commondir");
    return Files.isRegularFile(common) ? git.resolve(Files.readString(common).strip()) : git;
  }

  /** The folder of the repository that a folder is in, also where a work tree is linked to it. */
  static @Nullable Path find(Path folder) throws IOException {
    Path root = root(folder);
    if (root == null || Files.isDirectory(root.resolve(".git"))) {
      return root == null ? null : root.resolve(".git");
    }
    String text = Files.readString(root.resolve(".git")).strip();
    return text.startsWith(ELSEWHERE)
        ? root.resolve(text.substring(ELSEWHERE.length())).normalize()
        : root;
  }
}
