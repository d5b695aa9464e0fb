package org.canvasdoc.plugin.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that is known of what became of the canvases of a site.
 *
 * @param canvases those that are or were there, in the order of their ids; of several that had the
 *     same id at different times the newest is first
 * @param lack why nothing is known; {@link Lack#NOTHING} where something is
 */
public record Past(List<CanvasHistory> canvases, Lack lack) {
  /** Why there is no history. */
  public enum Lack {
    /** There is one. */
    NOTHING,
    /** Nobody wants it to be told. */
    LEFT_OUT,
    /** The canvases are in no repository. */
    NO_REPOSITORY,
    /** Nothing of them was committed yet. */
    NO_COMMIT,
    /** There is a repository, and it cannot be read. */
    UNREADABLE
  }

  /** What is known, if anything is. */
  public static Past of(List<CanvasHistory> canvases) {
    return canvases.isEmpty()
        ? none(Lack.NO_COMMIT)
        : new Past(List.copyOf(canvases), Lack.NOTHING);
  }

  /** None, and why. */
  public static Past none(Lack lack) {
    return new Past(List.of(), lack);
  }

  /** That of several folders together, whose canvases have ids that differ. */
  public static Past gathered(List<Past> folders) {
    List<CanvasHistory> all = new ArrayList<>();
    Lack lack = Lack.NOTHING;
    for (Past each : folders) {
      all.addAll(each.canvases);
      lack = each.lack.compareTo(lack) > 0 ? each.lack : lack;
    }
    all.sort(Comparator.comparing(CanvasHistory::canvas));
    return all.isEmpty() ? none(lack == Lack.NOTHING ? Lack.NO_COMMIT : lack) : of(all);
  }

  /** Whether nothing is known. */
  public boolean isNone() {
    return canvases.isEmpty();
  }

  /** The revisions that changed anything, the newest first; each once. */
  public List<Revised> revisions() {
    return Weave.of(canvases);
  }

  /** The same where all ids begin with the place of their folder among others. */
  public Past within(String home) {
    List<CanvasHistory> moved = new ArrayList<>();
    for (CanvasHistory each : canvases) {
      moved.add(each.within(home));
    }
    return new Past(List.copyOf(moved), lack);
  }
}
