package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Closest;
import org.jspecify.annotations.Nullable;

/**
 * What there is where somebody looked for a folder that is not there.
 *
 * @param word the folder as it was written
 * @param named where that is; null where it can be no path
 * @param folders those beside it, written in the same way
 */
record Elsewhere(String word, @Nullable Path named, List<String> folders) {
  private static final int MOST = 5;

  /** Nobody reads more names than these, and none of them is a good guess then. */
  private static final int MOST_LOOKED_AT = 1000;

  static Elsewhere of(Path here, String word) {
    try {
      String plain = word.replace('\\', '/').replaceAll("(?<=.)/+$", "");
      int slash = plain.lastIndexOf('/');
      String start = plain.substring(0, slash + 1);
      Path parent = here.resolve(start.isEmpty() ? "." : start).normalize();
      return new Elsewhere(word, here.resolve(word).normalize(), folders(parent, start));
    } catch (InvalidPathException none) {
      return new Elsewhere(word, null, List.of());
    }
  }

  private static List<String> folders(Path parent, String start) {
    TreeSet<String> folders = new TreeSet<>();
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(parent, Files::isDirectory)) {
      for (Path each : inside) {
        String name = String.valueOf(each.getFileName());
        if (!name.startsWith(".") && folders.size() < MOST_LOOKED_AT) {
          folders.add(start + name);
        }
      }
    } catch (IOException unreadable) {
      return List.of();
    }
    return new ArrayList<>(folders);
  }

  /** That there is no such folder, and what there is instead. */
  String noFolder() {
    if (named != null && Files.exists(named)) {
      return "`" + word + "` is a file. Name a folder, or a revision";
    }
    return "there is no folder `" + word + "`" + near();
  }

  /** The folder that was most likely meant, else some of those beside it; empty without any. */
  String near() {
    String plain = word.replaceAll("(?<=.)[/\\\\]+$", "");
    String meant = Closest.to(plain, folders).orElse("");
    if (!meant.isEmpty()) {
      return ". Did you mean `" + meant + "`?";
    }
    if (folders.isEmpty()) {
      return "";
    }
    List<String> some = folders.subList(0, Math.min(MOST, folders.size()));
    int more = folders.size() - some.size();
    return ". Beside it there "
        + (folders.size() == 1 ? "is" : "are")
        + " `"
        + String.join("`, `", some)
        + "`"
        + (more > 0 ? ", and " + more + " more" : "");
  }
}
