package org.canvasdoc.plugin.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.read.Tree;

/**
 * The revisions of one line that changed a folder.
 *
 * @param states what each of them made of it, the newest first; each differs from the next
 * @param before what the last of them found; empty where that is not known
 */
public record Steps(List<State> states, Optional<Folder> before) {
  public static final Steps NONE = new Steps(List.of(), Optional.of(Folder.NONE));

  /** What a revision made of the folder. */
  public record State(Step step, Folder folder) {}

  /**
   * The folder as it was.
   *
   * @param id names what it held: equal for equal folders, empty where it was not there
   * @param tree it is listed when it is asked for
   */
  public record Folder(String id, Source tree) {
    public static final Folder NONE = new Folder("", () -> Tree.NONE);
  }

  /** Gives a folder as it was. */
  public interface Source {
    Tree get() throws IOException;
  }
}
