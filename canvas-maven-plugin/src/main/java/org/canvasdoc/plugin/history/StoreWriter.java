package org.canvasdoc.plugin.history;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what is kept of a history; a text that comes again is written once. */
final class StoreWriter {
  private final DataOutputStream out;
  private final Map<String, Integer> known = new HashMap<>();

  StoreWriter(DataOutputStream out) {
    this.out = out;
  }

  void line(Steps line) throws IOException {
    out.writeInt(line.states().size());
    for (Steps.State state : line.states()) {
      Step step = state.step();
      text(step.commit());
      text(step.subject());
      text(step.author());
      out.writeLong(step.when().getEpochSecond());
      out.writeInt(step.tags().size());
      for (String tag : step.tags()) {
        text(tag);
      }
      text(state.folder().id());
    }
    out.writeBoolean(line.before().isPresent());
    text(line.before().map(Steps.Folder::id).orElse(""));
  }

  void difference(Difference difference) throws IOException {
    out.writeInt(difference.parts().size());
    for (Difference.Part part : difference.parts()) {
      text(part.canvas());
      text(part.from());
      out.writeInt(part.facts().size());
      for (Fact fact : part.facts()) {
        fact(fact);
      }
      out.writeBoolean(part.now().isPresent());
      if (part.now().isPresent()) {
        snapshot(part.now().get());
      }
    }
  }

  private void fact(Fact fact) throws IOException {
    text(fact.kind());
    text(fact.level());
    text(fact.block());
    text(fact.entry());
    text(fact.name());
    text(fact.field());
    text(fact.item());
    text(fact.from());
    text(fact.to());
  }

  private void snapshot(Snapshot snapshot) throws IOException {
    text(snapshot.name());
    out.writeInt(snapshot.blocks().size());
    for (List<Snapshot.Item> block : snapshot.blocks()) {
      out.writeInt(block.size());
      for (Snapshot.Item item : block) {
        text(item.id());
        text(item.name());
        out.writeInt(item.segments().size());
        for (int segment : item.segments()) {
          out.writeInt(segment);
        }
        text(item.status());
      }
    }
    out.writeInt(snapshot.errors());
    out.writeInt(snapshot.warnings());
    out.writeInt(snapshot.notes());
    text(snapshot.ratio());
  }

  void text(String text) throws IOException {
    Integer place = known.putIfAbsent(text, known.size());
    out.writeInt(place == null ? known.size() - 1 : place);
    if (place == null) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}
