package org.canvasdoc.plugin.site;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.economics.Figure;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.plugin.report.JsonOut;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes a canvas for programs: {@code canvas.json}, which {@code canvas.schema.json} describes.
 */
final class CanvasJson {
  private static final int SCHEMA = 1;

  private final CanvasContext context;
  private final JsonGenerator json;
  private final JsonValues values;

  private CanvasJson(CanvasContext context, JsonGenerator json) {
    this.context = context;
    this.json = json;
    this.values = new JsonValues(json);
  }

  static String of(CanvasContext context) {
    StringWriter out = new StringWriter(32 * 1024);
    try (JsonGenerator json = JsonOut.indented(out)) {
      new CanvasJson(context, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private void write() throws IOException {
    Canvas canvas = context.canvas();
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    JsonOut.exact(json, "id", canvas.id());
    JsonOut.exact(json, "name", canvas.name());
    JsonOut.exact(json, "language", canvas.language());
    JsonOut.exact(json, "file", canvas.file().path());
    values.fields("head", canvas.head(), Format.HEAD);
    json.writeArrayFieldStart("blocks");
    for (Block block : Block.values()) {
      block(block, canvas.entries(block));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("hypotheses");
    for (Hypothesis each : canvas.hypotheses()) {
      json.writeStartObject();
      JsonOut.exact(json, "id", each.id().value());
      place(each.id().span());
      values.fields("fields", each.values(), Format.HYPOTHESIS);
      json.writeEndObject();
    }
    json.writeEndArray();
    figures();
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      int count = FindingViews.count(context.diagnostics(), severity);
      json.writeNumberField(severity.word() + "s", count);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void block(Block block, List<Entry> entries) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", block.key());
    json.writeArrayFieldStart("entries");
    for (Entry entry : entries) {
      json.writeStartObject();
      JsonOut.exact(json, "id", entry.id().value());
      JsonOut.exact(json, "name", entry.name());
      json.writeArrayFieldStart("segments");
      for (SegmentView segment : context.traced("", entry)) {
        CustomerSegment whom = context.canvas().segments().get(segment.number() - 1);
        json.writeString(JsonOut.whole(whom.id().value()));
      }
      json.writeEndArray();
      place(entry.id().span());
      values.fields("fields", entry.values(), Format.fields(block));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Span span) throws IOException {
    json.writeObjectFieldStart("place");
    JsonOut.exact(json, "file", span.file().path());
    json.writeNumberField("line", span.startLine());
    json.writeNumberField("column", span.startColumn());
    json.writeEndObject();
  }

  /** What was worked out of each segment and each relationship; the sums are on the pages. */
  private void figures() throws IOException {
    Returns returns = new Returns(context, Urls.canvas(context.id()));
    json.writeArrayFieldStart("figures");
    for (CustomerSegment segment : context.canvas().segments()) {
      for (Returns.Named each : returns.known(segment)) {
        figure(null, segment, each.computed().figure());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relationship-figures");
    for (CustomerRelationship relationship : context.canvas().relationships()) {
      for (Returns.Named each : returns.known(relationship)) {
        figure(relationship, each.whose(), each.computed().figure());
      }
    }
    json.writeEndArray();
  }

  private void figure(
      @Nullable CustomerRelationship relationship,
      @Nullable CustomerSegment segment,
      Optional<Figure> known)
      throws IOException {
    if (known.isEmpty()) {
      return;
    }
    Figure figure = known.get();
    json.writeStartObject();
    if (relationship != null) {
      JsonOut.exact(json, "relationship", relationship.id().value());
    }
    if (segment != null) {
      JsonOut.exact(json, "segment", segment.id().value());
    }
    json.writeStringField("name", figure.name());
    json.writeFieldName("value");
    json.writeNumber(figure.value().toPlainString());
    json.writeStringField("text", JsonOut.whole(figure.text()));
    Basis basis = figure.basis();
    if (basis != null) {
      json.writeStringField("basis", basis.key());
    }
    json.writeEndObject();
  }
}
