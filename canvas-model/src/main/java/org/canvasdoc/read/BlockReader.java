package org.canvasdoc.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas.Content;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;

/** Reads the entries of one canvas's blocks, and counts them. */
final class BlockReader {
  /** How to write an entry. */
  static final String HELP = "write an entry a line, as `id: Its name`";

  private final Sink sink;
  private final Subject canvas;
  private final int maxEntries;
  private int count;

  BlockReader(Sink sink, Subject canvas, int maxEntries) {
    this.sink = sink;
    this.canvas = canvas;
    this.maxEntries = maxEntries;
  }

  /**
   * Reads a block.
   *
   * @param texts in the folder form the long texts of its entries, by id
   */
  Content read(Block block, Span key, Node node, Map<String, SourceFile> texts) {
    Subject subject = canvas.block(block.key());
    if (node.isEmpty()) {
      return new Content(key, true, Map.of());
    }
    if (!(node instanceof Mapping mapping)) {
      Span place = node instanceof Scalar ? node.span() : key;
      sink.invalidValue(
          subject,
          place,
          new Complaint(
              "`" + block.key() + "` is a mapping of ids to entries", "not a mapping", HELP, null));
      return new Content(key, false, Map.of());
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Pair pair : Keys.unique(sink, subject, mapping)) {
      if (Keys.isOwn(pair.key().text())) {
        continue;
      }
      if (++count > maxEntries) {
        if (count == maxEntries + 1) {
          tooMany(subject, pair.key().span());
        }
        return new Content(key, false, entries);
      }
      Located<String> id = pair.key().located();
      entries.put(id.value(), entry(block, subject.entry(id.value()), id, pair, texts));
    }
    return new Content(key, true, entries);
  }

  private void tooMany(Subject subject, Span place) {
    sink.add(
        Finding.of(
                "unreadable-file",
                subject,
                place,
                "the canvas has more than " + maxEntries + " entries")
            .label("one too many")
            .help("split the canvas, or raise `canvas.maxEntries`"));
  }

  private Entry entry(
      Block block, Subject subject, Located<String> id, Pair pair, Map<String, SourceFile> texts) {
    Values.Builder values = new Values.Builder(id.span());
    Node node = pair.value();
    if (node instanceof Mapping mapping) {
      GroupReader.into(values, sink, subject, mapping, Format.fields(block));
    } else if (node.isEmpty()) {
      GroupReader.missing(sink, subject, values, Format.fields(block));
    } else {
      GroupReader.shortForm(sink, subject, values, Format.NAME, pair);
    }
    SourceFile text = texts.get(id.value());
    if (text != null && !text.text().isBlank()) {
      describe(subject, values, text);
    }
    return Entry.of(block, id, values.build());
  }

  private void describe(Subject subject, Values.Builder values, SourceFile text) {
    Span whole = text.span(0, text.text().length());
    if (values.has(Format.DESCRIPTION)) {
      Span key = values.keyOf(Format.DESCRIPTION);
      sink.add(
          Finding.of(
                  "ambiguous-source",
                  subject.field(Format.DESCRIPTION.key()),
                  key,
                  "the text of " + Keys.whole(subject) + " stands in two places")
              .label("a text here")
              .help("keep one of the two")
              .related(Span.startOf(text), "and one in this file"));
      return;
    }
    Located<String> said = new Located<>(Texts.withLineFeeds(text.text()), whole);
    values.put(Format.DESCRIPTION, whole, Optional.of(said));
  }
}
