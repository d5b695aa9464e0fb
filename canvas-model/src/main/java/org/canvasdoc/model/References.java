package org.canvasdoc.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * Every reference of one canvas to its own entries, resolved once: from fields, from {@code
 * [[links]]} in texts, and from hypotheses. The texts are met on the way, and kept.
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
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Entry, List<Reference>> outgoing = new IdentityHashMap<>();
  private final Map<Entry, List<Reference>> incoming = new IdentityHashMap<>();
  private final Map<Entry, List<CustomerSegment>> segments = new IdentityHashMap<>();
  private final Map<Entry, Set<CustomerSegment>> traced = new IdentityHashMap<>();
  private @Nullable Map<String, List<CustomerRelationship>> relationships;

  public References(Canvas canvas) {
    this.canvas = canvas;
    Walk.through(canvas.head(), new Collector(null, null));
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        Walk.through(entry.values(), new Collector(entry, null));
      }
    }
    for (Hypothesis each : canvas.hypotheses()) {
      Walk.through(each.values(), new Collector(null, each));
    }
    for (Reference reference : all) {
      put(outgoing, reference.from(), reference);
      if (reference.matches().size() == 1) {
        put(incoming, reference.matches().get(0), reference);
      }
    }
  }

  private static void put(
      Map<Entry, List<Reference>> map, @Nullable Entry entry, Reference reference) {
    if (entry == null) {
      return;
    }
    List<Reference> list = map.get(entry);
    if (list == null) {
      list = new ArrayList<>();
      map.put(entry, list);
    }
    list.add(reference);
  }

  /** All references in the order of the document. */
  public List<Reference> all() {
    return all;
  }

  /** All texts, lines and addresses in the order of the document. */
  public List<Passage> passages() {
    return passages;
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
    List<CustomerSegment> known = segments.get(relationship);
    if (known == null) {
      List<CustomerSegment> all = canvas.segments();
      boolean meant = !relationship.values().says(Format.SEGMENTS) && all.size() == 1;
      known = meant ? all : named(relationship.segments());
      segments.put(relationship, known);
    }
    return known;
  }

  /** The relationships that a segment is in, in the order written: the other way round. */
  public List<CustomerRelationship> relationshipsOf(CustomerSegment segment) {
    Map<String, List<CustomerRelationship>> known = relationships;
    if (known == null) {
      known = new HashMap<>();
      for (CustomerRelationship each : canvas.relationships()) {
        for (CustomerSegment with : segmentsOf(each)) {
          List<CustomerRelationship> list = known.get(with.id().value());
          if (list == null) {
            list = new ArrayList<>();
            known.put(with.id().value(), list);
          }
          list.add(each);
        }
      }
      relationships = known;
    }
    return known.getOrDefault(segment.id().value(), List.of());
  }

  /**
   * The segments that an entry is traced to: those that it names, else those of the entries it is
   * linked with, one step away. Empty where it is for all of them.
   */
  public Set<CustomerSegment> traced(Entry entry) {
    Set<CustomerSegment> known = traced.get(entry);
    if (known == null) {
      known = trace(entry);
      traced.put(entry, known);
    }
    return known;
  }

  private Set<CustomerSegment> trace(Entry entry) {
    Set<CustomerSegment> own = direct(entry);
    if (!own.isEmpty() || entry.values().given(Format.SEGMENTS)) {
      return own;
    }
    Set<CustomerSegment> near = new LinkedHashSet<>();
    for (Reference reference : from(entry)) {
      if (reference.matches().size() == 1) {
        near.addAll(direct(reference.matches().get(0)));
      }
    }
    for (Reference reference : to(entry)) {
      Entry neighbour = reference.from();
      if (neighbour != null) {
        near.addAll(direct(neighbour));
      }
    }
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
    List<CustomerSegment> named = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Located<String> id : ids) {
      Optional<Entry> entry = canvas.entry(Block.CUSTOMER_SEGMENTS, id.value());
      if (entry.isPresent()
          && entry.get() instanceof CustomerSegment segment
          && seen.add(id.value())) {
        named.add(segment);
      }
    }
    return named;
  }

  /** The entries that a link in a text of this canvas may mean. */
  public static List<Entry> resolve(Canvas canvas, @Nullable Block own, TextLink link) {
    if (link.block() != null) {
      Optional<Block> block = Block.of(link.block());
      return block.isPresent() ? one(canvas, block.get(), link.id()) : List.of();
    }
    List<Entry> near = own == null ? List.of() : one(canvas, own, link.id());
    if (!near.isEmpty()) {
      return near;
    }
    List<Entry> matches = new ArrayList<>();
    for (Block block : Block.values()) {
      matches.addAll(one(canvas, block, link.id()));
    }
    return matches;
  }

  private static List<Entry> one(Canvas canvas, Block block, String id) {
    Optional<Entry> entry = canvas.entry(block, id);
    return entry.isPresent() ? List.of(entry.get()) : List.of();
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
      List<Entry> matches = one(canvas, block, id.value());
      all.add(new Reference(from, hypothesis, field, id, block, null, matches));
    }

    @Override
    public void entryPath(String field, Located<String> path) {
      int slash = path.value().indexOf('/');
      Optional<Block> block =
          slash < 0 ? Optional.empty() : Block.of(path.value().substring(0, slash));
      List<Entry> matches =
          block.isPresent()
              ? one(canvas, block.get(), path.value().substring(slash + 1))
              : List.of();
      all.add(new Reference(from, hypothesis, field, path, null, null, matches));
    }

    @Override
    public void line(String field, Located<String> line) {
      passages.add(new Passage(from, hypothesis, field, line, Passage.Kind.LINE, false));
    }

    @Override
    public void link(String field, Located<String> address) {
      passages.add(new Passage(from, hypothesis, field, address, Passage.Kind.LINK, false));
    }

    @Override
    public void text(String field, Located<String> text) {
      boolean bracketed = text.value().indexOf('[') >= 0;
      passages.add(new Passage(from, hypothesis, field, text, Passage.Kind.TEXT, bracketed));
      if (!bracketed) {
        return;
      }
      Block own = from == null ? null : from.block();
      for (TextLink link : TextLink.scan(text.value())) {
        List<Entry> matches = link.canvas() == null ? resolve(canvas, own, link) : List.<Entry>of();
        all.add(new Reference(from, hypothesis, field, text, null, link, matches));
      }
    }
  }
}
