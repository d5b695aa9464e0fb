package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Snapshot;
import org.canvasdoc.plugin.history.Step;

/** A past that canvases of today could have had, with every kind of change in it. */
final class SamplePast {
  /** What a commit may say, and should not do. */
  static final String HOSTILE =
      "]]></script><img src=x onerror=alert(1)>\u202e\"'`\u0000{{1}}${1} [a](javascript:alert(1))";

  private static final String SEGMENTS = Block.CUSTOMER_SEGMENTS.key();

  private SamplePast() {}

  /**
   * The past of all canvases.
   *
   * @param subject what commits say of themselves
   */
  static Past of(List<Canvas> canvases, String subject) {
    List<CanvasHistory> histories = new ArrayList<>();
    for (Canvas each : canvases) {
      histories.add(of(each, subject));
    }
    return Past.of(histories);
  }

  private static CanvasHistory of(Canvas canvas, String subject) {
    List<Moment> moments = new ArrayList<>();
    moments.add(moment(3, canvas, subject, List.of("v1", subject), later(canvas, subject), "4.25"));
    moments.add(moment(2, canvas, subject, List.of(), List.of(), ""));
    moments.add(new Moment(step(1, subject, List.of()), canvas.id(), List.of(), Optional.empty()));
    Fact added = new Fact("canvas-added", "info", "", "", canvas.name(), "", "", "", "");
    moments.add(moment(0, canvas, subject, List.of(), List.of(added), "6.5"));
    return new CanvasHistory(canvas.id(), moments, false);
  }

  private static List<Fact> later(Canvas canvas, String subject) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("canvas-renamed", "info", "", "", canvas.name(), "", "", "old", "new"));
    facts.add(new Fact("entry-removed", "breaking", SEGMENTS, "gone", subject, "", "", "", ""));
    facts.add(new Fact("entry-added", "info", "channels", "later", "Gone since", "", "", "", ""));
    for (Entry entry : canvas.entries(Block.CUSTOMER_SEGMENTS)) {
      String id = entry.id().value();
      String name = entry.name();
      facts.add(new Fact("entry-renamed", "info", SEGMENTS, id, name, "", "", "was-" + id, id));
      facts.add(fact("text-changed", "info", id, name, "description", "Once " + subject, name));
      facts.add(
          fact("field-changed", "attention", id, name, "economics.acquisition-cost", "61", "310"));
      facts.add(fact("reference-added", "info", id, name, "expects", "", subject));
      facts.add(fact("reference-removed", "info", id, name, "expects", subject, ""));
    }
    return facts;
  }

  private static Fact fact(
      String kind, String level, String id, String name, String field, String from, String to) {
    return new Fact(kind, level, SEGMENTS, id, name, field, "", from, to);
  }

  private static Moment moment(
      int at, Canvas canvas, String subject, List<String> tags, List<Fact> facts, String ratio) {
    List<List<Snapshot.Item>> blocks = new ArrayList<>();
    int segments = canvas.segments().size();
    for (Block block : Block.values()) {
      List<Snapshot.Item> items = new ArrayList<>();
      for (Entry entry : canvas.entries(block)) {
        boolean some = segments > 0 && items.size() % 2 == 0;
        String status = items.size() % 3 == 1 ? "planned" : "";
        items.add(
            new Snapshot.Item(
                entry.id().value(), entry.name(), some ? List.of(1) : List.of(), status));
      }
      blocks.add(items);
    }
    Snapshot now = new Snapshot(canvas.name(), blocks, at, 5, 3 - at, ratio);
    return new Moment(step(at, subject, tags), canvas.id(), facts, Optional.of(now));
  }

  private static Step step(int at, String subject, List<String> tags) {
    String commit = "0123456789ab".replace('0', (char) ('a' + at)).repeat(4).substring(0, 40);
    Instant when = Instant.parse("2025-12-31T10:00:00Z").plusSeconds(86_400L * at);
    return new Step(commit, subject, subject, when, tags);
  }
}
