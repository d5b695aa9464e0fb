package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.Tree;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Folders as they were committed. Nothing of a file is read before somebody asks for it. */
final class Trees {
  private Trees() {}

  /**
   * A folder of a commit; empty where it was not there.
   *
   * @param readers read the files
   * @param folder its path from the top of the repository, empty for all of it
   */
  static Tree of(Repository repository, Readers readers, ObjectId tree, String folder)
      throws IOException {
    SortedMap<String, GitBlob> files = new TreeMap<>();
    Set<String> odd = new TreeSet<>();
    String start = folder.isEmpty() ? "" : folder + "/";
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      if (!folder.isEmpty()) {
        walk.setFilter(PathFilter.create(folder));
      }
      while (walk.next()) {
        String path = walk.getPathString();
        if (walk.isSubtree() && (start.startsWith(path + "/") || !isHidden(path, start))) {
          walk.enterSubtree();
        } else if (path.startsWith(start) && !isHidden(path, start)) {
          String below = path.substring(start.length());
          boolean plain =
              FileMode.REGULAR_FILE.equals(walk.getRawMode(0))
                  || FileMode.EXECUTABLE_FILE.equals(walk.getRawMode(0));
          if (plain) {
            files.put(below, new GitBlob(readers, walk.getObjectId(0)));
          } else {
            odd.add(below);
          }
        }
      }
    }
    return new Tree(files, odd, Map.of());
  }

  /** Whether all that a folder holds can be read. */
  static boolean isWhole(Repository repository, Tree tree) throws IOException {
    for (Blob each : tree.files().values()) {
      if (each instanceof GitBlob blob && !repository.getObjectDatabase().has(blob.object())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHidden(String path, String start) {
    return Tree.isHidden(path.substring(Math.min(path.length(), start.length())));
  }
}
