package org.canvasdoc.rule;

import java.util.Collection;
import java.util.Optional;
import org.canvasdoc.diagnostic.Closest;

/** The time that is left for one canvas to look for words that were meant. */
public final class Searches {
  /** So many words are compared for one canvas: a file of nothing but mistakes ends, too. */
  private static final int MOST = 2_000_000;

  private int left = MOST;

  /** The known word that was most likely meant; empty where none is near, or all too many are. */
  public Optional<String> closest(String written, Collection<String> known) {
    return may(known.size()) ? Closest.to(written, known) : Optional.empty();
  }

  /** Whether there is time to look through so many words for one that was meant. */
  public boolean may(int count) {
    left = Math.max(0, left - count);
    return left > 0;
  }
}
