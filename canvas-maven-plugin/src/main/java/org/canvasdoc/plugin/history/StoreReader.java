package org.canvasdoc.plugin.history;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.plugin.history.Difference.Part;

/** Reads what {@link StoreWriter} wrote; a text that comes again is the same object. */
final class StoreReader {
  private static final int LONGEST = 1 << 26;

  private final DataInputStream in;
  private final List<String> known = new ArrayList<>();

  StoreReader(DataInputStream in) {
    this.in = in;
  }

  Steps line() throws IOException {
    List<Steps.State> states = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String commit = text();
      String subject = text();
      String author = text();
      Instant when = Instant.ofEpochSecond(in.readLong());
      List<String> tags = new ArrayList<>();
      for (int j = in.readInt(); j > 0; j--) {
        tags.add(text());
      }
      Step step = new Step(commit, subject, author, when, List.copyOf(tags));
      states.add(new Steps.State(step, folder(text())));
    }
    boolean isKnown = in.readBoolean();
    Steps.Folder before = folder(text());
    return new Steps(List.copyOf(states), isKnown ? Optional.of(before) : Optional.empty());
  }

  private static Steps.Folder folder(String id) {
    return new Steps.Folder(
        id,
        () -> {
          throw new IOException("what was kept of a folder is not the folder");
        });
  }

  Difference difference() throws IOException {
    List<Part> parts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String canvas = text();
      String from = text();
      List<Fact> facts = new ArrayList<>();
      for (int j = in.readInt(); j > 0; j--) {
        facts.add(new Fact(text(), text(), text(), text(), text(), text(), text(), text(), text()));
      }
      Optional<Snapshot> now = in.readBoolean() ? Optional.of(snapshot()) : Optional.empty();
      parts.add(new Part(canvas, from, List.copyOf(facts), now));
    }
    return new Difference(List.copyOf(parts));
  }

  private Snapshot snapshot() throws IOException {
    String name = text();
    List<List<Snapshot.Item>> blocks = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      List<Snapshot.Item> items = new ArrayList<>();
      for (int j = in.readInt(); j > 0; j--) {
        items.add(new Snapshot.Item(text(), text(), numbers(), text()));
      }
      blocks.add(List.copyOf(items));
    }
    return new Snapshot(
        name, List.copyOf(blocks), in.readInt(), in.readInt(), in.readInt(), text());
  }

  private List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      numbers.add(in.readInt());
    }
    return List.copyOf(numbers);
  }

  String text() throws IOException {
    int place = in.readInt();
    if (place >= 0 && place < known.size()) {
      return known.get(place);
    }
    int length = place == known.size() ? in.readInt() : -1;
    if (length < 0 || length > LONGEST) {
      throw new IOException("torn");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("torn");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    known.add(text);
    return text;
  }
}
