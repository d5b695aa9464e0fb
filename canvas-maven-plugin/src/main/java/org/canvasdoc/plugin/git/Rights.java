package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the rights to a repository that are lacking. JGit would take it for none, or go on without
 * its objects and log each of them with the whole stack of calls.
 */
final class Rights {
  private static final List<String> OWN = List.of("", "HEAD");
  private static final List<String> SHARED =
      List.of("", "config", "packed-refs", "refs", "refs/heads", "objects", "objects/pack");

  private Rights() {}

  /** Ends where those to the repository are lacking that a folder is in. */
  static void check(Path folder) throws IOException {
    Path root = HeadMark.root(folder);
    if (root != null) {
      check(root.resolve(".git"), List.of(""), Rights::isReadable);
      Path git = HeadMark.find(folder);
      if (git != null) {
        of(git, Rights::isReadable);
      }
    }
  }

  /**
   * The same for the files of a repository.
   *
   * @param readable whether somebody may read a file, or look into a folder
   */
  static void of(Path git, Predicate<Path> readable) throws IOException {
    check(git, OWN, readable);
    Path common = HeadMark.common(git);
    check(common, SHARED, readable);
    Path packs = common.resolve("objects/pack");
    if (Files.isDirectory(packs)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(packs, "*.{idx,pack}")) {
        for (Path each : files) {
          check(each, List.of(""), readable);
        }
      }
    }
  }

  private static void check(Path folder, List<String> names, Predicate<Path> readable)
      throws AccessDeniedException {
    for (String each : names) {
      Path file = each.isEmpty() ? folder : folder.resolve(each);
      if (Files.exists(file) && !readable.test(file)) {
        throw new AccessDeniedException(file.toString());
      }
    }
  }

  private static boolean isReadable(Path file) {
    return Files.isReadable(file) && (!Files.isDirectory(file) || Files.isExecutable(file));
  }
}
