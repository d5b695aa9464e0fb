package org.canvasdoc.model;

/** A value of a closed list, as the document spells it. */
public interface Word {
  /** The word that stands in a document. */
  String key();

  /** What it means, in one sentence. */
  String summary();
}
