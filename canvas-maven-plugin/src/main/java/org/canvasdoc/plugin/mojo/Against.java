package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.plugin.git.Revision;
import org.canvasdoc.plugin.git.Revisions;
import org.canvasdoc.plugin.git.UnknownRevision;
import org.canvasdoc.read.FolderFiles;
import org.canvasdoc.read.Tree;
import org.jspecify.annotations.Nullable;

/** A folder of canvases as it is, and as it was: what a goal compares that compares revisions. */
final class Against implements AutoCloseable {
  /** The word for the newest tag before the head. */
  static final String LAST_TAG = "last-tag";

  /** As in git: where the two parted. */
  private static final String PARTED = "...";

  private final Path source;
  private final Path here;
  private final @Nullable Revisions revisions;

  /**
   * One state of the folder.
   *
   * @param revision null where it is none that was committed
   * @param words what it is, for people
   */
  record State(Tree tree, @Nullable Revision revision, String words) {}

  /**
   * For one folder.
   *
   * @param here where the build was started, from where people name folders
   */
  Against(Path source, Path here) throws IOException {
    this.source = source.toAbsolutePath().normalize();
    this.here = here;
    this.revisions = Revisions.around(this.source).orElse(null);
  }

  /** What is compared: a revision where one is named, else the work tree, if there is one. */
  State head(@Nullable String asked) throws IOException, UnknownRevision {
    Revisions known = revisions;
    if (asked != null && !asked.isBlank()) {
      return at(named(asked.strip()));
    }
    if (known != null && known.isBare()) {
      Optional<Revision> head = known.head();
      return head.isPresent() ? at(head.get()) : new State(Tree.NONE, null, "nothing");
    }
    return new State(disk(source), null, "the work tree");
  }

  /**
   * What it is compared with: what is named, else what the service that runs the build says, else
   * what git knows.
   */
  State base(@Nullable String asked, State head, Map<String, String> environment)
      throws IOException, UnknownRevision {
    String word = asked == null ? "" : asked.strip();
    Optional<Path> folder = folder(word);
    boolean plainly = word.startsWith(".") || word.startsWith("/") || word.contains("\\");
    if (folder.isPresent() && (plainly || revisions == null)) {
      return disk(folder.get(), word);
    }
    if (plainly) {
      throw new UnknownRevision(Elsewhere.of(here, word).noFolder());
    }
    Revisions known = revisions;
    if (known == null) {
      throw word.isEmpty() ? outside() : neither(word);
    }
    Optional<Revision> start = head.revision == null ? known.head() : Optional.of(head.revision);
    if (start.isEmpty()) {
      return folder.isPresent()
          ? disk(folder.get(), word)
          : new State(Tree.NONE, null, "nothing, since nothing was committed yet");
    }
    if (word.isEmpty()) {
      return at(known.base(start.get(), environment));
    }
    if (word.equals(LAST_TAG)) {
      Optional<Revision> tag = known.lastTag(start.get());
      return tag.isPresent()
          ? at(tag.get())
          : new State(Tree.NONE, null, "nothing, since there is no tag before it");
    }
    if (word.endsWith(PARTED)) {
      return at(known.parted(start.get(), word.substring(0, word.length() - PARTED.length())));
    }
    Optional<Revision> revision = known.named(word);
    if (revision.isPresent()) {
      return at(revision.get());
    }
    if (folder.isPresent()) {
      return disk(folder.get(), word);
    }
    Map<String, String> others = new TreeMap<>(Map.of(LAST_TAG, "word"));
    Elsewhere.of(here, word).folders().forEach(each -> others.put(each, "folder"));
    throw known.unknown(word, "there is neither a revision nor a folder `" + word + "`", others);
  }

  private Revision named(String word) throws IOException, UnknownRevision {
    Revisions known = revisions;
    if (known == null) {
      throw outside();
    }
    Optional<Revision> revision = known.named(word);
    if (revision.isEmpty()) {
      throw known.unknown(word);
    }
    return revision.get();
  }

  private State at(Revision revision) throws IOException, UnknownRevision {
    Revisions known = revisions;
    if (known == null) {
      throw outside();
    }
    String words = revision.shortened() + ", " + revision.words();
    return new State(known.tree(revision, source), revision, words);
  }

  private State disk(Path folder, String word) throws IOException {
    return new State(disk(folder), null, "the folder " + word);
  }

  private static Tree disk(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return whole(FolderFiles.of(folder), folder);
    }
    if (!Files.exists(folder) && !Files.notExists(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
    return Tree.NONE;
  }

  /** What lies in a folder that nobody may look into would be taken for gone. */
  static Tree whole(FolderFiles files, Path folder) throws IOException {
    for (String each : files.unreadable().keySet()) {
      throw new AccessDeniedException(folder.resolve(each).toString());
    }
    return Tree.of(files);
  }

  /** The folder of canvases that a word names, by itself or by the project that it is in. */
  private Optional<Path> folder(String word) {
    try {
      Path named = word.isEmpty() ? null : here.resolve(word).normalize();
      if (named == null || !Files.isDirectory(named)) {
        return Optional.empty();
      }
      Path inside = source.startsWith(here) ? named.resolve(here.relativize(source)) : named;
      return Optional.of(Files.isDirectory(inside) ? inside : named);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private UnknownRevision outside() {
    return new UnknownRevision(
        Folders.shown(source, here)
            + " is in no git repository. Name a folder to compare with, like"
            + " -Dcanvas.base=../before/src/canvas");
  }

  private UnknownRevision neither(String word) {
    return new UnknownRevision(
        "there is no folder `"
            + word
            + "`, and no revision of that name since "
            + Folders.shown(source, here)
            + " is in no git repository"
            + Elsewhere.of(here, word).near());
  }

  @Override
  public void close() {
    if (revisions != null) {
      revisions.close();
    }
  }
}
