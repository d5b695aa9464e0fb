package org.canvasdoc.plugin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.canvasdoc.check.Checker;
import org.canvasdoc.check.Memory;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.history.Difference.Part;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.Tree;

/**
 * Works out what became of canvases from the revisions of their folder. What a revision did follows
 * from the folder before and after it alone, so that it is worked out once and kept.
 */
public final class Histories {
  private static final int SEVERITIES = 3;

  private final Limits limits;
  private final Settings settings;
  private final String program;

  /**
   * For one folder.
   *
   * @param settings of today; their dates are left out, or a history would be another one each day
   * @param program names all that results depend on beside the folder
   */
  public Histories(Limits limits, Settings settings, String program) {
    this.limits = limits;
    this.settings =
        new Settings(
            settings.profile(), Optional::empty, () -> LocalDate.MIN, settings.ownRules());
    this.program = program;
  }

  /** What became of each canvas that is or was there, in the order of their ids. */
  public List<CanvasHistory> of(Steps line, HistoryStore store) throws IOException {
    List<Step> steps = line.steps();
    List<String> keys = keys(line);
    Map<String, Difference> known = store.read();
    List<Integer> missing = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (!known.containsKey(keys.get(i))) {
        missing.add(i);
      }
    }
    Map<String, Difference> used = new HashMap<>();
    try {
      List<Checker.Outcome> checked = check(steps, missing);
      Difference[] made = new Difference[missing.size()];
      IntStream.range(0, missing.size())
          .parallel()
          .forEach(at -> made[at] = difference(line, missing.get(at), checked.get(at)));
      for (int at = 0; at < made.length; at++) {
        known.put(keys.get(missing.get(at)), made[at]);
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    List<Difference> differences = new ArrayList<>();
    for (String key : keys) {
      Difference difference = known.getOrDefault(key, new Difference(List.of()));
      differences.add(difference);
      used.put(key, difference);
    }
    if (!missing.isEmpty()) {
      store.write(used);
    }
    return Threads.of(line, differences);
  }

  /** What names the result of each step. */
  private List<String> keys(Steps line) {
    List<String> keys = new ArrayList<>();
    List<Step> steps = line.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i + 1 == steps.size();
      String before = last ? (line.isCut() ? "unknown" : "") : steps.get(i + 1).folder();
      keys.add(program + " " + before + " " + steps.get(i).folder());
    }
    return keys;
  }

  /** Checks the folder as it was in some steps, and reads each version of a canvas once for that. */
  private List<Checker.Outcome> check(List<Step> steps, List<Integer> which) throws IOException {
    Memory memory = new Memory();
    Checker checker = new Checker(settings);
    List<Checker.Outcome> outcomes = new ArrayList<>();
    for (int i : which) {
      outcomes.add(checker.check(reader(steps.get(i).tree().get()), memory));
    }
    return outcomes;
  }

  private Difference difference(Steps line, int at, Checker.Outcome checked) {
    List<Step> steps = line.steps();
    boolean last = at + 1 == steps.size();
    try {
      Tree before = last ? Tree.NONE : steps.get(at + 1).tree().get();
      Tree after = steps.get(at).tree().get();
      Comparison comparison =
          Comparison.between(
              new Side(reader(before), settings), new Side(reader(after), settings));
      return difference(comparison, checked, last && line.isCut());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What a comparison says of each canvas.
   *
   * @param start whether nothing is known of what was before
   */
  private static Difference difference(
      Comparison comparison, Checker.Outcome checked, boolean start) {
    Map<String, List<Fact>> facts = new HashMap<>();
    Map<String, String> renamed = new HashMap<>();
    for (Change each : comparison.changes()) {
      String canvas = String.valueOf(each.subject().canvas());
      facts.computeIfAbsent(canvas, key -> new ArrayList<>()).add(Fact.of(each));
      if (each instanceof Change.CanvasRenamed rename) {
        renamed.put(canvas, rename.from());
      }
    }
    Map<String, int[]> open = open(checked);
    List<Part> parts = new ArrayList<>();
    for (CanvasPair each : comparison.canvases()) {
      String id = each.id();
      List<Fact> own = start ? List.of() : facts.getOrDefault(id, List.of());
      if (start || !own.isEmpty()) {
        Optional<Snapshot> now = each.is().map(canvas -> snapshot(canvas, open));
        parts.add(new Part(id, renamed.getOrDefault(id, id), List.copyOf(own), now));
      }
    }
    for (String id : comparison.unread()) {
      Canvas canvas = checked.canvases().get(id);
      Optional<Snapshot> now =
          canvas == null ? Optional.empty() : Optional.of(snapshot(canvas, open));
      parts.add(new Part(id, id, List.of(), now));
    }
    return new Difference(List.copyOf(parts));
  }

  private static Snapshot snapshot(Canvas canvas, Map<String, int[]> open) {
    int[] counts = open.getOrDefault(canvas.id(), new int[SEVERITIES]);
    return Snapshot.of(canvas, counts[0], counts[1], counts[2]);
  }

  /** How many findings of each severity count, by canvas. */
  private static Map<String, int[]> open(Checker.Outcome checked) {
    Map<String, int[]> open = new HashMap<>();
    for (var each : checked.diagnostics()) {
      String canvas = each.finding().subject().canvas();
      if (canvas != null && each.counts()) {
        open.computeIfAbsent(canvas, key -> new int[SEVERITIES])[each.severity().ordinal()]++;
      }
    }
    return open;
  }

  private ProjectReader reader(Tree tree) {
    return ProjectReader.open(tree, "", limits);
  }
}
