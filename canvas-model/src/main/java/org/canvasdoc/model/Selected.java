package org.canvasdoc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What a selection keeps of a value, by its shape: the value itself wherever nothing is left out; a
 * list or a group without what is left out; empty where nothing is left of it.
 */
final class Selected implements Shape.MostAlike<Optional<Object>> {
  private final Selection selection;
  private final @Nullable Block owner;
  private final String path;
  private final Object value;

  private Selected(Selection selection, @Nullable Block owner, String path, Object value) {
    this.selection = selection;
    this.owner = owner;
    this.path = path;
    this.value = value;
  }

  /**
   * The same mapping with what is kept of it. The fields of a team's own go, since nobody else can
   * tell what they say. A list of which nothing is left stays given, so that it is not taken for
   * one that was never written: an entry that served one segment only does not now serve all.
   */
  static Values of(Values values, @Nullable Block owner, String prefix, Selection selection) {
    Values.Builder kept = new Values.Builder(values.place());
    values.forEachGiven(
        (field, value) -> {
          String path = prefix + field.key();
          if (!selection.keepsField(owner, path)) {
            return;
          }
          Object some =
              value == null ? null : new Selected(selection, owner, path, value).of(field);
          if (some != null || value == null || value instanceof List<?>) {
            kept.put(field, values.keyOf(field), Optional.ofNullable(some));
            if (values.isUnclear(field)) {
              kept.partial(field);
            }
          }
        });
    return kept.build();
  }

  private @Nullable Object of(Field<?> field) {
    return field.shape().accept(this).orElse(null);
  }

  private String said() {
    return ((Located<?>) value).value().toString();
  }

  private Optional<Object> where(boolean kept) {
    return kept ? Optional.of(value) : Optional.empty();
  }

  @Override
  public Optional<Object> other(Shape<?> shape) {
    return Optional.of(value);
  }

  @Override
  public Optional<Object> text(Shape.Text shape) {
    String written = said();
    String read = selection.text(owner, written);
    return Optional.of(
        read.equals(written) ? value : new Located<>(read, ((Located<?>) value).span()));
  }

  @Override
  public Optional<Object> reference(Shape.Reference shape) {
    return where(selection.keepsEntry(shape.block(), said()));
  }

  @Override
  public Optional<Object> entryPath(Shape.EntryPath shape) {
    String written = said();
    int slash = written.indexOf('/');
    Optional<Block> block = Block.of(written.substring(0, Math.max(0, slash)));
    return where(
        block.isEmpty() || selection.keepsEntry(block.get(), written.substring(slash + 1)));
  }

  @Override
  public Optional<Object> canvasReference(Shape.CanvasReference shape) {
    return where(selection.keepsCanvas(said()));
  }

  @Override
  public Optional<Object> list(Shape.ListOf<?> shape) {
    List<?> all = (List<?>) value;
    List<Object> kept = new ArrayList<>();
    for (Object each : all) {
      Optional<Object> some = shape.item().accept(new Selected(selection, owner, path, each));
      if (some.isPresent()) {
        kept.add(some.get());
      }
    }
    return kept.isEmpty() && !all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(kept));
  }

  @Override
  public Optional<Object> group(Shape.Group<?> shape) {
    Values before = ((Grouped) value).values();
    Values after = of(before, owner, path + ".", selection);
    boolean nothingLeft = after.keys().isEmpty() && !before.keys().isEmpty();
    return nothingLeft ? Optional.empty() : Optional.of(shape.make().apply(after));
  }
}
