package org.canvasdoc.plugin.history;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.canvasdoc.read.Tree;

/**
 * A revision that changed a folder of canvases.
 *
 * @param commit names it among all
 * @param subject its message's first line
 * @param when it came to be here
 * @param tags its names, the greatest version last
 * @param folder names what the folder held: equal for equal folders, empty where it was not there
 * @param tree the folder, listed when it is asked for
 */
public record Step(
    String commit,
    String subject,
    String author,
    Instant when,
    List<String> tags,
    String folder,
    Source tree) {
  /** Gives a folder as it was. */
  public interface Source {
    Tree get() throws IOException;
  }
}
