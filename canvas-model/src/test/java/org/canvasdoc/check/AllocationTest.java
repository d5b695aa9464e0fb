package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import org.canvasdoc.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * How fast canvases are checked depends on the machine; how much memory that takes on the way does
 * not, and decides much of it.
 */
class AllocationTest {
  private static final Path EXAMPLES = Path.of("..", "example-site", "src", "canvas");

  /** Measured are 23 for each byte of YAML, by code that is not optimised yet. */
  private static final int MOST = 26;

  /** After the first round, in which classes are loaded and tables made. */
  private static final int ROUNDS = 3;

  @Test
  void readingAndCheckingTakesFewBytesForEachOfYaml() throws IOException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    ProjectReader reader = ProjectReader.open(EXAMPLES, "", Limits.DEFAULT);
    long taken = 0;
    long read = 1;
    for (int i = 0; i < ROUNDS; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      read = check(reader);
      taken = threads.getCurrentThreadAllocatedBytes() - before;
    }
    long each = taken / read;
    assertTrue(each <= MOST, each + " bytes for each byte of YAML, at most " + MOST);
  }

  /** Reads and checks all canvases, and returns how many bytes they have. */
  private static long check(ProjectReader reader) {
    Surroundings surroundings =
        new Surroundings(
            reader.documents().keySet(),
            reader.catalogue(),
            reader.rules().thresholds(),
            Optional::empty);
    long bytes = 0;
    List<Finding> found = new ArrayList<>();
    for (ProjectReader.Task task : reader.tasks()) {
      ProjectReader.One one = reader.read(task);
      for (SourceFile source : one.sources()) {
        bytes += source.size();
      }
      Canvas canvas = one.canvas().orElseThrow();
      Context context = new Context(canvas, surroundings);
      for (BuiltInRules.Row row : BuiltInRules.ALL) {
        row.rule().check(canvas, context).forEach(found::add);
      }
    }
    return bytes;
  }
}
