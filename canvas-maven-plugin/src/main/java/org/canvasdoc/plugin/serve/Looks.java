package org.canvasdoc.plugin.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the files of folders look from outside: what differs between two looks has changed. */
final class Looks {
  private Looks() {}

  /**
   * Looks at all files below some folders but hidden ones; links are not followed.
   *
   * @param folders takes each folder before its files are listed
   */
  static Map<Path, String> of(List<Path> roots, Consumer<Path> folders) {
    Map<Path, String> files = new TreeMap<>();
    for (Path root : roots) {
      try {
        Files.walkFileTree(root, new Visitor(root, files, folders));
      } catch (IOException gone) {
        files.put(root, "gone");
      }
    }
    return files;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, String> files;
    private final Consumer<Path> folders;

    Visitor(Path root, Map<Path, String> files, Consumer<Path> folders) {
      this.root = root;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.accept(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(
            file,
            attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      files.put(file, "unreadable");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) {
      return FileVisitResult.CONTINUE; // it went while it was listed
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
