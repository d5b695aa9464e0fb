package org.canvasdoc.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change.Facts;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Compares what an entry, a hypothesis or a head says, field by field, by the table of fields. */
final class FieldComparer {
  private final About about;
  private final Consumer<Change> out;
  private final Canonical was;
  private final Canonical wasPlain;
  private final Canonical is;

  /**
   * What is compared.
   *
   * @param subject it, by the names of the new revision
   * @param own the block of the entry; null in the head and in hypotheses
   */
  record About(
      Subject subject,
      String name,
      Canvas before,
      Canvas after,
      Renames renames,
      @Nullable Block own) {}

  FieldComparer(About about, Consumer<Change> out) {
    this.about = about;
    this.out = out;
    String old = currency(about.before);
    String now = currency(about.after);
    String common = old != null && old.equals(now) ? now : null;
    Renames none = new Renames();
    this.was = new Canonical(about.before, about.renames, about.own, common);
    this.wasPlain =
        about.renames.areNone() ? was : new Canonical(about.before, none, about.own, common);
    this.is = new Canonical(about.after, none, about.own, common);
  }

  private static @Nullable String currency(Canvas canvas) {
    Optional<Located<String>> said = canvas.head().get(Format.CURRENCY);
    return said.isPresent() ? said.get().value() : null;
  }

  /** Compares two mappings by the table of their fields. */
  void compare(List<Field<?>> fields, Values before, Values after) {
    compare(fields, before, after, "", "");
    compareOwn(before, after);
  }

  private void compare(
      List<Field<?>> fields, Values before, Values after, String prefix, String item) {
    for (Field<?> field : fields) {
      if (before.given(field) || after.given(field)) {
        Object old = before.get(field).orElse(null);
        Object now = after.get(field).orElse(null);
        Site site = new Site(field, before, after, prefix + field.key(), item);
        boolean torn = before.isUnclear(field) && old == null;
        boolean tearing = after.isUnclear(field) && now == null;
        if (torn || tearing) {
          site.unreadable(old, torn, now, tearing);
        } else if (old == null || now == null || !isSame(field.shape(), old, now)) {
          field.shape().accept(new Pair(site, old, now));
        }
      }
    }
  }

  /** The fields of the team's own, which are taken as they are written. */
  private void compareOwn(Values before, Values after) {
    Map<String, Node> keys = new LinkedHashMap<>(after.extras());
    before.extras().forEach(keys::putIfAbsent);
    for (String key : keys.keySet().stream().sorted().toList()) {
      Node old = before.extras().get(key);
      Node now = after.extras().get(key);
      String from = old == null ? null : Written.of(old);
      String to = now == null ? null : Written.of(now);
      if (!Objects.equals(from, to)) {
        Span oldSpan = old == null ? null : old.span();
        Span nowSpan = now == null ? after.place() : now.span();
        out.accept(new Change.FieldChanged(facts(key, "", oldSpan, nowSpan), from, to));
      }
    }
  }

  private boolean isSame(Shape<?> shape, Object old, Object now) {
    String said = is.of(shape, now);
    return was.of(shape, old).equals(said)
        || (wasPlain != was && wasPlain.of(shape, old).equals(said));
  }

  private Facts facts(String path, String item, @Nullable Span before, @Nullable Span after) {
    Subject subject = path.isEmpty() ? about.subject : about.subject.field(path);
    return new Facts(subject, about.name, item, before, after, Level.INFO, Touched.NOBODY, "");
  }

  /** Where one field stands in both revisions. */
  private final class Site {
    private final Field<?> field;
    private final Values before;
    private final Values after;
    private final String path;
    private final String item;

    Site(Field<?> field, Values before, Values after, String path, String item) {
      this.field = field;
      this.before = before;
      this.after = after;
      this.path = path;
      this.item = item;
    }

    /** Facts about a value, or an item of a list; what is gone is sought where the list is. */
    Facts facts(String which, @Nullable Object old, @Nullable Object now) {
      Span from = old == null ? null : span(old, before.keyOf(field));
      Span to = span(now, after.keyOf(field));
      return FieldComparer.this.facts(path, join(item, which), from, to);
    }

