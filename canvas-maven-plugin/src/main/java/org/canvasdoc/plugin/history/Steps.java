package org.canvasdoc.plugin.history;

import java.util.List;

/**
 * The revisions of one line that changed a folder, each with the one before it.
 *
 * @param steps the newest first; each differs from the next
 * @param isCut whether there were more before the last, of which nothing is known
 */
public record Steps(List<Step> steps, boolean isCut) {
  public static final Steps NONE = new Steps(List.of(), false);
}
