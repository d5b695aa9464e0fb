package org.canvasdoc.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in a folder of canvases, by path below it, with {@code /} on every system. Hidden files
 * are passed over, and links are not followed. Whoever reads such a folder goes by this.
 *
 * @param plain the files that can be opened without a surprise
 * @param odd links, pipes and devices, which nobody may open
 * @param unreadable what could not be looked at, with the reason
 */
public record FolderFiles(
    Map<String, Path> plain, Set<String> odd, Map<String, String> unreadable) {

  /** The files at the top by which all canvases are judged. */
  public static final List<String> TOPS =
      List.of(
          "categories.yaml",
          "categories.yml",
          "rules.yaml",
          "rules.yml",
          "baseline.yaml",
          "baseline.yml",
          "accepted.yaml",
          "accepted.yml");

  /** Looks through a folder. */
  public static FolderFiles of(Path root) throws IOException {
    FolderFiles files = new FolderFiles(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(root) && isHidden(dir);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
              files.plain.put(relative(file), file);
            } else if (!isHidden(file)) {
              files.odd.add(relative(file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException error) {
            files.unreadable.put(relative(file), reason(error));
            return FileVisitResult.CONTINUE;
          }

          private String relative(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
          }
        });
    return files;
  }

  /** Whether a file holds text that canvases are made of. */
  public static boolean isText(String path) {
    return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".md");
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** Why a file could not be read, without the path that is named anyway. */
  static String reason(IOException error) {
    return error instanceof AccessDeniedException
        ? "permission is denied"
        : error.getClass().getSimpleName().replace("Exception", "");
  }
}
