package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/** The tags of a repository, by the commits that they are on. */
final class Tags {
  /** Versions in the order of their numbers: {@code v9} before {@code v10}. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing(Tags::padded).thenComparing(Comparator.naturalOrder());

  private static final int DIGITS = 12;

  private final Repository repository;
  private final Map<ObjectId, TreeSet<String>> names = new HashMap<>();

  private Tags(Repository repository) {
    this.repository = repository;
  }

  static Tags of(Repository repository) throws IOException {
    Tags tags = new Tags(repository);
    for (Ref each : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
      ObjectId peeled = repository.getRefDatabase().peel(each).getPeeledObjectId();
      ObjectId commit = peeled == null ? each.getObjectId() : peeled;
      if (commit != null) {
        String name = each.getName().substring(Constants.R_TAGS.length());
        tags.names.computeIfAbsent(commit.copy(), key -> new TreeSet<>(BY_NUMBER)).add(name);
      }
    }
    return tags;
  }

  /** The tags on a commit, in the order of their numbers. */
  List<String> on(ObjectId commit) {
    TreeSet<String> found = names.get(commit);
    return found == null ? List.of() : List.copyOf(found);
  }

  /** The newest commit with a tag that is behind a commit. */
  Optional<Revision> before(ObjectId head) throws IOException {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.sort(RevSort.COMMIT_TIME_DESC);
      walk.markStart(walk.parseCommit(head));
      for (RevCommit each = walk.next(); each != null; each = walk.next()) {
        TreeSet<String> found = each.getId().equals(head) ? null : names.get(each.getId());
        if (found != null) {
          return Optional.of(new Revision(each.name(), "the tag " + found.last()));
        }
      }
      return Optional.empty();
    }
  }

  /** A name whose numbers compare as text like they do as numbers. */
  private static String padded(String name) {
    StringBuilder padded = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int end = at;
      while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
        end++;
      }
      if (end == at) {
        padded.append(name.charAt(at++));
      } else {
        padded.append("0".repeat(Math.max(0, DIGITS - (end - at)))).append(name, at, end);
        at = end;
      }
    }
    return padded.toString();
  }
}
