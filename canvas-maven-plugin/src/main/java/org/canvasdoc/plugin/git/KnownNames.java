package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Closest;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** What there is that has a name, for somebody who wrote one that nothing has. */
final class KnownNames {
  private static final int MOST = 5;

  /** Names of branches and tags with what they are. */
  private final Map<String, String> kinds = new LinkedHashMap<>();

  /** What a repository has; nothing where that cannot be read. */
  static KnownNames of(Repository repository) {
    KnownNames names = new KnownNames();
    try {
      names.put(repository, Constants.R_HEADS, "branch");
      names.put(repository, Constants.R_REMOTES, "branch");
      names.put(repository, Constants.R_TAGS, "tag");
    } catch (IOException unreadable) {
      names.kinds.clear();
    }
    return names;
  }

  private void put(Repository repository, String prefix, String kind) throws IOException {
    for (Ref each : repository.getRefDatabase().getRefsByPrefix(prefix)) {
      put(each.getName().substring(prefix.length()), kind);
    }
  }

  /** Adds a name of something else; what was there first keeps it. */
  void put(String name, String kind) {
    kinds.putIfAbsent(name, kind);
  }

  /** The one that was most likely meant, like {@code the tag `v1`}; empty where none is near. */
  String near(String written) {
    return Closest.to(written, kinds.keySet())
        .map(name -> "the " + kinds.get(name) + " `" + name + "`")
        .orElse("");
  }

  /** A sentence, like {@code . There are the branch `main` and the tag `v1`}; or nothing. */
  String there() {
    List<String> some = named("branch", "branches");
    some.addAll(named("tag", "tags"));
    boolean one = some.size() == 1 && !some.get(0).contains(",");
    return some.isEmpty() ? "" : ". There " + (one ? "is " : "are ") + String.join(" and ", some);
  }

  private List<String> named(String kind, String several) {
    List<String> names = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, String> each : kinds.entrySet()) {
      if (each.getValue().equals(kind) && count++ < MOST) {
        names.add("`" + each.getKey() + "`");
      }
    }
    List<String> said = new ArrayList<>();
    if (count > 0) {
      String more = count > MOST ? ", and " + (count - MOST) + " more" : "";
      said.add("the " + (count == 1 ? kind : several) + " " + String.join(", ", names) + more);
    }
    return said;
  }
}
