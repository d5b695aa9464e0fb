package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.canvasdoc.model.Format;
import org.jspecify.annotations.Nullable;

/**
 * Says in one line what changed: first what it means, then the facts, then what was found. What is
 * accepted is said to be so.
 */
final class Headline {
  private static final String NOTHING = "nothing changed";

  /** The rules in the order in which they are said, each for one and for several. */
  private static final List<String[]> RULES =
      List.of(
          new String[] {"segment-abandoned", "segment abandoned", "segments abandoned"},
          new String[] {"promise-withdrawn", "promise withdrawn", "promises withdrawn"},
          new String[] {
            "person-replaced",
            "relationship left without a person",
            "relationships left without a person"
          },
          new String[] {"criterion-moved", "criterion moved", "criteria moved"},
          new String[] {"economics-worsened", "segment worth less", "segments worth less"},
          new String[] {"status-reversed", "status reversed", "statuses reversed"});

  private final List<String> parts = new ArrayList<>();

  private Headline() {}

  static String of(Comparison comparison) {
    Headline headline = new Headline();
    headline.meanings(comparison);
    headline.facts(comparison);
    headline.put(comparison.introduced().size(), "new finding", "new findings");
    headline.put(comparison.fixed().size(), "finding fixed", "findings fixed");
    headline.put(comparison.gone().size(), "finding gone", "findings gone");
    headline.put(
        comparison.unread().size(), "canvas that cannot be read", "canvases that cannot be read");
    return headline.parts.isEmpty() ? NOTHING : String.join(", ", headline.parts);
  }

  private void meanings(Comparison comparison) {
    Map<String, Integer> rules = new TreeMap<>();
    int accepted = 0;
    for (Meaning each : comparison.meanings()) {
      if (comparison.isAccepted(each.fingerprint())) {
        accepted++;
      } else {
        rules.merge(each.rule(), 1, Integer::sum);
      }
    }
    for (String[] rule : RULES) {
      put(rules.getOrDefault(rule[0], 0), rule[1], rule[2]);
    }
    put(accepted, "accepted break", "accepted breaks");
  }

  private void facts(Comparison comparison) {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int newCanvases = 0;
    int gone = 0;
    int renamed = 0;
    for (CanvasPair pair : comparison.canvases()) {
      if (pair.was().isEmpty()) {
        newCanvases++;
      } else if (pair.is().isEmpty()) {
        gone++;
      } else {
        for (CanvasPair.Counts each : pair.counts().values()) {
          added += each.added();
          changed += each.changed();
          removed += each.removed();
        }
      }
    }
    Set<String> heads = new HashSet<>();
    for (Change each : comparison.changes()) {
      boolean whole = each instanceof Change.CanvasAdded || each instanceof Change.CanvasRemoved;
      if (each instanceof Change.CanvasRenamed) {
        renamed++;
      } else if (each.subject().entry() == null && !whole) {
        heads.add(String.valueOf(each.subject().canvas()));
      }
    }
    put(newCanvases, "canvas added", "canvases added");
    put(gone, "canvas removed", "canvases removed");
    put(renamed, "canvas renamed", "canvases renamed");
    put(added, "entry added", "entries added");
    put(changed, "entry changed", "entries changed");
    put(removed, "entry removed", "entries removed");
    hypotheses(comparison);
    if (!heads.isEmpty()) {
      String canvases = heads.size() == 1 ? " canvas" : " canvases";
      parts.add("details of " + heads.size() + canvases + " changed");
    }
  }

  /** Each hypothesis counts once, whatever of it changed. */
  private void hypotheses(Comparison comparison) {
    Set<List<@Nullable String>> added = new HashSet<>();
    Set<List<@Nullable String>> changed = new HashSet<>();
    Set<List<@Nullable String>> removed = new HashSet<>();
    for (Change each : comparison.changes()) {
      if (isHypothesis(each)) {
        boolean isNew = each instanceof Change.EntryAdded;
        boolean isGone = each instanceof Change.EntryRemoved;
        (isNew ? added : isGone ? removed : changed)
            .add(Arrays.asList(each.subject().canvas(), each.subject().entry()));
      }
    }
    put(added.size(), "hypothesis added", "hypotheses added");
    put(changed.size(), "hypothesis changed", "hypotheses changed");
    put(removed.size(), "hypothesis removed", "hypotheses removed");
  }

  private static boolean isHypothesis(Change change) {
    return Format.HYPOTHESES.equals(change.subject().block());
  }

  private void put(int count, String one, String several) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : several));
    }
  }
}
