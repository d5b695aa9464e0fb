package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Touched.Named;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.References;
import org.canvasdoc.model.RevenueStream;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Tells whom and what of one canvas a change concerns, by what its entries refer to. */
public final class Touches {
  private final Canvas canvas;
  private final Map<String, Touched> known = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private @Nullable References references;

  public Touches(Canvas canvas) {
    this.canvas = canvas;
  }

  Canvas canvas() {
    return canvas;
  }

  /** Every reference of the canvas, resolved. */
  public References references() {
    References all = references;
    if (all == null) {
      all = new References(canvas);
      references = all;
    }
    return all;
  }

  /** Whom an entry, a hypothesis or the head concerns. */
  public Touched of(Subject subject) {
    String key = subject.block() + "/" + subject.entry();
    Touched touched = known.get(key);
    if (touched == null) {
      touched = find(subject.block(), subject.entry());
      known.put(key, touched);
    }
    return touched;
  }

  private Touched find(@Nullable String place, @Nullable String id) {
    if (place == null || id == null) {
      return new Touched(List.of(), List.of(), owners());
    }
    Optional<Block> block = Block.of(place);
    if (block.isPresent()) {
      Optional<Entry> entry = canvas.entry(block.get(), id);
      return entry.isPresent() ? of(List.of(entry.get())) : Touched.NOBODY;
    }
    List<Entry> about = new ArrayList<>();
    for (Hypothesis each : canvas.hypotheses()) {
      if (each.id().value().equals(id)) {
        for (Located<String> path : each.about()) {
          entry(path.value()).ifPresent(about::add);
        }
      }
    }
    return of(about);
  }

  private Optional<Entry> entry(String path) {
    int slash = path.indexOf('/');
    Optional<Block> block = Block.of(path.substring(0, Math.max(0, slash)));
    return block.isPresent()
        ? canvas.entry(block.get(), path.substring(slash + 1))
        : Optional.empty();
  }

  /** Whom entries concern together. */
  public Touched of(List<Entry> entries) {
    Map<String, Named> segments = new LinkedHashMap<>();
    Map<String, Named> streams = new LinkedHashMap<>();
    Set<String> owners = new LinkedHashSet<>();
    for (Entry each : entries) {
      for (CustomerSegment segment : references().traced(each)) {
        put(segments, segment);
      }
      if (each instanceof RevenueStream) {
        put(streams, each);
      }
      for (References.Reference reference : references().from(each)) {
        reference
            .target()
            .filter(RevenueStream.class::isInstance)
            .ifPresent(to -> put(streams, to));
      }
      for (References.Reference reference : references().to(each)) {
        if (reference.from() instanceof RevenueStream from) {
          put(streams, from);
        }
      }
      each.owner().ifPresent(owner -> owners.add(owner.value()));
    }
    List<String> answering = owners.isEmpty() ? owners() : List.copyOf(owners);
    return new Touched(
        sorted(segments, Block.CUSTOMER_SEGMENTS),
        sorted(streams, Block.REVENUE_STREAMS),
        answering);
  }

  private static void put(Map<String, Named> named, Entry entry) {
    String id = entry.id().value();
    named.put(id, new Named(id, entry.name()));
  }

  /** By the order of the document. */
  private List<Named> sorted(Map<String, Named> named, Block block) {
    if (order.isEmpty()) {
      for (Entry each : canvas.allEntries()) {
        order.put(each.block().key() + "/" + each.id().value(), order.size());
      }
    }
    List<Named> sorted = new ArrayList<>(named.values());
    sorted.sort(
        Comparator.comparing(each -> order.getOrDefault(block.key() + "/" + each.id(), -1)));
    return sorted;
  }

  private List<String> owners() {
    Set<String> owners = new LinkedHashSet<>();
    for (Located<String> each : canvas.head().list(Format.OWNERS)) {
      owners.add(each.value());
    }
    return List.copyOf(owners);
  }
}
