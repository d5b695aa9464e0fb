package org.canvasdoc.model;

import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * One field of the format: a row of the table that readers, schema and reference are made from.
 *
 * @param key the word in the document
 * @param required whether it has to be there
 * @param summary what it says, in one sentence
 * @param otherNames words that people write instead; they lead to the key
 */
public record Field<T>(
    String key, Shape<T> shape, boolean required, String summary, List<String> otherNames) {

  /** Keys are compared by identity where values are looked up: see {@link Values}. */
  public Field {
    key = key.intern();
  }

  /** A field of any shape. */
  static <T> Field<T> of(String key, Shape<T> shape, String summary) {
    return new Field<>(key, shape, false, summary, List.of());
  }

  static Field<Located<String>> text(String key, String summary) {
    return of(key, new Shape.Text(), summary);
  }

  /** A field of one line of plain text. */
  public static Field<Located<String>> line(String key, String summary) {
    return of(key, new Shape.Line(), summary);
  }

  static Field<Located<Boolean>> flag(String key, String summary) {
    return of(key, new Shape.Flag(), summary);
  }

  static Field<List<Located<String>>> texts(String key, String summary) {
    return listOf(key, new Shape.Text(), summary);
  }

  static Field<List<Located<String>>> lines(String key, String summary) {
    return listOf(key, new Shape.Line(), summary);
  }

  /** A field of one word of a closed list. */
  public static <E extends Enum<E> & Word> Field<Located<E>> choice(
      String key, Class<E> type, String summary) {
    return of(key, new Shape.Choice<>(type), summary);
  }

  static <E extends Enum<E> & Word> Field<List<Located<E>>> choices(
      String key, Class<E> type, String summary) {
    return listOf(key, new Shape.Choice<>(type), summary);
  }

  static Field<Located<String>> reference(String key, Block block, String summary) {
    return of(key, new Shape.Reference(block), summary);
  }

  static Field<List<Located<String>>> references(String key, Block block, String summary) {
    return listOf(key, new Shape.Reference(block), summary);
  }

  static Field<Located<Money>> money(String key, String summary) {
    return of(key, new Shape.Figure<>(Shape.Figure.Kind.MONEY, false), summary);
  }

  static Field<Located<Rate>> rate(String key, String summary) {
    return of(key, new Shape.Figure<>(Shape.Figure.Kind.RATE, false), summary);
  }

  static Field<Located<Quantity>> number(String key, String summary) {
    return of(key, new Shape.Figure<>(Shape.Figure.Kind.NUMBER, false), summary);
  }

  static Field<Located<PartialDate>> date(String key, String summary) {
    return of(key, new Shape.Figure<>(Shape.Figure.Kind.DATE, true), summary);
  }

  static Field<Located<TimeSpan>> duration(String key, String summary) {
    return of(key, new Shape.Figure<>(Shape.Figure.Kind.DURATION, true), summary);
  }

  static Field<Located<String>> link(String key, String summary) {
    return of(key, new Shape.Link(), summary);
  }

  static <T> Field<List<T>> listOf(String key, Shape<T> item, String summary) {
    return of(key, new Shape.ListOf<>(item, false, null), summary);
  }

  Field<T> require() {
    return new Field<>(key, shape, true, summary, otherNames);
  }

  /** The same, with words that lead to it. */
  public Field<T> alsoCalled(String... names) {
    List<String> all = Stream.concat(otherNames.stream(), Stream.of(names)).toList();
    return new Field<>(key, shape, required, summary, all);
  }

  /** A row of the table is itself alone; its shape is never compared. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
