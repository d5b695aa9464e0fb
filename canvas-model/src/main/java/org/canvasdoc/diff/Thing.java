package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something of a canvas that has an id and says things: an entry or a hypothesis.
 *
 * @param place the key of its block; {@code hypotheses} for a hypothesis
 * @param entry null for a hypothesis
 */
record Thing(
    Canvas canvas,
    String place,
    Located<String> at,
    Values values,
    List<Field<?>> fields,
    @Nullable Entry entry) {
  /** The things of a block in the order written; of the hypotheses where there is no block. */
  static List<Thing> of(Canvas canvas, @Nullable Block block) {
    List<Thing> things = new ArrayList<>();
    if (block == null) {
      for (Hypothesis each : canvas.hypotheses()) {
        things.add(
            new Thing(
                canvas, Format.HYPOTHESES, each.id(), each.values(), Format.HYPOTHESIS, null));
      }
    } else {
      List<Field<?>> fields = Format.fields(block);
      for (Entry each : canvas.entries(block)) {
        things.add(new Thing(canvas, block.key(), each.id(), each.values(), fields, each));
      }
    }
    return things;
  }

  String id() {
    return at.value();
  }

  Span span() {
    return at.span();
  }

  @Nullable Block block() {
    return entry == null ? null : entry.block();
  }

  /** What people call it. */
  String name() {
    if (entry != null) {
      return entry.name();
    }
    Optional<Located<String>> claim = values.get(Format.CLAIM);
    return claim.isPresent() ? WhiteSpace.without(claim.get().value()) : id();
  }

  /** The id that it says it had; its own where it says none. */
  String was() {
    Optional<Located<String>> was = entry == null ? Optional.empty() : values.get(Format.WAS);
    return was.isPresent() ? was.get().value() : id();
  }

  /** It as the subject of a change, in a canvas of an id. */
  Subject subject(String canvasId) {
    return Subject.canvas(canvasId).block(place).entry(id());
  }
}
