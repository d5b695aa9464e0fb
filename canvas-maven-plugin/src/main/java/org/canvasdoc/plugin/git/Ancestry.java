package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/** What is behind commits. */
final class Ancestry {
  private Ancestry() {}

  /**
   * The newest commit behind both of two: their merge-base. Of several that are as near, where
   * branches were merged crosswise, it is the youngest. Empty where they have none in common.
   */
  static Optional<RevCommit> parted(Repository repository, ObjectId one, ObjectId other)
      throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(one));
      walk.markStart(walk.parseCommit(other));
      RevCommit best = null;
      for (RevCommit each = walk.next(); each != null; each = walk.next()) {
        best = younger(best, each);
      }
      return Optional.ofNullable(best);
    }
  }

  private static RevCommit younger(@Nullable RevCommit one, RevCommit other) {
    if (one == null || other.getCommitTime() > one.getCommitTime()) {
      return other;
    }
    boolean same = other.getCommitTime() == one.getCommitTime();
    return same && other.name().compareTo(one.name()) < 0 ? other : one;
  }
}
