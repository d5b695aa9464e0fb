package org.canvasdoc.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.model.Canvas;

/**
 * The canvases of a project, as far as one can ask about another: its head, its blocks, and the ids
 * of its entries.
 *
 * @param canvases all that could be read, by id
 * @param unreadable ids of canvases that are there and could not be read
 */
public record Neighbours(Map<String, Canvas> canvases, Set<String> unreadable) {
  public Optional<Canvas> canvas(String id) {
    return Optional.ofNullable(canvases.get(id));
  }

  /** All canvases' ids. */
  public Set<String> ids() {
    return canvases.keySet();
  }

  /** Whether a canvas is there of which nothing is known. */
  public boolean isUnreadable(String id) {
    return unreadable.contains(id);
  }
}
