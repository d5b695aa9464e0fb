package org.canvasdoc.plugin.mojo;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.logging.Log;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.read.FolderFiles;
import org.jspecify.annotations.Nullable;

/**
 * Chooses canvases by patterns and by paths, as people type them and as a hook passes them: from
 * the root of the repository, the folder of the build, the module or the folder of canvases, with
 * either separator. A path of a file by which all canvases are judged chooses all of them.
 */
final class Include {
  private static final String SUFFIX = ".canvas";
  private static final int MOST_NAMED = 5;

  /** One of the patterns; {@code matcher} is null where it is a path. */
  private record Item(String text, @Nullable PathMatcher matcher) {}

  private final Path here;
  private final List<Item> items = new ArrayList<>();
  private final Set<Item> used = new LinkedHashSet<>();

  /**
   * Takes what was said.
   *
   * @param said patterns and paths; all canvases where there is none
   * @param here the folder that the build was started in
   */
  Include(List<? extends @Nullable String> said, Path here) {
    this.here = here;
    for (String each : said) {
      String text = each == null ? "" : each.strip().replace('\\', '/');
      while (text.startsWith("./")) {
        text = text.substring(2);
      }
      while (text.endsWith("/")) {
        text = text.substring(0, text.length() - 1);
      }
      if (!text.isEmpty()) {
        items.add(new Item(text, matcher(text)));
      }
    }
  }

  /** A name that only looks like a pattern and is none, is a path. */
  private static @Nullable PathMatcher matcher(String text) {
    if (text.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
      return null;
    }
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + text);
    } catch (PatternSyntaxException noPattern) {
      return null;
    }
  }

  /** Whether all canvases are meant, since nothing was said. */
  boolean isAll() {
    return items.isEmpty();
  }

  /** Tells of the files of a canvas, by path below a folder of canvases, whether it is chosen. */
  Predicate<List<String>> in(Path source) {
    Set<Path> bases = new LinkedHashSet<>();
    Path root = HeadMark.root(source);
    if (root != null) {
      bases.add(root);
    }
    bases.add(here);
    if (source.endsWith(Folders.SOURCE)) {
      bases.add(source.resolve("../..").normalize());
    }
    bases.add(source);
    boolean all = false;
    for (String top : FolderFiles.TOPS) {
      for (String name : names(source.resolve(top), bases)) {
        for (Item item : items) {
          if (item.text.equals(name)) {
            used.add(item);
            all = true;
          }
        }
      }
    }
    boolean every = all;
    return files -> chosen(source, bases, files) || every;
  }

  private boolean chosen(Path source, Set<Path> bases, List<String> files) {
    boolean chosen = false;
    for (String file : files) {
      List<String> names = names(source.resolve(file), bases);
      int suffix = file.lastIndexOf(SUFFIX);
      names.add(suffix < 0 ? file : file.substring(0, suffix));
      for (Item item : items) {
        if (matches(item, names)) {
          used.add(item);
          chosen = true;
        }
      }
    }
    return chosen;
  }

  /** What people may call a file: in full, and from each folder that it is below. */
  private static List<String> names(Path file, Set<Path> bases) {
    List<String> names = new ArrayList<>();
    names.add(file.toString().replace('\\', '/'));
    for (Path base : bases) {
      if (file.startsWith(base)) {
        names.add(base.relativize(file).toString().replace('\\', '/'));
      }
    }
    return names;
  }

  /**
   * By its name, by a folder above it, or, of a canvas that is a folder, by a file that was in it.
   */
  private static boolean matches(Item item, List<String> names) {
    for (String name : names) {
      boolean isPath =
          name.equals(item.text)
              || name.startsWith(item.text + "/")
              || name.endsWith(SUFFIX) && item.text.startsWith(name + "/");
      if (isPath || item.matcher != null && item.matcher.matches(Path.of(name))) {
        return true;
      }
    }
    return false;
  }

  /** Says what chose nothing: no pattern is misspelt in silence. To be asked after all folders. */
  void say(Log log) {
    List<String> idle = new ArrayList<>();
    for (Item item : items) {
      if (!used.contains(item)) {
        idle.add("`" + item.text + "`");
      }
    }
    if (idle.isEmpty()) {
      return;
    }
    int more = idle.size() - MOST_NAMED;
    String some = String.join(", ", more > 0 ? idle.subList(0, MOST_NAMED) : idle);
    String said =
        "canvas.include: no canvas is " + some + (more > 0 ? " and " + more + " more" : "");
    String safe = LogText.safe(Cells.visible(said));
    if (used.isEmpty()) {
      log.warn("canvas: nothing was checked; " + safe);
    } else {
      log.info("canvas: " + safe);
    }
  }
}
