package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The commits that changed a folder. */
public final class Commits {
  /** Beyond so many commits nobody waits for one that changed the folder. */
  private static final int FARTHEST = 20_000;

  private Commits() {}

  /**
   * One commit.
   *
   * @param when its committer made it
   * @param files what it changed in the folder, by path from the top of the work tree
   */
  public record Commit(
      String id, String subject, String author, Instant when, List<String> files) {}

  /**
   * The newest commits that changed a folder. A merge is one where it differs from all that it
   * merges. Of the oldest commits of a shallow clone it is not known what they changed: they are
   * left out. None where there is no repository, no commit, or none that can be read.
   */
  public static List<Commit> newest(Path folder, int most) {
    List<Commit> found = new ArrayList<>();
    Path here = folder.toAbsolutePath().normalize();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(here.toFile());
    if (builder.getGitDir() == null) {
      return found;
    }
    try (Repository repository = builder.build();
        RevWalk walk = new RevWalk(repository)) {
      Optional<String> path = path(repository, here);
      ObjectId head = repository.resolve(Constants.HEAD);
      if (path.isEmpty() || head == null) {
        return found;
      }
      Set<ObjectId> shallow = repository.getObjectDatabase().getShallowCommits();
      walk.markStart(walk.parseCommit(head));
      int seen = 0;
      for (RevCommit each = walk.next();
          each != null && found.size() < most && seen < FARTHEST;
          each = walk.next()) {
        seen++;
        if (shallow.contains(each.getId())) {
          continue;
        }
        List<String> files = changed(repository, walk, each, path.get());
        if (!files.isEmpty()) {
          found.add(
              new Commit(
                  each.name(),
                  each.getShortMessage(),
                  each.getAuthorIdent().getName(),
                  Instant.ofEpochSecond(each.getCommitTime()),
                  files));
        }
      }
      return found;
    } catch (IOException | RuntimeException unreadable) {
      return found;
    }
  }

  /** The folder from the top of the work tree; empty where it is outside of it. */
  private static Optional<String> path(Repository repository, Path folder) {
    if (repository.isBare()) {
      return Optional.empty();
    }
    Path top = repository.getWorkTree().toPath().toAbsolutePath().normalize();
    return folder.startsWith(top)
        ? Optional.of(top.relativize(folder).toString().replace('\\', '/'))
        : Optional.empty();
  }

  /** The files of a folder in which a commit differs from all its parents. */
  private static List<String> changed(
      Repository repository, RevWalk commits, RevCommit commit, String folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      for (RevCommit parent : commit.getParents()) {
        walk.addTree(commits.parseCommit(parent).getTree());
      }
      int trees = walk.getTreeCount();
      if (trees == 1) {
        walk.addTree(new EmptyTreeIterator());
        trees = 2;
      }
      walk.setRecursive(true);
      walk.setFilter(
          folder.isEmpty()
              ? TreeFilter.ANY_DIFF
              : AndTreeFilter.create(PathFilter.create(folder), TreeFilter.ANY_DIFF));
      while (walk.next()) {
        boolean differs = true;
        for (int i = 1; i < trees; i++) {
          differs &= !walk.idEqual(0, i) || walk.getRawMode(0) != walk.getRawMode(i);
        }
        if (differs) {
          files.add(walk.getPathString());
        }
      }
    }
    return files;
  }
}
