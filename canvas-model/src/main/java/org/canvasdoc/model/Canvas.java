package org.canvasdoc.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One business model canvas: its head, its nine blocks and its hypotheses.
 *
 * <p>A canvas of which a part could not be read says so, so that nothing is concluded from what is
 * missing in that part.
 */
public final class Canvas {
  /**
   * What stands in one of the nine places.
   *
   * @param key where the block's key stands (in the folder form: the start of its file), or null
   *     where the block is missing
   * @param readable false where something stands there that could not be read
   */
  public record Content(@Nullable Span key, boolean readable, Map<String, Entry> entries) {
    static final Content MISSING = new Content(null, true, Map.of());
  }

  private final String home;
  private final String id;
  private final SourceFile file;
  private final Values head;
  private final Map<Block, Content> blocks;
  private final Map<Block, List<Entry>> entries = new EnumMap<>(Block.class);
  private @Nullable List<Entry> all;
  private final List<CustomerSegment> segments;
  private final List<CustomerRelationship> relationships;
  private final Map<String, Hypothesis> hypotheses;

  /**
   * Takes what was read.
   *
   * @param file the file of the head
   */
  public Canvas(
      String id,
      SourceFile file,
      Values head,
      Map<Block, Content> blocks,
      List<Hypothesis> hypotheses) {
    this("", id, file, head, blocks, hypotheses);
  }

  private Canvas(
      String home,
      String id,
      SourceFile file,
      Values head,
      Map<Block, Content> blocks,
      List<Hypothesis> hypotheses) {
    this.home = home;
    this.id = id;
    this.file = file;
    this.head = head;
    this.blocks = blocks.isEmpty() ? new EnumMap<>(Block.class) : new EnumMap<>(blocks);
    this.hypotheses = new LinkedHashMap<>();
    for (Hypothesis each : hypotheses) {
      this.hypotheses.put(each.id().value(), each);
    }
    for (Map.Entry<Block, Content> block : this.blocks.entrySet()) {
      entries.put(block.getKey(), List.copyOf(block.getValue().entries().values()));
    }
    this.segments = typed(Block.CUSTOMER_SEGMENTS, CustomerSegment.class);
    this.relationships = typed(Block.CUSTOMER_RELATIONSHIPS, CustomerRelationship.class);
  }

  /** The path without its suffix, slugs joined by {@code /}: unique in a project. */
  public String id() {
    return id;
  }

  /**
   * What its id begins with where canvases of several folders are gathered, and theirs do not: the
   * ids that it names itself are without it. Empty, or ending with a slash.
   */
  public String home() {
    return home;
  }

  /** The same among the canvases of other folders. */
  public Canvas within(String newHome) {
    return new Canvas(newHome, newHome + id, file, head, blocks, hypotheses());
  }

  /** The file that holds the head. */
  public SourceFile file() {
    return file;
  }

  public Values head() {
    return head;
  }

  /** Its name; its id where it has none. */
  public String name() {
    Optional<Located<String>> name = head.get(Format.NAME);
    return name.isPresent() ? name.get().value() : id;
  }

  /** The language of its texts, as a BCP 47 tag; English where it is not said. */
  public String language() {
    Optional<Located<String>> language = head.get(Format.LANGUAGE);
    return language.isPresent() ? language.get().value() : "en";
  }

  public Content content(Block block) {
    return blocks.getOrDefault(block, Content.MISSING);
  }

  /**
   * The same without what its entries and hypotheses say: their ids, and what it is a variant of.
   */
  public Canvas outline() {
    Values nothing = new Values.Builder(head.place()).build();
    Map<Block, Content> outlines = new EnumMap<>(Block.class);
    for (Map.Entry<Block, Content> block : blocks.entrySet()) {
      Content content = block.getValue();
      Map<String, Entry> ids = new LinkedHashMap<>();
      for (Entry entry : content.entries().values()) {
        ids.put(entry.id().value(), Entry.of(block.getKey(), entry.id(), nothing));
      }
      outlines.put(block.getKey(), new Content(content.key(), content.readable(), ids));
    }
    Values.Builder lineage = new Values.Builder(head.place());
    if (head.given(Format.VARIANT_OF)) {
      Span key = head.keyOf(Format.VARIANT_OF);
      lineage.put(Format.VARIANT_OF, key, head.get(Format.VARIANT_OF));
    }
    return new Canvas(id, file, lineage.build(), outlines, List.of());
  }

  /** The same with what a selection keeps of it. */
  public Canvas only(Selection selection) {
    Map<Block, Content> kept = new EnumMap<>(Block.class);
    for (Map.Entry<Block, Content> block : blocks.entrySet()) {
      Block owner = block.getKey();
      Content content = block.getValue();
      Map<String, Entry> some = new LinkedHashMap<>();
      for (Entry each : content.entries().values()) {
        String entryId = each.id().value();
        if (selection.keepsEntry(owner, entryId)) {
          Values said = Selected.of(each.values(), owner, "", selection);
          some.put(entryId, Entry.of(owner, each.id(), said));
        }
      }
      kept.put(owner, new Content(content.key(), content.readable(), some));
    }
    List<Hypothesis> claims = new ArrayList<>();
    for (Hypothesis each : hypotheses.values()) {
      if (selection.keepsHypothesis(each.id().value())) {
        Values said = Selected.of(each.values(), null, "", selection);
        claims.add(new Hypothesis(each.id(), said));
      }
    }
    return new Canvas(home, id, file, Selected.of(head, null, "", selection), kept, claims);
  }

  /** The entries of a block in the order written. */
  public List<Entry> entries(Block block) {
    return entries.getOrDefault(block, List.of());
  }

  public Optional<Entry> entry(Block block, String entryId) {
    return Optional.ofNullable(content(block).entries().get(entryId));
  }

  /** All entries, block by block in the order of filling. */
  public Stream<Entry> entries() {
    return allEntries().stream();
  }

  /** The same as a list. */
  public List<Entry> allEntries() {
    List<Entry> known = all;
    if (known == null) {
      List<Entry> gathered = new ArrayList<>();
      entries.values().forEach(gathered::addAll);
      known = List.copyOf(gathered);
      all = known;
    }
    return known;
  }

  public List<CustomerSegment> segments() {
    return segments;
  }

  public List<CustomerRelationship> relationships() {
    return relationships;
  }

  /** The entries of a block as what they are. */
  public <E extends Entry> List<E> typed(Block block, Class<E> type) {
    List<E> typed = new ArrayList<>();
    for (Entry entry : entries(block)) {
      typed.add(type.cast(entry));
    }
    return Collections.unmodifiableList(typed);
  }

  public List<Hypothesis> hypotheses() {
    return List.copyOf(hypotheses.values());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Canvas canvas
        && id.equals(canvas.id)
        && head.equals(canvas.head)
        && hypotheses.equals(canvas.hypotheses)
        && Stream.of(Block.values())
            .allMatch(block -> content(block).entries().equals(canvas.content(block).entries()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
