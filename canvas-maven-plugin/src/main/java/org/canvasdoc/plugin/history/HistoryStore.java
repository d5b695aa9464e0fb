package org.canvasdoc.plugin.history;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.plugin.history.Difference.Part;

/**
 * Keeps what was worked out, in one file that may be deleted at any time. One that is of another
 * format, or torn, is as good as none.
 */
public final class HistoryStore {
  private static final String FORMAT = "canvas-history 2";
  private static final int LONGEST = 1 << 26;

  private final Path file;

  public HistoryStore(Path file) {
    this.file = file;
  }

  Map<String, Difference> read() {
    Map<String, Difference> kept = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return kept;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!in.readUTF().equals(FORMAT)) {
        return kept;
      }
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        kept.put(text(in), difference(in));
      }
      return kept;
    } catch (IOException | RuntimeException torn) {
      return new HashMap<>();
    }
  }

  /** What cannot be kept is worked out again. */
  void write(Map<String, Difference> differences) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        out.writeUTF(FORMAT);
        out.writeInt(differences.size());
        for (Map.Entry<String, Difference> each : new TreeMap<>(differences).entrySet()) {
          text(out, each.getKey());
          difference(out, each.getValue());
        }
      }
      Whole.move(fresh, file);
    } catch (IOException unwritable) {
      return;
    }
  }

  private static void difference(DataOutputStream out, Difference difference) throws IOException {
    out.writeInt(difference.parts().size());
    for (Part part : difference.parts()) {
      text(out, part.canvas());
      text(out, part.from());
      out.writeInt(part.facts().size());
      for (Fact fact : part.facts()) {
        text(out, fact.kind());
        text(out, fact.level());
        text(out, fact.block());
        text(out, fact.entry());
        text(out, fact.name());
        text(out, fact.field());
        text(out, fact.item());
        text(out, fact.from());
        text(out, fact.to());
      }
      out.writeBoolean(part.now().isPresent());
      if (part.now().isPresent()) {
        snapshot(out, part.now().get());
      }
    }
  }

  private static Difference difference(DataInputStream in) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String canvas = text(in);
      String from = text(in);
      List<Fact> facts = new ArrayList<>();
      for (int j = in.readInt(); j > 0; j--) {
        facts.add(
            new Fact(
                text(in), text(in), text(in), text(in), text(in), text(in), text(in), text(in),
                text(in)));
      }
      Optional<Snapshot> now = in.readBoolean() ? Optional.of(snapshot(in)) : Optional.empty();
      parts.add(new Part(canvas, from, List.copyOf(facts), now));
    }
    return new Difference(List.copyOf(parts));
  }

  private static void snapshot(DataOutputStream out, Snapshot snapshot) throws IOException {
    text(out, snapshot.name());
    out.writeInt(snapshot.blocks().size());
    for (List<Snapshot.Item> block : snapshot.blocks()) {
      out.writeInt(block.size());
      for (Snapshot.Item item : block) {
        text(out, item.id());
        text(out, item.name());
        out.writeInt(item.segments().size());
        for (int segment : item.segments()) {
          out.writeInt(segment);
        }
        text(out, item.status());
      }
    }
    out.writeInt(snapshot.errors());
    out.writeInt(snapshot.warnings());
    out.writeInt(snapshot.notes());
    text(out, snapshot.ratio());
  }

  private static Snapshot snapshot(DataInputStream in) throws IOException {
    String name = text(in);
    List<List<Snapshot.Item>> blocks = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      List<Snapshot.Item> items = new ArrayList<>();
      for (int j = in.readInt(); j > 0; j--) {
        items.add(new Snapshot.Item(text(in), text(in), numbers(in), text(in)));
      }
      blocks.add(List.copyOf(items));
    }
    return new Snapshot(
        name, List.copyOf(blocks), in.readInt(), in.readInt(), in.readInt(), text(in));
  }

  private static List<Integer> numbers(DataInputStream in) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      numbers.add(in.readInt());
    }
    return List.copyOf(numbers);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("torn");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("torn");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
