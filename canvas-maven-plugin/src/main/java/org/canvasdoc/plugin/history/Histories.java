package org.canvasdoc.plugin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Works out what became of canvases from the revisions of their folder. What a revision did follows
 * from the folder before and after it alone, so that it is worked out once and kept.
 */
public final class Histories {
  /** Parts are not equally long: whoever is done with one takes another. */
  private static final int PARTS_A_PROCESSOR = 4;

  /** A part reads the canvases of its first state, which the one before has read as well. */
  private static final int SHORTEST_PART = 25;

  /** So many canvases are kept at most for the next state, which mostly has them too. */
  private static final int MOST_KEPT = 400;

  private static final String UNKNOWN = "unknown";

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
        new Settings(settings.profile(), Optional::empty, () -> LocalDate.MIN, settings.ownRules());
    this.program = program;
  }

  /**
   * What became of each canvas that is or was there, in the order of their ids, without a look at
   * any revision; empty where not all of it is kept.
   *
   * @param mark what was kept is to be for, and nothing else
   */
  public Optional<List<CanvasHistory>> known(Kept kept, String mark) {
    if (kept.line().isEmpty() || !kept.mark().equals(mark)) {
      return Optional.empty();
    }
    Steps line = kept.line().get();
    List<Difference> differences = new ArrayList<>();
    for (String key : keys(line)) {
      Difference known = kept.differences().get(key);
      if (known == null) {
        return Optional.empty();
      }
      differences.add(known);
    }
    return Optional.of(Threads.of(line, differences));
  }

  /**
   * The same from the revisions; what is kept of them is not worked out again.
   *
   * @param mark names all that tells this line from any other
   */
  public List<CanvasHistory> of(Steps line, Kept kept, String mark, HistoryStore store)
      throws IOException {
    List<String> keys = keys(line);
    Map<String, Difference> known = new HashMap<>(kept.differences());
    List<Integer> missing = new ArrayList<>();
    for (int i = keys.size() - 1; i >= 0; i--) {
      if (!known.containsKey(keys.get(i))) {
        missing.add(i);
      }
    }
    make(line, missing, keys, known);
    Map<String, Difference> used = new LinkedHashMap<>();
    List<Difference> differences = new ArrayList<>();
    for (String key : keys) {
      Difference difference = known.getOrDefault(key, new Difference(List.of()));
      differences.add(difference);
      used.put(key, difference);
    }
    boolean fresh = !missing.isEmpty() || !kept.mark().equals(mark);
    if (fresh && !keys.isEmpty()) {
      store.write(mark, line, used);
    }
    return Threads.of(line, differences);
  }

  /** What names the result of each step. */
  private List<String> keys(Steps line) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < line.states().size(); i++) {
      String was = before(line, i).map(Steps.Folder::id).orElse(UNKNOWN);
      keys.add(program + " " + was + " " + line.states().get(i).folder().id());
    }
    return keys;
  }

  /** What a state came from; empty where that is not known. */
  private static Optional<Steps.Folder> before(Steps line, int at) {
    boolean last = at + 1 == line.states().size();
    return last ? line.before() : Optional.of(line.states().get(at + 1).folder());
  }

  /** Works out what is missing; parts of the line at once, each part in its order. */
  private void make(
      Steps line, List<Integer> missing, List<String> keys, Map<String, Difference> known)
      throws IOException {
    Difference[] made = new Difference[missing.size()];
    int most = PARTS_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
    int parts = Math.min((missing.size() + SHORTEST_PART - 1) / SHORTEST_PART, most);
    try {
      IntStream.range(0, parts)
          .parallel()
          .forEach(
              part -> {
                int from = missing.size() * part / parts;
                int to = missing.size() * (part + 1) / parts;
                Walk walk = new Walk(line);
                for (int at = from; at < to; at++) {
                  made[at] = walk.difference(missing.get(at));
                }
              });
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    for (int at = 0; at < made.length; at++) {
      known.put(keys.get(missing.get(at)), made[at]);
    }
  }

  /** Goes through steps, and keeps what it read of one for the next. */
  private final class Walk {
    private final Steps line;
    private int last = -1;
    private @Nullable Side side;

    Walk(Steps line) {
      this.line = line;
    }

    Difference difference(int at) {
      Optional<Steps.Folder> was = before(line, at);
      try {
        Side known = side;
        Side before =
            known != null && last == at + 1
                ? known
                : side(was.orElse(Steps.Folder.NONE).tree().get());
        side = before;
        Side after = side(line.states().get(at).folder().tree().get());
        Comparison comparison = Comparison.ofFacts(before, after);
        side = after;
        last = at;
        return new Parting(comparison, after, was.isEmpty()).difference();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    /** A state of the folder; what it has in common with the last one is not read again. */
    private Side side(Tree tree) {
      Side known = side;
      ProjectReader reader = ProjectReader.open(tree, "", limits);
      return known == null || known.readSoFar() > MOST_KEPT
          ? new Side(reader, settings)
          : new Side(reader, settings, known);
    }
  }
}
