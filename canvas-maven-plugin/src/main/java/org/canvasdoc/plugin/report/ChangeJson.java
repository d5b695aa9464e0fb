package org.canvasdoc.plugin.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.FigureChange;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Touched;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.AcceptedFile.Accepted;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** A change as JSON, for programs; lines and columns are 1-based code points, ends exclusive. */
final class ChangeJson {
  private static final int SCHEMA = 1;

  private final Comparison comparison;
  private final ChangeOrigin origin;

  ChangeJson(Comparison comparison, ChangeOrigin origin) {
    this.comparison = comparison;
    this.origin = origin;
  }

  void write(Writer out) throws IOException {
    try (JsonGenerator json = JsonOut.indented(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      JsonOut.exact(json, "headline", comparison.headline());
      JsonOut.exact(json, "from", origin.from());
      JsonOut.exact(json, "to", origin.to());
      summary(json);
      json.writeArrayFieldStart("meanings");
      for (Meaning each : comparison.meanings()) {
        meaning(json, each);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("changes");
      for (Change each : comparison.changes()) {
        change(json, each);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("canvases");
      for (CanvasPair each : comparison.canvases()) {
        canvas(json, each);
      }
      json.writeEndArray();
      strings(json, "unread", comparison.unread());
      findings(json, "introduced", comparison.introduced());
      findings(json, "fixed", comparison.fixed());
      findings(json, "gone", comparison.gone());
      findings(json, "acceptances", comparison.acceptances());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void summary(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("compared", comparison.compared());
    json.writeNumberField("differ", comparison.canvases().size());
    for (Level level : Level.values()) {
      json.writeNumberField(level.key(), comparison.count(level));
    }
    json.writeNumberField("accepted", comparison.accepted().size());
    json.writeNumberField("introduced", comparison.introduced().size());
    json.writeNumberField("fixed", comparison.fixed().size());
    json.writeNumberField("gone", comparison.gone().size());
    json.writeEndObject();
  }

  private void meaning(JsonGenerator json, Meaning meaning) throws IOException {
    json.writeStartObject();
    JsonOut.exact(json, "level", meaning.level().key());
    JsonOut.exact(json, "rule", meaning.rule());
    JsonOut.exact(json, "message", meaning.message());
    subject(json, meaning.subject());
    places(json, meaning.before(), meaning.after());
    touched(json, meaning.touched());
    strings(json, "changes", meaning.changes());
    JsonOut.exact(json, "fingerprint", meaning.fingerprint());
    accepted(json, meaning.fingerprint());
    json.writeEndObject();
  }

  private void change(JsonGenerator json, Change change) throws IOException {
    ChangeFact fact = ChangeFact.of(change);
    json.writeStartObject();
    JsonOut.exact(json, "level", change.level().key());
    JsonOut.exact(json, "kind", change.kind());
    JsonOut.exact(json, "sign", change.sign().mark());
    JsonOut.exact(json, "message", fact.sentence());
    subject(json, change.subject());
    JsonOut.exact(json, "name", change.name());
    if (!change.facts().item().isEmpty()) {
      JsonOut.exact(json, "item", change.facts().item());
    }
    JsonReport.optional(json, "from", fact.from());
    JsonReport.optional(json, "to", fact.to());
    if (!fact.hint().isEmpty()) {
      JsonOut.exact(json, "hint", fact.hint());
    }
    places(json, change.facts().before(), change.facts().after());
    touched(json, change.facts().touched());
    JsonOut.exact(json, "fingerprint", change.fingerprint());
    accepted(json, change.fingerprint());
    json.writeEndObject();
  }

  private static void subject(JsonGenerator json, Subject subject) throws IOException {
    JsonReport.optional(json, "canvas", subject.canvas());
    JsonReport.optional(json, "block", subject.block());
    JsonReport.optional(json, "entry", subject.entry());
    JsonReport.optional(json, "field", subject.field());
  }

  private static void places(JsonGenerator json, @Nullable Span before, @Nullable Span after)
      throws IOException {
    place(json, "after", after);
    place(json, "before", before);
  }

  private static void place(JsonGenerator json, String name, @Nullable Span span)
      throws IOException {
    if (span != null) {
      json.writeObjectFieldStart(name);
      JsonReport.place(json, span);
      json.writeEndObject();
    }
  }

  private static void touched(JsonGenerator json, Touched touched) throws IOException {
    json.writeObjectFieldStart("touched");
    named(json, "segments", touched.segments());
    named(json, "revenueStreams", touched.revenueStreams());
    strings(json, "owners", touched.owners());
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, String name, List<Touched.Named> some)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Touched.Named each : some) {
      json.writeStartObject();
      JsonOut.exact(json, "id", each.id());
      JsonOut.exact(json, "name", each.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void accepted(JsonGenerator json, String fingerprint) throws IOException {
    Accepted accepted = comparison.accepted().get(fingerprint);
    if (accepted != null) {
      json.writeObjectFieldStart("accepted");
      JsonOut.exact(json, "because", accepted.because());
      if (!accepted.by().isEmpty()) {
        JsonOut.exact(json, "by", accepted.by());
      }
      if (accepted.until() != null) {
        JsonOut.exact(json, "until", accepted.until().value().toString());
      }
      json.writeEndObject();
    }
  }

  private static void canvas(JsonGenerator json, CanvasPair pair) throws IOException {
    json.writeStartObject();
    JsonOut.exact(json, "id", pair.id());
    JsonOut.exact(json, "name", pair.name());
    @Nullable Canvas before = pair.before();
    if (before != null) {
      JsonOut.exact(json, "was", before.id());
    }
    json.writeObjectFieldStart("blocks");
    for (Map.Entry<Block, CanvasPair.Counts> each : pair.counts().entrySet()) {
      json.writeObjectFieldStart(each.getKey().key());
      json.writeNumberField("added", each.getValue().added());
      json.writeNumberField("changed", each.getValue().changed());
      json.writeNumberField("removed", each.getValue().removed());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("figures");
    for (FigureChange each : pair.figures()) {
      json.writeStartObject();
      subject(json, each.subject());
      JsonOut.exact(json, "name", each.name());
      JsonOut.exact(json, "figure", each.key());
      JsonOut.exact(json, "title", each.title());
      if (!each.from().isEmpty()) {
        JsonOut.exact(json, "from", each.from());
      }
      if (!each.to().isEmpty()) {
        JsonOut.exact(json, "to", each.to());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void findings(JsonGenerator json, String name, List<Diagnostic> some)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Diagnostic each : some) {
      JsonReport.diagnostic(json, each);
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> some)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : some) {
      json.writeString(JsonOut.whole(each));
    }
    json.writeEndArray();
  }
}
