package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How figures come about.
 *
 * @param subject whose they are; null where that is clear
 * @param sums each before the one that uses it
 * @param inputs what the canvas states for them
 */
public record SumsView(@Nullable LinkView subject, List<Sum> sums, List<Input> inputs) {
  /** One sum: its formula in words, what to mind about it, and the values filled in. */
  public record Sum(String name, String formula, String mind, String sum) {}

  /**
   * One figure of the canvas, what it rests on itself, and where it stands.
   *
   * @param entry whose it is; null where that is the subject
   */
  public record Input(
      String name, String text, String basis, @Nullable LinkView entry, LinkView place) {}
}
