package org.canvasdoc.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.canvasdoc.format.Value.Branch;
import org.canvasdoc.format.Value.Leaf;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Shape.MapForm;
import org.jspecify.annotations.Nullable;

/**
 * Writes values the short way where the format has one that says the same: an entry of nothing but
 * its name, a list of one, a figure with nothing beside it. Where a comment stands inside, a value
 * stays as it is.
 */
final class ShortForms {
  private static final String NONE = "none";
  private static final Pattern AMOUNT = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern RATE = Pattern.compile("[0-9]+(\\.[0-9]+)?%|0(\\.[0-9]+)?");

  private ShortForms() {}

  static void put(Branch branch, Form form) {
    for (Item item : branch.items()) {
      String key = item.key();
      Form below = key == null ? form.item() : form.child(key);
      if (item.value instanceof Branch value) {
        put(value, below);
        Value shorter = item.foot.isEmpty() ? shorter(value, below) : null;
        if (shorter != null) {
          item.value = shorter;
        }
      }
    }
  }

  /** What says the same in a shorter way; null where nothing does. */
  private static @Nullable Value shorter(Branch value, Form form) {
    for (Item item : value.items()) {
      if (!item.isBare()) {
        return null;
      }
    }
    Field<?> given = form.given();
    if (given != null) {
      return only(value, given.key());
    }
    Shape<?> shape = form.shape();
    if (shape instanceof Shape.ListOf<?> list) {
      return list(value, list);
    }
    if (shape instanceof Shape.Group<?> group) {
      return group(value, group);
    }
    return shape instanceof Shape.Figure<?> figure && !figure.textOnly()
        ? figure(value, figure.kind())
        : null;
  }

  private static @Nullable Value list(Branch value, Shape.ListOf<?> shape) {
    if (!value.list()) {
      Value one = shape.item() instanceof Shape.Group<?> group ? group(value, group) : null;
      return one != null && isOne(one, shape) ? one : null;
    }
    MapForm map = shape.mapForm();
    Branch mapping = map == null ? null : mapping(value, map);
    if (mapping != null) {
      return mapping;
    }
    return value.items().size() == 1 && isOne(value.items().get(0).value, shape)
        ? value.items().get(0).value
        : null;
  }

  /** Whether a value in place of a list is read as the one item of it. */
  private static boolean isOne(Value value, Shape.ListOf<?> shape) {
    if (value instanceof Leaf leaf) {
      return !leaf.text().isBlank() && !(shape.noneAllowed() && leaf.text().equals(NONE));
    }
    if (((Branch) value).list()) {
      return false;
    }
    return shape.mapForm() == null
        || (shape.item() instanceof Shape.Group<?> group
            && group.fields().stream()
                .anyMatch(field -> ((Branch) value).get(field.key()) != null));
  }

  /** The mapping that is short for a list of groups with two fields; null where there is none. */
  private static @Nullable Branch mapping(Branch list, MapForm form) {
    List<Item> items = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Item item : list.items()) {
      boolean two = item.value instanceof Branch branch && branch.items().size() == 2;
      Leaf key = two ? text((Branch) item.value, form.key().key()) : null;
      Leaf value = two ? text((Branch) item.value, form.value().key()) : null;
      if (key == null || value == null || !isWord(form.key(), key) || !keys.add(key.text())) {
        return null;
      }
      Item one = new Item(item.column, Leaf.plain(key.text()));
      one.value = value;
      items.add(one);
    }
    return items.isEmpty() ? null : new Branch(list.flow(), false, items);
  }

  private static boolean isWord(Field<?> field, Leaf leaf) {
    return field.shape() instanceof Shape.Choice<?> choice
        && choice.words().stream().anyMatch(word -> word.key().equals(leaf.text()));
  }

  private static @Nullable Value group(Branch value, Shape.Group<?> shape) {
    Function<String, Field<?>> shortForm = shape.shortForm();
    if (shortForm == null || value.items().size() != 1) {
      return null;
    }
    String key = value.items().get(0).key();
    Leaf leaf = key == null ? null : only(value, key);
    return leaf != null && shortForm.apply(leaf.text()).key().equals(key) ? leaf : null;
  }

  private static @Nullable Leaf figure(Branch value, Shape.Figure.Kind kind) {
    return switch (kind) {
      case NUMBER -> only(value, Parts.NUMBER_VALUE.key());
      case MONEY -> money(value);
      case RATE, RATE_PER_PERIOD -> rate(value);
      case DATE, DURATION -> null;
    };
  }

  private static @Nullable Leaf money(Branch value) {
    Leaf alone = only(value, Parts.MONEY_AMOUNT.key());
    if (alone != null) {
      return alone;
    }
    Leaf amount = text(value, Parts.MONEY_AMOUNT.key());
    Leaf currency = text(value, Parts.MONEY_CURRENCY.key());
    Leaf per = text(value, Parts.PER.key());
    int parts = 1 + (currency == null ? 0 : 1) + (per == null ? 0 : 1);
    boolean same =
        amount != null
            && value.items().size() == parts
            && AMOUNT.matcher(amount.text()).matches()
            && (currency == null || CURRENCY.matcher(currency.text()).matches())
            && (per == null || isPeriod(per.text()));
    return amount == null || !same
        ? null
        : Leaf.plain(
            amount.text()
                + (currency == null ? "" : " " + currency.text())
                + (per == null ? "" : " per " + per.text()));
  }

  private static @Nullable Leaf rate(Branch value) {
    Leaf alone = only(value, Parts.RATE_RATE.key());
    if (alone != null) {
      return alone;
    }
    Leaf rate = text(value, Parts.RATE_RATE.key());
    Leaf per = text(value, Parts.PER.key());
    boolean same =
        rate != null
            && per != null
            && value.items().size() == 2
            && RATE.matcher(rate.text()).matches()
            && isPeriod(per.text());
    return rate == null || per == null || !same
        ? null
        : Leaf.plain(rate.text() + " per " + per.text());
  }

  private static boolean isPeriod(String word) {
    for (Period period : Period.values()) {
      if (period.key().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The text of the one key that a mapping has; null where it has another one, or more. */
  private static @Nullable Leaf only(Branch value, String key) {
    return value.items().size() == 1 ? text(value, key) : null;
  }

  /** The text that a mapping gives a key; null where it gives it none. */
  private static @Nullable Leaf text(Branch value, String key) {
    return value.get(key) instanceof Leaf leaf && !leaf.text().isBlank() ? leaf : null;
  }
}
