package org.canvasdoc.diff;

import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.economics.Computed;
import org.canvasdoc.economics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a canvas's economics that is another one than before, or can be had now, or no more.
 *
 * @param subject the segment, or the relationship, that it is about
 * @param name what people call that
 * @param key which figure it is, as a word that never changes: {@code lifetime-value}
 * @param title what the figure is called: {@code lifetime value}
 * @param before null where the entry was not there
 * @param after null where the entry is not there any more
 */
public record FigureChange(
    Subject subject,
    String name,
    String key,
    String title,
    @Nullable Computed before,
    @Nullable Computed after) {
  /** The old figure, where it could be had. */
  public Optional<Figure> was() {
    return before == null ? Optional.empty() : before.figure();
  }

  /** The new figure, where it can be had. */
  public Optional<Figure> is() {
    return after == null ? Optional.empty() : after.figure();
  }

  /** The old figure as people read it; empty where it could not be had. */
  public String from() {
    return was().map(Figure::amount).orElse("");
  }

  /** The new figure as people read it; empty where it cannot be had. */
  public String to() {
    return is().map(Figure::amount).orElse("");
  }
}
