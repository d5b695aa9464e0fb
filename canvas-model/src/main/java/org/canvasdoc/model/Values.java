package org.canvasdoc.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What one mapping of the document says, field by field, each with the place of its key. Equality
 * looks at what is said, not where, and not in which order.
 */
public final class Values {
  private final Span place;
  private final int size;
  private final Field<?>[] fields;
  private final String[] keys;
  private final Span[] places;

  /** As they are asked for again and again; empty where one could not be read. */
  private final Optional<?>[] values;

  /** A bit for the key of each field: nearly every field that is not given has none of them. */
  private final long bits;

  /** Whether all that is given could be read, as nearly always. */
  private final boolean isClear;

  private final Set<String> partial;
  private final Map<String, Node> extras;

  private Values(Builder builder) {
    this.place = builder.place;
    this.size = builder.size;
    this.fields = builder.fields;
    this.keys = builder.keys;
    this.places = builder.places;
    this.values = builder.values;
    this.partial = builder.partial;
    long all = 0;
    boolean clear = partial.isEmpty();
    for (int i = 0; i < size; i++) {
      all |= bit(fields[i]);
      clear &= values[i].isPresent();
    }
    this.bits = all;
    this.isClear = clear;
    Map<String, Node> own = builder.extras;
    this.extras = own == null ? Map.of() : Collections.unmodifiableMap(own);
  }

  private static long bit(Field<?> field) {
    return 1L << field.key().hashCode(); // its last six bits count
  }

  /** Visits what is given and could be read, in the order written. */
  void forEach(BiConsumer<Field<?>, Object> visitor) {
    for (int i = 0; i < size; i++) {
      if (values[i].isPresent()) {
        visitor.accept(fields[i], values[i].get());
      }
    }
  }

  /** Visits all that is given, what could not be read included, in the order written. */
  void forEachGiven(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(fields[i], values[i].orElse(null));
    }
  }

  /** Is shown a field with its value; null where that could not be read. */
  interface Visitor {
    void visit(Field<?> field, @Nullable Object value);
  }

  /**
   * The place of a field among those given, or -1: half of the work of all rules is to ask for
   * fields, most of which are not given.
   */
  private int indexOf(Field<?> field) {
    return (bits & bit(field)) == 0 ? -1 : indexOf(field.key(), keys, size);
  }

  /** A field's key is one object wherever it is, and a mapping has a few. */
  @SuppressWarnings("ReferenceEquality")
  private static int indexOf(String key, String[] keys, int size) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }

  /** Where to point at the mapping as a whole: its key, an entry's id, in a list its first key. */
  public Span place() {
    return place;
  }

  /** A field's value; empty where it is not given, or could not be read. */
  @SuppressWarnings("unchecked") // a field's shape and the value stored for it agree: see Builder
  public <T> Optional<T> get(Field<T> field) {
    int at = indexOf(field);
    return at < 0 ? Optional.empty() : (Optional<T>) values[at];
  }

  /** A list field's values; empty where it is not given. */
  public <T> List<T> list(Field<List<T>> field) {
    Optional<List<T>> values = get(field);
    return values.isPresent() ? values.get() : List.of();
  }

  /** Whether something stands there, even something that could not be read. */
  public boolean given(Field<?> field) {
    return indexOf(field) >= 0;
  }

  /** Whether something is said there: it is given, and no empty list. */
  public boolean says(Field<?> field) {
    int at = indexOf(field);
    return at >= 0 && !(values[at].orElse(null) instanceof List<?> list && list.isEmpty());
  }

  /** Whether something stands there that could not be read, or not all of it. */
  public boolean isUnclear(Field<?> field) {
    int at = isClear ? -1 : indexOf(field);
    return at >= 0 && (values[at].isEmpty() || partial.contains(field.key()));
  }

  /** Where a field's key stands; the place of the mapping where the field is not given. */
  public Span keyOf(Field<?> field) {
    int at = indexOf(field);
    return at < 0 ? place : places[at];
  }

  /** The keys that are given, in the order written. */
  public List<String> keys() {
    return List.of(Arrays.copyOf(keys, size));
  }

  /** The team's own fields, whose keys start with {@code x-}, as they were written. */
  public Map<String, Node> extras() {
    return extras;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Values that
            && size == that.size
            && said().equals(that.said())
            && extraTexts().equals(that.extraTexts());
  }

  /** Looks at the keys alone: entries stand in sets and maps, and their texts can be long. */
  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      sum += keys[i].hashCode();
    }
    return sum;
  }

  private Map<String, Object> said() {
    Map<String, Object> said = new HashMap<>();
    for (int i = 0; i < size; i++) {
      said.put(keys[i], values[i]);
    }
    return said;
  }

  private Map<String, Object> extraTexts() {
    Map<String, Object> texts = new HashMap<>();
    extras.forEach((key, node) -> texts.put(key, node.accept(PlainValue.INSTANCE)));
    return texts;
  }

  /** Collects what a mapping says; it is of no more use when that is built. */
  public static final class Builder {
    /** Most mappings have no more fields. */
    private static final int FEW = 6;

    private final Span place;
    private int size;
    private Field<?>[] fields = new Field<?>[FEW];
    private String[] keys = new String[FEW];
    private Span[] places = new Span[FEW];
    private Optional<?>[] values = new Optional<?>[FEW];
    private @Nullable Map<String, Node> extras;
    private Set<String> partial = Set.of();

    public Builder(Span place) {
      this.place = place;
    }

    /** Takes a value that the field's shape made; empty where it could not be read. */
    public Builder put(Field<?> field, Span key, Optional<?> value) {
      int at = indexOf(field);
      if (at < 0) {
        at = size++;
        makeRoom();
      }
      fields[at] = field;
      keys[at] = field.key();
      places[at] = key;
      values[at] = value;
      return this;
    }

    private void makeRoom() {
      if (size > fields.length) {
        fields = Arrays.copyOf(fields, 2 * size);
        keys = Arrays.copyOf(keys, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
    }

    /** Notes that a part of a field's value was lost. */
    public Builder partial(Field<?> field) {
      Set<String> more = new HashSet<>(partial);
      more.add(field.key());
      partial = Set.copyOf(more);
      return this;
    }

    public Builder extra(String key, Node node) {
      Map<String, Node> own = extras == null ? new LinkedHashMap<>() : extras;
      own.put(key, node);
      extras = own;
      return this;
    }

    public Span place() {
      return place;
    }

    /** Where a given field's key stands. */
    public Span keyOf(Field<?> field) {
      int at = indexOf(field);
      return at < 0 ? place : places[at];
    }

    public boolean has(Field<?> field) {
      return indexOf(field) >= 0;
    }

    private int indexOf(Field<?> field) {
      return Values.indexOf(field.key(), keys, size);
    }

    public Values build() {
      return new Values(this);
    }
  }

  /** A node as plain lists, maps and texts, for comparison without places. */
  private enum PlainValue implements Node.Visitor<Object> {
    INSTANCE;

    @Override
    public Object scalar(org.canvasdoc.yaml.Scalar scalar) {
      return scalar.text();
    }

    @Override
    public Object mapping(org.canvasdoc.yaml.Mapping mapping) {
      Map<String, Object> map = new HashMap<>();
      mapping.pairs().forEach(pair -> map.put(pair.key().text(), pair.value().accept(this)));
      return map;
    }

    @Override
    public Object sequence(org.canvasdoc.yaml.Sequence sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(item.accept(this)));
      return list;
    }
  }
}
