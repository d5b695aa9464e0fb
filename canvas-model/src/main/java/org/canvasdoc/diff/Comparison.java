package org.canvasdoc.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.read.AcceptedFile.Accepted;

/**
 * Two revisions of the canvases of a folder, set against each other: the one result that all
 * reports of a change are made from. Canvases that are equal are not in it.
 *
 * @param headline what changed, in words: {@code 1 segment abandoned, 2 entries added}
 * @param canvases those that differ, in the order of their ids
 * @param unread ids of canvases that cannot be read in one of the revisions, of which nothing else
 *     is said; why is among the findings
 * @param changes all facts, in the order of canvases, blocks and entries
 * @param meanings what they mean, the worst first
 * @param introduced findings that count now, and did not before, in the order of files and places
 * @param fixed findings that counted before, and are not found any more in what is still there;
 *     their places are in the old revision
 * @param gone findings that counted before, and were deleted with the entry or the canvas that they
 *     were in: nobody fixed them; their places are in the old revision
 * @param accepted what {@code accepted.yaml} accepts of the meanings and changes, by fingerprint;
 *     it is shown, never counted
 * @param acceptances what is wrong with the entries of {@code accepted.yaml}: those that accept
 *     nothing, and those that are past their date
 * @param compared how many canvases there are in either revision, equal ones included
 */
public record Comparison(
    String headline,
    List<CanvasPair> canvases,
    List<String> unread,
    List<Change> changes,
    List<Meaning> meanings,
    List<Diagnostic> introduced,
    List<Diagnostic> fixed,
    List<Diagnostic> gone,
    Map<String, Accepted> accepted,
    List<Diagnostic> acceptances,
    int compared) {

  /** Whether nothing differs, and nothing else was found or fixed. */
  public boolean isEmpty() {
    return changes.isEmpty()
        && unread.isEmpty()
        && introduced.isEmpty()
        && fixed.isEmpty()
        && gone.isEmpty()
        && acceptances.isEmpty();
  }

  /** Whether somebody accepted a change, or a meaning, for a reason. */
  public boolean isAccepted(String fingerprint) {
    return accepted.containsKey(fingerprint);
  }

  /**
   * How many meanings of a level count, and changes that are of it by nature; what is accepted does
   * not, nor does a change that a meaning speaks for.
   */
  public long count(Level level) {
    long count = 0;
    Set<String> spoken = new HashSet<>();
    for (Meaning each : meanings) {
      spoken.addAll(each.changes());
      count += each.level() == level && !isAccepted(each.fingerprint()) ? 1 : 0;
    }
    for (Change each : changes) {
      boolean open = !spoken.contains(each.fingerprint()) && !isAccepted(each.fingerprint());
      count += each.level() == level && open ? 1 : 0;
    }
    return count;
  }

  /** The worst level that counts; empty where nothing does. */
  public Optional<Level> worst() {
    for (Level level : Level.values()) {
      if (count(level) > 0) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** The same with its headline. */
  Comparison headed() {
    return new Comparison(
        Headline.of(this),
        canvases,
        unread,
        changes,
        meanings,
        introduced,
        fixed,
        gone,
        accepted,
        acceptances,
        compared);
  }

  /** Sets two revisions against each other. */
  public static Comparison between(Side before, Side after) {
    return new Comparer(before, after).compare();
  }

  /**
   * The same for somebody who asks only what changed: it has no finding that is new or fixed, and
   * nothing of what was accepted. Of the later revision those canvases are checked that differ, of
   * the earlier one none.
   */
  public static Comparison ofFacts(Side before, Side after) {
    return new Comparer(before, after).facts();
  }
}
