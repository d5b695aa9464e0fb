package org.canvasdoc.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what lies in a folder: canvases in both forms, the files at the top, and the files that
 * texts may name. Other names are passed over.
 */
final class FolderScan {
  /**
   * A canvas as it lies in the folder.
   *
   * @param path the path without its suffix, as it is named on disk
   * @param file the file, or the folder that its files are in
   * @param parts in the folder form the files in it, by path below the folder; else empty
   * @param whole the file; null in the folder form
   */
  record Source(String path, String file, Map<String, Blob> parts, @Nullable Blob whole) {
    boolean isFolder() {
      return file.endsWith(".canvas");
    }
  }

  /** A file at the top. */
  record Top(String path, Blob file) {}

  private static final String FOLDER = ".canvas";

  private final Tree files;

  private FolderScan(Tree files) {
    this.files = files;
  }

  /**
   * What was found, all by path below the folder, in the order of the paths.
   *
   * @param tops {@code categories.yaml} and its like, where they are, by their names without suffix
   * @param documents the files that texts and links may name
   * @param unreadable paths that could not be looked at, with the reason
   * @param misnamed files that look like a canvas and are not named like one
   */
  record Result(
      List<Source> sources,
      Map<String, Top> tops,
      Map<String, Blob> documents,
      Map<String, String> unreadable,
      List<String> misnamed) {
    /** Whether the files at the top are the same; what is accepted of changes judges nothing. */
    boolean judgesLike(Result other) throws IOException {
      Map<String, Top> own = new TreeMap<>(tops);
      Map<String, Top> others = new TreeMap<>(other.tops);
      own.remove(AcceptedFile.BLOCK);
      others.remove(AcceptedFile.BLOCK);
      boolean same =
          own.keySet().equals(others.keySet())
              && documents.keySet().equals(other.documents.keySet());
      for (Map.Entry<String, Top> each : own.entrySet()) {
        Top second = others.get(each.getKey());
        same = same && second != null && each.getValue().file().isSame(second.file());
      }
      return same;
    }

    /** Whether a canvas of the same bytes reads as the same: the categories are. */
    boolean readsLike(Result other) throws IOException {
      Top own = tops.get("categories");
      Top second = other.tops.get("categories");
      return own == null ? second == null : second != null && own.file().isSame(second.file());
    }

    /** The documents that lie on disk. */
    Map<String, Path> onDisk() {
      Map<String, Path> found = new TreeMap<>();
      for (Map.Entry<String, Blob> each : documents.entrySet()) {
        Path path = each.getValue().path();
        if (path != null) {
          found.put(each.getKey(), path);
        }
      }
      return found;
    }
  }

  /** Whether two canvases are read from the same, byte by byte. */
  static boolean isSame(Source one, Source other) throws IOException {
    if (one.whole != null && other.whole != null) {
      return one.whole.isSame(other.whole);
    }
    boolean same = one.parts.keySet().equals(other.parts.keySet());
    for (Map.Entry<String, Blob> part : one.parts.entrySet()) {
      Blob second = other.parts.get(part.getKey());
      same = same && second != null && part.getValue().isSame(second);
    }
    return same && !one.parts.isEmpty();
  }

  static Result scan(Tree tree) {
    return new FolderScan(tree).sort();
  }

  private Result sort() {
    List<Source> sources = new ArrayList<>();
    Map<String, Source> folders = new LinkedHashMap<>();
    Map<String, Top> tops = new TreeMap<>();
    Map<String, Blob> documents = new TreeMap<>();
    List<String> misnamed = new ArrayList<>();
    for (Map.Entry<String, ? extends Blob> file : files.files().entrySet()) {
      String path = file.getKey();
      String folder = folderOf(path);
      boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
      String stem = yaml ? path.substring(0, path.lastIndexOf('.')) : path;
      if (("/" + path).contains("/files/")) {
        documents.put(path, file.getValue());
      } else if (folder != null) {
        folders
            .computeIfAbsent(
                folder,
                key -> {
                  String id = key.substring(0, key.length() - FOLDER.length());
                  Source source = new Source(id, key, new TreeMap<>(), null);
                  sources.add(source);
                  return source;
                })
            .parts()
            .put(path.substring(folder.length() + 1), file.getValue());
      } else if (stem.endsWith(FOLDER) && yaml) {
        String id = stem.substring(0, stem.length() - FOLDER.length());
        sources.add(new Source(id, path, Map.of(), file.getValue()));
      } else if (FolderFiles.TOPS.contains(path)) {
        tops.put(stem, new Top(path, file.getValue()));
      } else if (yaml) {
        misnamed.add(path);
      }
    }
    Map<String, String> unreadable = new TreeMap<>(files.unreadable());
    for (String path : files.odd()) {
      if (path.contains(FOLDER) || FolderFiles.TOPS.contains(path)) {
        unreadable.put(path, "it is a link, not a plain file");
      }
    }
    return new Result(sources, tops, documents, unreadable, misnamed);
  }

  /** The folder {@code <id>.canvas} that a path is in, or null. */
  private static @Nullable String folderOf(String path) {
    int at = path.indexOf(FOLDER + "/");
    return at <= 0 || path.charAt(at - 1) == '/' ? null : path.substring(0, at + FOLDER.length());
  }
}
