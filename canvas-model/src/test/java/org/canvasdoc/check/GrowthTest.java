package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Context.Surroundings;
import org.canvasdoc.rules.BuiltInRules;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the rules cost grows with a canvas, and not with the square of it. Measured is the time of
 * the processor, of the fastest of three rounds, so that a busy machine changes nothing.
 */
class GrowthTest {
  private static final int SMALL = 250;
  private static final int TIMES = 4;

  /** Measured are 3.6; with every segment held against every relationship it was 9 and 17. */
  private static final int MOST = 8;

  private static final String[] CATEGORIES = {
    "personal-assistance", "self-service", "automated-services", "communities", "co-creation"
  };

  @TempDir private Path folder;

  /** Whom the relationships of a large canvas are with. */
  enum Crowd {
    MANY,
    UNKNOWN;

    private String segments(int i, int size) {
      StringBuilder named = new StringBuilder("s-" + i);
      for (int k = 1; k < 20; k++) {
        named.append(", ").append(this == MANY ? "s-" + (i * 31 + k * 7) % size : "nobody-" + k);
      }
      return named.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCanvasOfFourTimesTheEntriesTakesNoSixteenTimesTheTime(Crowd crowd) throws IOException {
    long large = time(crowd, SMALL * TIMES);
    long small = time(crowd, SMALL);
    String figures = SMALL + ": " + small + " ns, " + SMALL * TIMES + ": " + large + " ns";
    assertTrue(large < MOST * small, figures);
  }

  private long time(Crowd crowd, int size) throws IOException {
    ProjectReader reader = ProjectReader.open(written(crowd, size), "", Limits.DEFAULT);
    Canvas canvas = reader.read(reader.tasks().get(0)).canvas().orElseThrow();
    Surroundings surroundings =
        new Surroundings(
            reader.documents().keySet(),
            reader.catalogue(),
            reader.rules().thresholds(),
            Optional::empty);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long start = threads.getCurrentThreadCpuTime();
      Context context = new Context(canvas, surroundings);
      List<Finding> found = new ArrayList<>();
      for (BuiltInRules.Row row : BuiltInRules.ALL) {
        found.addAll(row.rule().check(canvas, context).toList());
      }
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  private Path written(Crowd crowd, int size) throws IOException {
    StringBuilder text = new StringBuilder("name: Large\ncustomer-segments:\n");
    for (int i = 0; i < size; i++) {
      text.append("  s-").append(i).append(": {name: A segment of many, number ").append(i);
      text.append(", expects: [{category: ").append(CATEGORIES[i % 5]).append("}]}\n");
    }
    text.append("customer-relationships:\n");
    for (int i = 0; i < size; i++) {
      text.append("  r-").append(i).append(": {name: A relationship of many, number ").append(i);
      text.append(", category: ").append(CATEGORIES[i % 5]).append(", purposes: keep, segments: [");
      text.append(crowd.segments(i, size)).append("]}\n");
    }
    Path own = Files.createDirectory(folder.resolve(crowd + "-" + size));
    Files.writeString(own.resolve("large.canvas.yaml"), text);
    return own;
  }
}
