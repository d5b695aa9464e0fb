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
 * Sorts what lies in a folder: canvases in both forms, the three files at the top, and the files
 * that texts may name. Other names are passed over.
 */
final class FolderScan {
  /**
   * A canvas as it lies in the folder.
   *
   * @param path the path without its suffix, as it is named on disk
   * @param file the file, or the folder that its files are in
   * @param parts in the folder form the files in it, by path below the folder; else empty
   */
  record Source(String path, String file, Map<String, Path> parts) {
    boolean isFolder() {
      return file.endsWith(".canvas");
    }
  }

  private static final String FOLDER = ".canvas";

  private final FolderFiles files;

  private FolderScan(FolderFiles files) {
    this.files = files;
  }

  /**
   * What was found, all by path below the folder, in the order of the paths.
   *
   * @param tops {@code categories.yaml}, {@code rules.yaml} and {@code baseline.yaml}, where they
   *     are
   * @param documents the files that texts and links may name
   * @param unreadable paths that could not be looked at, with the reason
   * @param misnamed files that look like a canvas and are not named like one
   */
  record Result(
      List<Source> sources,
      Map<String, Path> tops,
      Map<String, Path> documents,
      Map<String, String> unreadable,
      List<String> misnamed) {}

  static Result scan(Path root) throws IOException {
    return new FolderScan(FolderFiles.of(root)).sort();
  }

  private Result sort() {
    List<Source> sources = new ArrayList<>();
    Map<String, Source> folders = new LinkedHashMap<>();
    Map<String, Path> tops = new TreeMap<>();
    Map<String, Path> documents = new TreeMap<>();
    List<String> misnamed = new ArrayList<>();
    for (Map.Entry<String, Path> file : files.plain().entrySet()) {
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
                  Source source = new Source(id, key, new TreeMap<>());
                  sources.add(source);
                  return source;
                })
            .parts()
            .put(path.substring(folder.length() + 1), file.getValue());
      } else if (stem.endsWith(FOLDER) && yaml) {
        sources.add(new Source(stem.substring(0, stem.length() - FOLDER.length()), path, Map.of()));
      } else if (FolderFiles.TOPS.contains(path)) {
        tops.put(stem, file.getValue());
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
