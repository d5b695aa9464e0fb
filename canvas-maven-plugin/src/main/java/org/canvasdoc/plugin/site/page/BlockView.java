package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * One of the nine blocks on the canvas.
 *
 * @param area two letters that place it on the grid: {@code cs}, {@code vp} …
 * @param number its place in the order of filling
 * @param question what the block asks; shown where it is empty
 * @param count how many notes there are
 * @param more the notes beyond those that are shown at once
 */
public record BlockView(
    String key,
    String area,
    int number,
    String name,
    String question,
    String href,
    int count,
    List<NoteView> notes,
    List<NoteView> more) {
  /** The same with other notes. */
  public BlockView with(List<NoteView> shown, List<NoteView> beyond) {
    return new BlockView(key, area, number, name, question, href, count, shown, beyond);
  }
}
