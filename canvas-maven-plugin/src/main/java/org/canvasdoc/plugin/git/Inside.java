package org.canvasdoc.plugin.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** Where a folder is in a repository. */
final class Inside {
  private Inside() {}

  /**
   * The path of a folder from the top, whether it is there or not; empty for the top itself.
   *
   * @throws IOException where it lies outside
   */
  static String path(Repository repository, Path folder) throws IOException {
    File top = repository.isBare() ? repository.getDirectory() : repository.getWorkTree();
    Path from = top.toPath().toRealPath();
    Path plain = real(folder.toAbsolutePath().normalize());
    if (!plain.startsWith(from)) {
      throw new IOException(folder + " is outside of the repository " + top);
    }
    return from.relativize(plain).toString().replace('\\', '/');
  }

  /** A path without links, which a commit would not follow, as far as it is there. */
  private static Path real(Path path) throws IOException {
    @Nullable Path there = path;
    while (there != null && !there.toFile().exists()) {
      there = there.getParent();
    }
    return there == null ? path : there.toRealPath().resolve(there.relativize(path));
  }
}
