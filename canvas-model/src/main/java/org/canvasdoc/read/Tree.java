package org.canvasdoc.read;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of canvases, wherever it is kept: on disk, or in a commit. Hidden files are not in it;
 * paths are below the folder, with {@code /} on every system.
 *
 * @param files those that can be opened without a surprise, by path
 * @param odd paths of links, pipes and devices, and of other repositories, which nobody may open
 * @param unreadable what could not be looked at, with the reason
 */
public record Tree(
    SortedMap<String, ? extends Blob> files, Set<String> odd, Map<String, String> unreadable) {
  /** A folder that is not there: what comes before the first revision. */
  public static final Tree NONE = of(new TreeMap<>());

  /** A folder of plain files alone. */
  public static Tree of(SortedMap<String, ? extends Blob> files) {
    return new Tree(files, Set.of(), Map.of());
  }

  /** A folder on disk. */
  public static Tree of(FolderFiles folder) {
    SortedMap<String, Blob> files = new TreeMap<>();
    folder.plain().forEach((path, file) -> files.put(path, new DiskFile(file)));
    return new Tree(files, folder.odd(), folder.unreadable());
  }

  /** Whether a part of a path is hidden, so that its file is not in a tree. */
  public static boolean isHidden(String path) {
    return ("/" + path).contains("/.");
  }
}
