package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one revision and not in the other. What is found in something that has another
 * name now is neither new nor fixed, and nothing is fixed by deleting what it was found in.
 *
 * @param introduced what counts now, and did not before
 * @param fixed what counted before, and is not found any more in what is still there
 * @param gone what counted before, and was deleted together with its entry or canvas
 */
record FindingsBeside(List<Diagnostic> introduced, List<Diagnostic> fixed, List<Diagnostic> gone) {
  static FindingsBeside of(
      List<Diagnostic> before, List<Diagnostic> after, Renames renames, List<Change> changes) {
    Set<String> counted = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (Diagnostic each : before) {
      if (each.counts()) {
        counted.add(each.fingerprint());
      }
    }
    for (Diagnostic each : after) {
      found.add(each.fingerprint());
    }
    List<Diagnostic> introduced = new ArrayList<>();
    List<Diagnostic> fixed = new ArrayList<>();
    for (Diagnostic each : after) {
      if (each.counts() && !counted.contains(each.fingerprint())) {
        introduced.add(each);
      }
    }
    for (Diagnostic each : before) {
      if (each.counts() && !found.contains(each.fingerprint())) {
        fixed.add(each);
      }
    }
    if (!renames.areNone()) {
      take(introduced, fixed, renames);
    }
    Set<List<@Nullable String>> deleted = deleted(changes);
    List<Diagnostic> gone = new ArrayList<>();
    fixed.removeIf(each -> isDeleted(each.finding().subject(), deleted, renames) && gone.add(each));
    return new FindingsBeside(introduced, fixed, gone);
  }

  /** Canvas, block and entry of what was deleted, by the names that canvases have now. */
  private static Set<List<@Nullable String>> deleted(List<Change> changes) {
    Set<List<@Nullable String>> deleted = new HashSet<>();
    for (Change each : changes) {
      if (each instanceof Change.EntryRemoved || each instanceof Change.CanvasRemoved) {
        Subject subject = each.subject();
        deleted.add(Arrays.asList(subject.canvas(), subject.block(), subject.entry()));
      }
    }
    return deleted;
  }

  private static boolean isDeleted(
      Subject subject, Set<List<@Nullable String>> deleted, Renames renames) {
    String canvas = subject.canvas();
    if (canvas == null) {
      return false;
    }
    String now = renames.of(canvas);
    return deleted.contains(Arrays.asList(now, null, null))
        || deleted.contains(Arrays.asList(now, subject.block(), subject.entry()));
  }

  /**
   * What is known where a canvas cannot be read: nothing of it is fixed while it cannot be read
   * now, and nothing of it is new where it could not be read before.
   */
  FindingsBeside withUnread(String id, boolean before, boolean after) {
    return new FindingsBeside(
        before && !after ? without(introduced, id) : introduced,
        after && !before ? without(fixed, id) : fixed,
        gone);
  }

  private static List<Diagnostic> without(List<Diagnostic> some, String id) {
    List<Diagnostic> others = new ArrayList<>();
    for (Diagnostic each : some) {
      if (!id.equals(each.finding().subject().canvas())) {
        others.add(each);
      }
    }
    return others;
  }

  /** Takes away what is the same but for the names of what it is about. */
  private static void take(List<Diagnostic> introduced, List<Diagnostic> fixed, Renames renames) {
    Map<String, Integer> known = new HashMap<>();
    for (Diagnostic each : introduced) {
      known.merge(about(each, new Renames()), 1, Integer::sum);
    }
    Map<String, Integer> same = new HashMap<>();
    fixed.removeIf(
        each -> {
          String about = about(each, renames);
          boolean there = known.merge(about, -1, Integer::sum) >= 0;
          if (there) {
            same.merge(about, 1, Integer::sum);
          }
          return there;
        });
    introduced.removeIf(each -> same.merge(about(each, new Renames()), -1, Integer::sum) >= 0);
  }

  private static String about(Diagnostic diagnostic, Renames renames) {
    Subject subject = diagnostic.finding().subject();
    String canvas = subject.canvas();
    if (canvas == null) {
      return diagnostic.fingerprint();
    }
    String entry = subject.entry();
    String block = subject.block();
    String text = diagnostic.finding().span().text();
    String now = entry;
    if (entry != null && block != null) {
      now = renames.of(canvas, block, entry);
    }
    String said = text.equals(entry) && now != null ? now : text;
    return String.join(
        "\u0000",
        diagnostic.finding().rule(),
        renames.of(canvas),
        String.valueOf(block),
        String.valueOf(now),
        String.valueOf(subject.field()),
        WhiteSpace.without(said));
  }
}
