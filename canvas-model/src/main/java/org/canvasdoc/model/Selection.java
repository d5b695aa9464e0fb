package org.canvasdoc.model;

import org.jspecify.annotations.Nullable;

/** Says what of a canvas is kept where some of it is not for everybody. */
public interface Selection {
  /** Whether an entry is kept, and with it what refers to it. */
  boolean keepsEntry(Block block, String id);

  boolean keepsHypothesis(String id);

  /** Whether a canvas is kept that another one names by this id. */
  boolean keepsCanvas(String id);

  /**
   * Whether a field is kept.
   *
   * @param owner the block of the entry that it stands in; null in the head and in hypotheses
   * @param path its key, below those that it stands under, joined by dots
   */
  boolean keepsField(@Nullable Block owner, String path);

  /** A Markdown text as it is to be read. */
  String text(@Nullable Block owner, String markdown);
}
