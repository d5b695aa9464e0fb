package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The commit that the work tree stands on. */
public final class Head {
  private Head() {}

  /**
   * The day of the commit, where its committer was; empty where there is no repository, no commit,
   * or none that can be read.
   */
  public static Optional<LocalDate> date(Path folder) {
    FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (found.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = found.build();
        RevWalk walk = new RevWalk(repository)) {
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head == null) {
        return Optional.empty();
      }
      PersonIdent committer = walk.parseCommit(head).getCommitterIdent();
      return Optional.of(LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
