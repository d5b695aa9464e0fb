package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.plugin.history.Steps;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The line of revisions that a branch went: from each commit to its first parent. What was merged
 * is there as it came, in the merge; so each state follows from the one before.
 */
final class Mainline {
  /** Beyond so many commits nobody looks for one that changed a folder. */
  private static final int FARTHEST = 20_000;

  private final Repository repository;
  private final Readers readers;
  private final String folder;
  private final Tags tags;

  private Mainline(Repository repository, Readers readers, String folder) throws IOException {
    this.repository = repository;
    this.readers = readers;
    this.folder = folder;
    this.tags = Tags.of(repository);
  }

  /** Those revisions that changed a folder, the newest first, and no more than so many. */
  static Steps of(Repository repository, Readers readers, ObjectId head, Path folder, int most)
      throws IOException {
    return new Mainline(repository, readers, Inside.path(repository, folder)).walk(head, most);
  }

  private Steps walk(ObjectId head, int most) throws IOException {
    List<Steps.State> states = new ArrayList<>();
    Set<ObjectId> shallow = repository.getObjectDatabase().getShallowCommits();
    try (RevWalk walk = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader()) {
      RevCommit commit = walk.parseCommit(head);
      String now = state(reader, commit);
      for (int seen = 1; ; seen++) {
        boolean lost = shallow.contains(commit.getId());
        boolean first = lost || commit.getParentCount() == 0;
        RevCommit parent = first ? null : walk.parseCommit(commit.getParent(0));
        String before = parent == null ? "" : state(reader, parent);
        if (!now.equals(before) && states.size() == most) {
          return steps(states, Optional.of(folder(commit, now)));
        }
        if (!now.equals(before)) {
          states.add(new Steps.State(step(commit), folder(commit, now)));
        }
        if (parent == null) {
          boolean unknown = lost && !now.isEmpty();
          return steps(states, unknown ? Optional.empty() : Optional.of(Steps.Folder.NONE));
        }
        if (seen == FARTHEST) {
          return steps(states, Optional.of(folder(parent, before)));
        }
        commit = parent;
        now = before;
      }
    }
  }

  private static Steps steps(List<Steps.State> states, Optional<Steps.Folder> before) {
    return new Steps(List.copyOf(states), before);
  }

  private Steps.Folder folder(RevCommit commit, String state) {
    ObjectId tree = commit.getTree().getId();
    return state.isEmpty()
        ? Steps.Folder.NONE
        : new Steps.Folder(state, () -> Trees.of(repository, readers, tree, folder));
  }

  private String state(ObjectReader reader, RevCommit commit) throws IOException {
    if (folder.isEmpty()) {
      return commit.getTree().name();
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, folder, commit.getTree())) {
      return walk == null || !walk.isSubtree() ? "" : walk.getObjectId(0).name();
    }
  }

  private Step step(RevCommit commit) {
    return new Step(
        commit.name(),
        commit.getShortMessage(),
        commit.getAuthorIdent().getName(),
        Instant.ofEpochSecond(commit.getCommitTime()),
        tags.on(commit.getId()));
  }
}
