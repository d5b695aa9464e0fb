package org.canvasdoc.model;

import java.util.List;
import java.util.function.Function;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What a field's value looks like, and, as its type parameter, what it is read as. Readers, the
 * schema and the reference ask it through its {@link Visitor}.
 */
public sealed interface Shape<T> {
  <R> R accept(Visitor<R> visitor);

  /** Markdown, over any number of lines. */
  record Text() implements Shape<Located<String>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** One line of plain text. */
  record Line() implements Shape<Located<String>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.line(this);
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements Shape<Located<Boolean>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }

  /** One word of a closed list. */
  record Choice<E extends Enum<E> & Word>(Class<E> type, List<E> words)
      implements Shape<Located<E>> {
    public Choice(Class<E> type) {
      this(type, List.of(type.getEnumConstants()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** A figure in one of its kinds: as text or, unless {@code textOnly}, as a mapping. */
  record Figure<T>(Kind kind, boolean textOnly) implements Shape<Located<T>> {
    /** What is measured. */
    public enum Kind {
      NUMBER("number"),
      MONEY("amount of money"),
      RATE("rate"),
      RATE_PER_PERIOD("rate"),
      DATE("date"),
      DURATION("duration");

      private final String noun;

      Kind(String noun) {
        this.noun = noun;
      }

      /** What it is called in a sentence. */
      public String noun() {
        return noun;
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** A web address, a mail address, or the path of a file beside the canvas. */
  record Link() implements Shape<Located<String>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /** A code of a public standard. */
  record Code(Standard standard) implements Shape<Located<String>> {
    /** Who assigns it. */
    public enum Standard {
      ISO_4217,
      BCP_47
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** The id of an entry of one block. */
  record Reference(Block block) implements Shape<Located<String>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** An entry of any block, as {@code block/id}. */
  record EntryPath() implements Shape<Located<String>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entryPath(this);
    }
  }

  /** The id of another canvas. */
  record CanvasReference() implements Shape<Located<String>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.canvasReference(this);
    }
  }

  /** A category of customer relationships: one of the six, or one of the team's own. */
  record CategoryName() implements Shape<Located<Category>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.categoryName(this);
    }
  }

  /** Get, keep or grow, also by their other names. */
  record PurposeName() implements Shape<Located<Purpose>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.purposeName(this);
    }
  }

  /**
   * Any number of values; one value stands for a list of one.
   *
   * @param noneAllowed whether the word {@code none} says that there are none
   * @param mapForm the two fields of the item's group that a mapping's keys and values stand for,
   *     or null where there is no such form
   */
  record ListOf<T>(Shape<T> item, boolean noneAllowed, @Nullable MapForm mapForm)
      implements Shape<List<T>> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** What the keys and the values of a mapping stand for, where it is short for a list. */
  record MapForm(Field<?> key, Field<?> value) {}

  /**
   * A mapping with fields of its own.
   *
   * @param noun what it is called in a sentence
   * @param make wraps what was read
   * @param shortForm the field that a text in place of the mapping gives, by that text; null where
   *     there is no short form
   */
  record Group<T extends Grouped>(
      String noun,
      List<Field<?>> fields,
      Function<Values, T> make,
      @Nullable Function<String, Field<?>> shortForm)
      implements Shape<T> {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /** One answer for each shape. */
  interface Visitor<R> {
    R text(Text shape);

    R line(Line shape);

    R flag(Flag shape);

    <E extends Enum<E> & Word> R choice(Choice<E> shape);

    R figure(Figure<?> shape);

    R link(Link shape);

    R code(Code shape);

    R reference(Reference shape);

    R entryPath(EntryPath shape);

    R canvasReference(CanvasReference shape);

    R categoryName(CategoryName shape);

    R purposeName(PurposeName shape);

    R list(ListOf<?> shape);

    R group(Group<?> shape);
  }

  /** One way for texts and for what leads somewhere or holds more; one for all the others. */
  interface MostAlike<R> extends Visitor<R> {
    R other(Shape<?> shape);

    @Override
    default R line(Line shape) {
      return other(shape);
    }

    @Override
    default R flag(Flag shape) {
      return other(shape);
    }

    @Override
    default <E extends Enum<E> & Word> R choice(Choice<E> shape) {
      return other(shape);
    }

    @Override
    default R figure(Figure<?> shape) {
      return other(shape);
    }

    @Override
    default R link(Link shape) {
      return other(shape);
    }

    @Override
    default R code(Code shape) {
      return other(shape);
    }

    @Override
    default R categoryName(CategoryName shape) {
      return other(shape);
    }

    @Override
    default R purposeName(PurposeName shape) {
      return other(shape);
    }
  }
}
