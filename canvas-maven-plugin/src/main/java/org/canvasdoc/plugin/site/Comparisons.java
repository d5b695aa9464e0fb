package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.plugin.site.page.ComparePage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Sets a variant beside the canvas that it is a variant of. */
final class Comparisons {
  private final String page;
  private final Words words;
  private final CanvasContext here;
  private final CanvasContext there;
  private final ValueViews valuesHere;
  private final ValueViews valuesThere;
  private final int[] counts = new int[Kind.values().length];

  private enum Kind {
    HERE("here"),
    THERE("there"),
    DIFFERS("differs"),
    SAME("same");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  private Comparisons(CanvasContext here, Canvas parent, String page) {
    this.page = page;
    this.words = here.words();
    this.here = here;
    this.there = new CanvasContext(here.site(), parent, here.words());
    this.valuesHere = new ValueViews(here, page, Optional.empty(), "here-");
    this.valuesThere = new ValueViews(there, page, Optional.empty(), "there-");
  }

  /** The canvas that another one is a variant of. */
  static Optional<Canvas> parent(CanvasContext context) {
    Canvas canvas = context.canvas();
    Optional<Located<String>> named = canvas.head().get(Format.VARIANT_OF);
    Optional<Canvas> parent =
        named.isEmpty() ? Optional.empty() : context.site().beside(canvas, named.get().value());
    return parent.isPresent() && parent.get().id().equals(canvas.id()) ? Optional.empty() : parent;
  }

  static ComparePage page(CanvasContext here, Canvas parent, String page) {
    return new Comparisons(here, parent, page).page();
  }

  private ComparePage page() {
    List<ComparePage.Part> parts = new ArrayList<>();
    for (Block block : Block.values()) {
      parts.add(new ComparePage.Part(block.key(), here.name(block), rows(block)));
    }
    List<StripView> facts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      facts.add(StripView.of(words.get("compare." + kind.word), counts[kind.ordinal()]));
    }
    return new ComparePage(
        new Frames(here).part(page, "compare.title"), canvas(there), canvas(here), facts, parts);
  }

  private LinkView canvas(CanvasContext context) {
    return LinkView.of(context.title(), Urls.relative(page, Urls.canvas(context.id())))
        .in(Languages.other(context.canvas().language(), words));
  }

  /** In the order of the parent; what is new follows. */
  private List<ComparePage.Row> rows(Block block) {
    List<ComparePage.Row> rows = new ArrayList<>();
    for (Entry old : there.canvas().entries(block)) {
      rows.add(row(old, here.canvas().entry(block, old.id().value()).orElse(null)));
    }
    for (Entry own : here.canvas().entries(block)) {
      if (there.canvas().entry(block, own.id().value()).isEmpty()) {
        rows.add(row(null, own));
      }
    }
    return rows;
  }

  private ComparePage.Row row(@Nullable Entry old, @Nullable Entry own) {
    List<ComparePage.Pair> pairs = List.of();
    Kind kind;
    if (old == null) {
      kind = Kind.HERE;
    } else if (own == null) {
      kind = Kind.THERE;
    } else {
      pairs = pairs(old.values(), own.values(), Format.fields(own.block()));
      kind = pairs.isEmpty() && old.name().equals(own.name()) ? Kind.SAME : Kind.DIFFERS;
    }
    counts[kind.ordinal()]++;
    return new ComparePage.Row(
        kind.word, words.get("compare." + kind.word), side(there, old), side(here, own), pairs);
  }

  /** What two entries, or parts of them, say differently; names stand there anyway. */
  private List<ComparePage.Pair> pairs(Values old, Values own, List<Field<?>> fields) {
    List<ComparePage.Pair> pairs = new ArrayList<>();
    for (Field<?> field : fields) {
      Object was = old.get(field).orElse(null);
      Object is = own.get(field).orElse(null);
      if (field.equals(Format.NAME) || Objects.equals(was, is)) {
        continue;
      }
      if (was instanceof Grouped one
          && is instanceof Grouped other
          && field.shape() instanceof Shape.Group<?> group) {
        pairs.addAll(pairs(one.values(), other.values(), group.fields()));
      } else {
        ValueView thereIs = valuesThere.view(old, field).orElse(null);
        ValueView hereIs = valuesHere.view(own, field).orElse(null);
        pairs.add(new ComparePage.Pair(words.field(field.key()), thereIs, hereIs));
      }
    }
    return pairs;
  }

  private ComparePage.@Nullable Side side(CanvasContext context, @Nullable Entry entry) {
    return entry == null
        ? null
        : new ComparePage.Side(context.plainLink(page, entry), context.traced(page, entry));
  }
}
