package org.canvasdoc.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** So many folders are worth to be looked through by all processors. */
  private static final int MANY = 64;

  private FolderFiles() {
    this(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
  }

  /** Looks through a folder. */
  public static FolderFiles of(Path root) throws IOException {
    List<Path> folders = new ArrayList<>();
    FolderFiles files = new FolderFiles();
    Files.walkFileTree(root, Set.of(), 1, files.new Visitor(root, folders));
    if (folders.size() < MANY) {
      for (Path each : folders) {
        Files.walkFileTree(each, files.new Visitor(root, List.of()));
      }
      return files;
    }
    try {
      for (FolderFiles each : folders.parallelStream().map(folder -> in(root, folder)).toList()) {
        files.plain.putAll(each.plain);
        files.odd.addAll(each.odd);
        files.unreadable.putAll(each.unreadable);
      }
    } catch (UncheckedIOException error) {
      throw Objects.requireNonNull(error.getCause());
    }
    return files;
  }

  private static FolderFiles in(Path root, Path folder) {
    FolderFiles files = new FolderFiles();
    try {
      Files.walkFileTree(folder, files.new Visitor(root, List.of()));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return files;
  }

  /** Sorts what is met; folders that a walk ends at are handed over. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> folders;

    Visitor(Path root, List<Path> folders) {
      this.root = root;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      boolean hidden = !dir.equals(root) && isHidden(dir);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isDirectory()) {
        folders.add(file);
      } else if (attributes.isRegularFile()) {
        plain.put(relative(file), file);
      } else {
        odd.add(relative(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException error) {
      unreadable.put(relative(file), reason(error));
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
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
