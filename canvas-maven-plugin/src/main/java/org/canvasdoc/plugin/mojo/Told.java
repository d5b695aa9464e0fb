package org.canvasdoc.plugin.mojo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.plugin.git.Commits;
import org.canvasdoc.plugin.site.Change;

/** What git tells of the canvases, as a site takes it. */
final class Told {
  /** A feed is for what is new. */
  private static final int MOST = 50;

  private Told() {}

  /** The newest changes of some folders; a commit that changed several is one. */
  static List<Change> of(List<Path> folders, boolean authors) {
    Map<String, Change> changes = new TreeMap<>();
    for (Path folder : folders) {
      for (Commits.Commit each : Commits.newest(folder, MOST)) {
        TreeSet<String> files = new TreeSet<>(each.files());
        Change known = changes.get(each.id());
        files.addAll(known == null ? List.of() : known.files());
        String author = authors ? each.author() : "";
        changes.put(
            each.id(),
            new Change(each.id(), each.subject(), author, each.when(), List.copyOf(files)));
      }
    }
    List<Change> newest = new ArrayList<>(changes.values());
    newest.sort(Comparator.comparing(Change::when).reversed().thenComparing(Change::id));
    return newest.subList(0, Math.min(MOST, newest.size()));
  }
}
