package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** How much things are alike, and which of two lists belong together by that. */
final class Likeness {
  /** So many pairs are looked at; what is beyond that stays without a partner. */
  private static final long MOST_PAIRS = 40_000;

  private Likeness() {}

  /** Two things that belong together, by their places in the two lists. */
  record Match(int before, int after) {}

  /** The share of words that two texts have in common, from 0 to 1. */
  static double words(String one, String other) {
    Map<String, Integer> left = new HashMap<>();
    int all = 0;
    for (String word : split(one)) {
      left.merge(word, 1, Integer::sum);
      all++;
    }
    int common = 0;
    for (String word : split(other)) {
      all++;
      if (left.getOrDefault(word, 0) > 0) {
        left.merge(word, -1, Integer::sum);
        common++;
      }
    }
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (in && Character.isIdeographic(text.charAt(i))) {
        words.add(text.substring(i, i + 1));
        in = false;
      }
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  /** The share of things that two sets have in common, from 0 to 1. */
  static double sets(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  /**
   * Pairs of what is most alike first; each belongs to one other at most. It is the same whichever
   * of the two lists comes first, and in whatever order they are.
   *
   * @param least how much alike two have to be
   * @param names what tells the things of a list apart, for want of anything better
   */
  static <T> List<Match> pairs(
      List<T> before,
      List<T> after,
      double least,
      Function<T, String> names,
      ToDoubleBiFunction<T, T> alike) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double score = alike.applyAsDouble(before.get(i), after.get(j));
        if (score >= least) {
          String one = names.apply(before.get(i));
          String other = names.apply(after.get(j));
          boolean first = one.compareTo(other) <= 0;
          String tie = first ? one + "\n" + other : other + "\n" + one;
          candidates.add(new Candidate(score, tie, new Match(i, j)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::tie));
    List<Match> matches = new ArrayList<>();
    Set<Integer> usedBefore = new HashSet<>();
    Set<Integer> usedAfter = new HashSet<>();
    for (Candidate each : candidates) {
      if (!usedBefore.contains(each.match.before) && !usedAfter.contains(each.match.after)) {
        usedBefore.add(each.match.before);
        usedAfter.add(each.match.after);
        matches.add(each.match);
      }
    }
    return matches;
  }

  private record Candidate(double score, String tie, Match match) {}
}
