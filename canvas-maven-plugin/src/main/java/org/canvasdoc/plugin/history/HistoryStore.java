package org.canvasdoc.plugin.history;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.plugin.files.Whole;

/**
 * Keeps what was worked out, in one file that may be deleted at any time. One that is of another
 * format, or torn, is as good as none.
 */
public final class HistoryStore {
  private static final String FORMAT = "canvas-history 3";

  /** Beyond so many bytes no more is kept; the newest comes first. */
  private static final int LARGEST = 1 << 26;

  private final Path file;
  private final int largest;

  public HistoryStore(Path file) {
    this(file, LARGEST);
  }

  HistoryStore(Path file, int largest) {
    this.file = file;
    this.largest = largest;
  }

  /** What is kept; nothing where that is of no use. */
  public Kept read() {
    if (!Files.isRegularFile(file)) {
      return Kept.NOTHING;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!in.readUTF().equals(FORMAT)) {
        return Kept.NOTHING;
      }
      StoreReader reader = new StoreReader(in);
      String mark = reader.text();
      Steps line = reader.line();
      Map<String, Difference> differences = new HashMap<>();
      while (in.readBoolean()) {
        differences.put(reader.text(), reader.difference());
      }
      return new Kept(mark, Optional.of(line), differences);
    } catch (IOException | RuntimeException torn) {
      return Kept.NOTHING;
    }
  }

  /**
   * Keeps a line. What cannot be kept is worked out again.
   *
   * @param differences of its revisions, in their order
   */
  void write(String mark, Steps line, Map<String, Difference> differences) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        out.writeUTF(FORMAT);
        StoreWriter writer = new StoreWriter(out);
        writer.text(mark);
        writer.line(line);
        for (Map.Entry<String, Difference> each : differences.entrySet()) {
          if (out.size() > largest) {
            break;
          }
          out.writeBoolean(true);
          writer.text(each.getKey());
          writer.difference(each.getValue());
        }
        out.writeBoolean(false);
      }
      Whole.move(fresh, file);
    } catch (IOException unwritable) {
      return;
    }
  }
}
