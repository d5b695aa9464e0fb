package org.canvasdoc.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * Every reference of one canvas to its own entries, resolved once: from fields, from {@code
 * [[links]]} in texts, and from hypotheses.
 */
public final class References {
  /**
   * One reference.
   *
   * @param from the entry that it stands in; null in the head and in hypotheses
   * @param hypothesis the hypothesis that it stands in; null elsewhere
   * @param field the path of the field, nested keys joined by a dot
   * @param written the id in a field, the whole text for a link in a text
   * @param block the block that a field refers to; null where any may be meant
   * @param link the link in the text; null for a field
   * @param matches the entries it may mean; it is resolved where there is exactly one
   */
  public record Reference(
      @Nullable Entry from,
      @Nullable Hypothesis hypothesis,
      String field,
      Located<String> written,
      @Nullable Block block,
      @Nullable TextLink link,
      List<Entry> matches) {
    public Optional<Entry> target() {
      return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /** Whether it leads to another canvas, which this canvas alone cannot resolve. */
    public boolean isForeign() {
      return link != null && link.canvas() != null;
    }
  }

  private final Canvas canvas;
  private final List<Reference> all = new ArrayList<>();
  private final Map<Entry, List<Reference>> outgoing = new IdentityHashMap<>();
  private final Map<Entry, List<Reference>> incoming = new IdentityHashMap<>();

  public References(Canvas canvas) {
    this.canvas = canvas;
    Walk.through(canvas.head(), Format.HEAD, new Collector(null, null));
    canvas
        .entries()
        .forEach(
            entry ->
                Walk.through(
                    entry.values(), Format.fields(entry.block()), new Collector(entry, null)));
    canvas
        .hypotheses()
        .forEach(each -> Walk.through(each.values(), Format.HYPOTHESIS, new Collector(null, each)));
    for (Reference reference : all) {
      if (reference.from() != null) {
        outgoing.computeIfAbsent(reference.from(), key -> new ArrayList<>()).add(reference);
      }
      reference
          .target()
          .ifPresent(
              target -> incoming.computeIfAbsent(target, key -> new ArrayList<>()).add(reference));
    }
  }

  /** All references in the order of the document. */
  public List<Reference> all() {
    return all;
  }

  /** What an entry refers to. */
  public List<Reference> from(Entry entry) {
    return outgoing.getOrDefault(entry, List.of());
  }

  /** What refers to an entry. */
  public List<Reference> to(Entry entry) {
    return incoming.getOrDefault(entry, List.of());
  }

  /**
   * The segments that a relationship is with. It may leave them out where the canvas has one: that
   * one is meant.
   */
  public List<CustomerSegment> segmentsOf(CustomerRelationship relationship) {
    List<CustomerSegment> segments = canvas.segments();
    if (!relationship.values().says(Format.SEGMENTS) && segments.size() == 1) {
      return segments;
    }
    return named(relationship.segments());
  }

  /**
   * The segments that an entry is traced to: those that it names, else those of the entries it is
   * linked with, one step away. Empty where it is for all of them.
   */
  public Set<CustomerSegment> traced(Entry entry) {
    Set<CustomerSegment> own = direct(entry);
    if (!own.isEmpty() || entry.values().given(Format.SEGMENTS)) {
      return own;
    }
    Set<CustomerSegment> near = new LinkedHashSet<>();
    Stream.concat(
            from(entry).stream().flatMap(reference -> reference.target().stream()),
            to(entry).stream().map(Reference::from).filter(Objects::nonNull))
        .forEach(neighbour -> near.addAll(direct(neighbour)));
    return near.size() == canvas.segments().size() ? Set.of() : near;
  }

  private Set<CustomerSegment> direct(Entry entry) {
    if (entry instanceof CustomerSegment segment) {
      return Set.of(segment);
    }
    if (entry instanceof CustomerRelationship relationship) {
      return new LinkedHashSet<>(segmentsOf(relationship));
    }
    return new LinkedHashSet<>(named(entry.values().list(Format.SEGMENTS)));
  }

  private List<CustomerSegment> named(List<Located<String>> ids) {
    return ids.stream()
        .flatMap(id -> canvas.entry(Block.CUSTOMER_SEGMENTS, id.value()).stream())
        .map(CustomerSegment.class::cast)
        .distinct()
        .toList();
  }

  /** The entries that a link in a text of this canvas may mean. */
  public static List<Entry> resolve(Canvas canvas, @Nullable Block own, TextLink link) {
    if (link.block() != null) {
      return Block.of(link.block()).flatMap(block -> canvas.entry(block, link.id())).stream()
          .toList();
    }
    Optional<Entry> near = Optional.ofNullable(own).flatMap(b -> canvas.entry(b, link.id()));
    return near.isPresent()
        ? List.of(near.get())
        : Stream.of(Block.values()).flatMap(b -> canvas.entry(b, link.id()).stream()).toList();
  }

  private final class Collector implements Walk.Listener {
    private final @Nullable Entry from;
    private final @Nullable Hypothesis hypothesis;

    Collector(@Nullable Entry from, @Nullable Hypothesis hypothesis) {
      this.from = from;
      this.hypothesis = hypothesis;
    }

    @Override
    public void reference(String field, Block block, Located<String> id) {
      List<Entry> matches = canvas.entry(block, id.value()).stream().toList();
      all.add(new Reference(from, hypothesis, field, id, block, null, matches));
    }

    @Override
    public void entryPath(String field, Located<String> path) {
      int slash = path.value().indexOf('/');
      List<Entry> matches =
          slash < 0
              ? List.of()
              : Block.of(path.value().substring(0, slash))
                  .flatMap(block -> canvas.entry(block, path.value().substring(slash + 1)))
                  .stream()
                  .toList();
      all.add(new Reference(from, hypothesis, field, path, null, null, matches));
    }

    @Override
    public void text(String field, Located<String> text) {
      Block own = from == null ? null : from.block();
      for (TextLink link : TextLink.scan(text.value())) {
        List<Entry> matches = link.canvas() == null ? resolve(canvas, own, link) : List.<Entry>of();
        all.add(new Reference(from, hypothesis, field, text, null, link, matches));
      }
    }
  }
}