    private void unreadable(
        @Nullable Object old, boolean torn, @Nullable Object now, boolean tearing) {
      if (torn && tearing) {
        return;
      }
      String from = torn ? Change.UNREADABLE : old == null ? null : Written.of(field.shape(), old);
      String to = tearing ? Change.UNREADABLE : now == null ? null : Written.of(field.shape(), now);
      Span oldSpan = torn ? before.keyOf(field) : old == null ? null : span(old, before.place());
      Span nowSpan = now == null ? after.keyOf(field) : span(now, after.place());
      out.accept(
          new Change.FieldChanged(
              FieldComparer.this.facts(path, item, oldSpan, nowSpan), from, to));
    }
  }

  private static Span span(@Nullable Object value, Span otherwise) {
    if (value instanceof Located<?> located) {
      return located.span();
    }
    return value instanceof Grouped group ? group.values().place() : otherwise;
  }

  private static String join(String outer, String inner) {
    return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + " \u203a " + inner;
  }

  /** A value as it was and as it is, one of which may be missing. */
  private final class Pair extends Shapes {
    private final Site site;
    private final String which;
    private final @Nullable Object old;
    private final @Nullable Object now;

    Pair(Site site, @Nullable Object old, @Nullable Object now) {
      this(site, "", old, now);
    }

    Pair(Site site, String which, @Nullable Object old, @Nullable Object now) {
      this.site = site;
      this.which = which;
      this.old = old;
      this.now = now;
    }

    @Override
    void value(Shape<?> shape) {
      String from = old == null ? null : Written.of(shape, old);
      String to = now == null ? null : Written.of(shape, now);
      out.accept(new Change.FieldChanged(site.facts(which, old, now), from, to));
    }

    @Override
    public Shapes text(Shape.Text shape) {
      String from = old == null ? null : Written.of(shape, old);
      String to = now == null ? null : Written.of(shape, now);
      out.accept(new Change.TextChanged(site.facts(which, old, now), from, to));
      return this;
    }

    @Override
    void target(Shape<?> shape, @Nullable Block block) {
      if (old != null) {
        String said = Written.of(shape, old);
        Facts facts = site.facts(which, old, null);
        Facts placed = now == null ? facts : site.facts(which, old, now);
        out.accept(
            new Change.ReferenceRemoved(
                placed, path(block, said), name(about.before, block, said)));
      }
      if (now != null) {
        String said = Written.of(shape, now);
        Facts facts = site.facts(which, null, now);
        out.accept(
            new Change.ReferenceAdded(facts, path(block, said), name(about.after, block, said)));
      }
    }

    private String path(@Nullable Block block, String said) {
      return block == null ? said : block.key() + "/" + said;
    }

    private String name(Canvas canvas, @Nullable Block block, String said) {
      int slash = said.indexOf('/');
      Block meant = block;
      if (meant == null && slash > 0) {
        meant = Block.of(said.substring(0, slash)).orElse(null);
      }
      Optional<Entry> entry =
          meant == null
              ? Optional.empty()
              : canvas.entry(meant, block == null ? said.substring(slash + 1) : said);
      return entry.isPresent() ? entry.get().name() : said;
    }

    @Override
    public Shapes group(Shape.Group<?> shape) {
      if (old == null || now == null) {
        value(shape);
      } else {
        Values from = ((Grouped) old).values();
        Values to = ((Grouped) now).values();
        compare(shape.fields(), from, to, site.path + ".", join(site.item, which));
      }
      return this;
    }

    @Override
    public Shapes list(Shape.ListOf<?> shape) {
      List<?> before = old == null ? List.of() : (List<?>) old;
      List<?> after = now == null ? List.of() : (List<?>) now;
      if (before.isEmpty() && after.isEmpty()) {
        value(shape);
        return this;
      }
      boolean torn = site.before.isUnclear(site.field);
      boolean tearing = site.after.isUnclear(site.field);
      ListPairs pairs = new ListPairs(shape.item(), was, wasPlain, is);
      for (ListPairs.Two two : pairs.differing(before, after)) {
        boolean unsure = (two.before() == null && torn) || (two.after() == null && tearing);
        if (!unsure) {
          shape.item().accept(new Pair(site, two.label(), two.before(), two.after()));
        }
      }
      return this;
    }
  }
}
