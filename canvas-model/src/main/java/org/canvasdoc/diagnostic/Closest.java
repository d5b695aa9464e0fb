package org.canvasdoc.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
public final class Closest {
  private static final int LONGEST = 80;

  private Closest() {}

  /**
   * The one known word whose edit distance is smallest and at most a third of the written word's
   * length; empty where there is none, or where two are equally near. A swap of neighbours counts
   * as one edit.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    int limit = Math.max(1, written.length() / 3);
    if (written.length() < 2 || written.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = limit + 1;
    boolean tie = false;
    for (String word : known) {
      if (Math.abs(word.length() - written.length()) > limit || word.equals(best)) {
        continue;
      }
      int distance = distance(written, word);
      if (distance < bestDistance) {
        best = word;
        bestDistance = distance;
        tie = false;
      } else if (distance == bestDistance) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }

  /** Optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swap) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    return above[b.length()];
  }
}
