package org.canvasdoc.plugin.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.plugin.history.Steps;
import org.canvasdoc.read.Tree;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The repository that a folder is in, and its revisions. It is read only: neither its work tree nor
 * its index is ever touched.
 */
public final class Revisions implements AutoCloseable {
  private final Repository repository;
  private final Readers readers;

  private Revisions(Repository repository) {
    this.repository = repository;
    this.readers = new Readers(repository);
  }

  /** The repository that a folder is in, or would be in if it were there; empty where none is. */
  public static Optional<Revisions> around(Path folder) throws IOException {
    Rights.check(folder.toAbsolutePath().normalize());
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    File found = builder.getGitDir();
    return found == null ? Optional.empty() : Optional.of(new Revisions(builder.build()));
  }

  /** Whether the repository has no work tree, so that only its revisions can be read. */
  public boolean isBare() {
    return repository.isBare();
  }

  /** The revision that is checked out; empty where nothing was committed yet. */
  public Optional<Revision> head() throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    return Optional.ofNullable(head).map(id -> new Revision(id.name(), "HEAD"));
  }

  /** A revision as git names it; empty where there is none of that name. */
  public Optional<Revision> named(String name) throws IOException {
    return Optional.ofNullable(commit(name)).map(id -> new Revision(id.name(), name));
  }

  /**
   * What to compare with where nobody says it: where the change and the branch that it goes to
   * parted. The branch is the one that the service names which runs the build, else the one that
   * the remote has checked out; without either it is the one that is checked out here, so that what
   * is not committed yet is compared with what is.
   *
   * @param head what is compared
   * @param environment the variables of the build
   */
  public Revision base(Revision head, Map<String, String> environment)
      throws IOException, UnknownRevision {
    Optional<Target> target = Target.of(environment);
    if (target.isPresent()) {
      return target.get().isCommit() ? exact(target.get()) : parted(head, target.get());
    }
    String remote = Constants.R_REMOTES + remote() + "/" + Constants.HEAD;
    ObjectId there = commit(remote);
    if (there != null) {
      return parted(head, there, remote() + "/" + Constants.HEAD, "");
    }
    boolean same = head.words().equals(Constants.HEAD);
    return same ? head : parted(head, Constants.HEAD);
  }

  /** Where a revision and another parted, which git calls their merge-base. */
  public Revision parted(Revision head, String name) throws IOException, UnknownRevision {
    ObjectId other = commit(name);
    if (other == null) {
      throw unknown(name);
    }
    return parted(head, other, name, "");
  }

  /**
   * The revision with the newest tag before a revision; a tag of that one itself does not count, so
   * that a release is compared with the one before it. Empty where there is none.
   */
  public Optional<Revision> lastTag(Revision head) throws IOException, UnknownRevision {
    Optional<Revision> tagged = Tags.of(repository).before(ObjectId.fromString(head.commit()));
    if (tagged.isEmpty() && isShallow()) {
      throw lacking(
          "no tag is behind " + head.words() + " in this shallow clone",
          "what is older",
          fetch().tags());
    }
    return tagged;
  }

  /**
   * A folder as it is in a revision; empty where it is not there. What it holds is read when it is
   * asked for, as long as this is not closed.
   */
  public Tree tree(Revision revision, Path folder) throws IOException, UnknownRevision {
    try (RevWalk walk = new RevWalk(repository)) {
      Tree tree =
          Trees.of(
              repository, readers, walk.parseTree(id(revision)), Inside.path(repository, folder));
      if (!isPartial() || Trees.isWhole(repository, tree)) {
        return tree;
      }
    } catch (MissingObjectException missing) {
      if (!isPartial()) {
        throw missing;
      }
    }
    throw lacking(
        "of " + revision.words() + " this partial clone lacks files", "them", fetch().files());
  }

  /**
   * The revisions on the way to one that changed a folder. Their folders are read when they are
   * asked for, as long as this is not closed.
   *
   * @param most so many of the newest
   */
  public Steps line(Revision head, Path folder, int most) throws IOException {
    return Mainline.of(repository, readers, id(head), folder, most);
  }

  /** Whether the repository has left out files, which git would fetch when it needs them. */
  private boolean isPartial() {
    for (String remote : repository.getRemoteNames()) {
      if (repository.getConfig().getBoolean("remote", remote, "promisor", false)) {
        return true;
      }
    }
    return false;
  }

  /** That no revision has a name, what is called alike, and how it may be had. */
  public UnknownRevision unknown(String name) {
    return unknown(name, "there is no revision `" + name + "` here", Map.of());
  }

  /**
   * The same for a name that may be one of something else, too.
   *
   * @param sentence that there is none
   * @param others what else could be meant, with what it is: {@code before}, a {@code folder}
   */
  public UnknownRevision unknown(String name, String sentence, Map<String, String> others) {
    KnownNames known = KnownNames.of(repository);
    others.forEach(known::put);
    String near = known.near(name);
    String meant = near.isEmpty() ? "" : ". Did you mean " + near + "?";
    if (!hasRemote()) {
      String there = meant.isEmpty() ? known.there() : meant;
      return new UnknownRevision(sentence + ", and no remote to fetch it from" + there);
    }
    String start = remote() + "/";
    FetchCommand fetch = fetch();
    String command =
        ObjectId.isId(name)
            ? fetch.commit(name)
            : name.startsWith(start) && isBranch(name.substring(start.length()))
                ? fetch.branch(name.substring(start.length()))
                : fetch.tags();
    return new UnknownRevision(
        sentence + (meant.isEmpty() ? ". Fetch it: " : meant + " Else fetch it: ") + command);
  }

  /** That something is lacking, and the command that brings it, where there is a remote. */
  private UnknownRevision lacking(String sentence, String what, String command) {
    return new UnknownRevision(
        hasRemote()
            ? sentence + ". Fetch " + what + ": " + command
            : sentence
                + ", and there is no remote to fetch "
                + what
                + " from. Name what to compare with: -Dcanvas.base=…");
  }

  private boolean hasRemote() {
    return !repository.getRemoteNames().isEmpty();
  }

  private Revision exact(Target target) throws IOException, UnknownRevision {
    ObjectId commit = commit(target.value());
    if (commit == null) {
      throw lacking(
          "the commit "
              + target.value()
              + ", which "
              + target.variable()
              + " names, is not in this clone",
          "it",
          fetch().commit(target.value()));
    }
    return new Revision(commit.name(), "the base that " + target.variable() + " names");
  }

  private Revision parted(Revision head, Target target) throws IOException, UnknownRevision {
    String branch = target.value();
    if (!isBranch(branch)) {
      throw new UnknownRevision(
          target.variable() + " names `" + branch + "`, which cannot be a branch");
    }
    ObjectId there = commit(Constants.R_REMOTES + remote() + "/" + branch);
    String name = there == null ? branch : remote() + "/" + branch;
    ObjectId known = there == null ? commit(Constants.R_HEADS + branch) : there;
    if (known == null) {
      throw lacking(
          "the branch `"
              + branch
              + "`, which "
              + target.variable()
              + " names, is not in this clone",
          "it",
          fetch().branch(branch));
    }
    return parted(head, known, name, branch);
  }

  /**
   * Where two parted.
   *
   * @param branch the one to fetch where too little is there to tell; empty for all that is known
   */
  private Revision parted(Revision head, ObjectId other, String name, String branch)
      throws IOException, UnknownRevision {
    Optional<RevCommit> base = Ancestry.parted(repository, id(head), other);
    if (base.isPresent()) {
      return new Revision(base.get().name(), "the merge-base with " + name);
    }
    String sentence = head.words() + " and " + name + " have no common commit";
    if (isShallow()) {
      throw lacking(
          sentence + " in this shallow clone",
          "what is older",
          branch.isEmpty() ? fetch().everything() : fetch().branch(branch));
    }
    throw new UnknownRevision(sentence + ". Name what to compare with: -Dcanvas.base=…");
  }

  private static ObjectId id(Revision revision) {
    return ObjectId.fromString(revision.commit());
  }

  private @Nullable ObjectId commit(String name) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId found = repository.resolve(name + "^{commit}");
      return found == null ? null : walk.parseCommit(found).getId();
    } catch (MissingObjectException
        | IncorrectObjectTypeException
        | AmbiguousObjectException
        | IllegalArgumentException none) {
      return null; // what is written is no name, or one of something else
    }
  }

  private static boolean isBranch(String name) {
    return Repository.isValidRefName(Constants.R_HEADS + name);
  }

  private boolean isShallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  private FetchCommand fetch() {
    boolean shallow;
    try {
      shallow = isShallow();
    } catch (IOException unreadable) {
      shallow = false;
    }
    return new FetchCommand(remote(), shallow);
  }

  /** The remote that the repository was cloned from, as far as that can be told. */
  private String remote() {
    List<String> remotes = List.copyOf(repository.getRemoteNames());
    boolean first = !remotes.isEmpty() && !remotes.contains(Constants.DEFAULT_REMOTE_NAME);
    return first ? remotes.get(0) : Constants.DEFAULT_REMOTE_NAME;
  }

  Repository repository() {
    return repository;
  }

  @Override
  public void close() {
    readers.close();
    repository.close();
  }
}
