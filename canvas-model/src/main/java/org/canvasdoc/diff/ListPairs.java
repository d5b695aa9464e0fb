package org.canvasdoc.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Grouped;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * Finds in two lists, whose order says nothing, the items that belong together: those that say the
 * same, those with the same name, and those that are alike.
 */
final class ListPairs {
  private static final double LEAST = 0.5;

  private final Shape<?> shape;
  private final Canonical was;
  private final Canonical wasPlain;
  private final Canonical is;

  ListPairs(Shape<?> shape, Canonical was, Canonical wasPlain, Canonical is) {
    this.shape = shape;
    this.was = was;
    this.wasPlain = wasPlain;
    this.is = is;
  }

  /**
   * Two items that belong together and differ, or one that is gone or new.
   *
   * @param label which item of its list it is; empty where it has no name
   */
  record Two(@Nullable Object before, @Nullable Object after, String label) {}

  /**
   * An item with what it says.
   *
   * @param bare the same without any rename, which likeness goes by: it is to be the same on the
   *     way back
   * @param name the field by which it is known, and what stands there; empty where there is none
   * @param facts what it says, one by one
   */
  private record Item(
      Object value, String said, String bare, String name, String label, Set<String> facts) {
    boolean isPlain() {
      return said.equals(bare);
    }
  }

  List<Two> differing(List<?> before, List<?> after) {
    List<Item> old = items(before, was);
    List<Item> now = items(after, is);
    takeEqual(old, now);
    if (wasPlain != was && !old.isEmpty() && !now.isEmpty()) {
      old = items(old.stream().map(Item::value).toList(), wasPlain);
      takeEqual(old, now);
      old = items(old.stream().map(Item::value).toList(), was);
    }
    List<Two> all = new ArrayList<>();
    if (!isReference()) {
      takeNamed(old, now, all);
      takeAlike(old, now, all);
    }
    for (Item each : old) {
      all.add(new Two(each.value, null, each.label));
    }
    for (Item each : now) {
      all.add(new Two(null, each.value, each.label));
    }
    return all;
  }

  /** In an order that does not depend on the one written. */
  private List<Item> items(List<?> values, Canonical canonical) {
    List<Item> items = new ArrayList<>();
    Map<String, Integer> names = new HashMap<>();
    for (Object value : values) {
      List<String> scalars = scalars(value);
      names.merge(scalars.isEmpty() ? "" : scalars.get(0), 1, Integer::sum);
    }
    for (Object value : values) {
      List<String> scalars = scalars(value);
      String first = scalars.isEmpty() ? "" : scalars.get(0);
      boolean unique = names.getOrDefault(first, 0) == 1;
      String label =
          unique ? first : String.join(", ", scalars.subList(0, Math.min(2, scalars.size())));
      Canonical bare = canonical == is ? is : wasPlain;
      Set<String> facts = facts(value, bare);
      String name = first.isEmpty() ? "" : key(value) + "\n" + first;
      String said = canonical.of(shape, value);
      items.add(new Item(value, said, bare.of(shape, value), name, label, facts));
    }
    items.sort(Comparator.comparing(Item::said).thenComparing(Item::isPlain));
    return items;
  }

  /** The fields of a group that say something in a few words, in the order of the table. */
  private List<String> scalars(Object value) {
    List<String> scalars = new ArrayList<>();
    if (value instanceof Grouped group && shape instanceof Shape.Group<?> table) {
      for (Field<?> field : table.fields()) {
        Object held = group.values().get(field).orElse(null);
        boolean few = !(held instanceof Grouped) && !(held instanceof List);
        if (held != null && few && !(field.shape() instanceof Shape.Text)) {
          scalars.add(Written.of(field.shape(), held));
        }
      }
    }
    return scalars;
  }

  /** The field that gives an item its name. */
  private String key(Object value) {
    if (value instanceof Grouped group && shape instanceof Shape.Group<?> table) {
      for (Field<?> field : table.fields()) {
        if (group.values().get(field).isPresent() && !(field.shape() instanceof Shape.Text)) {
          return field.key();
        }
      }
    }
    return "";
  }

  private Set<String> facts(Object value, Canonical canonical) {
    Set<String> facts = new HashSet<>();
    if (value instanceof Grouped group && shape instanceof Shape.Group<?> table) {
      Values values = group.values();
      for (Field<?> field : table.fields()) {
        Object held = values.get(field).orElse(null);
        if (held != null) {
          facts.add(field.key() + "\n" + canonical.of(field.shape(), held));
        }
      }
    }
    return facts;
  }

  private static void takeEqual(List<Item> old, List<Item> now) {
    Map<String, Queue<Item>> bySaid = new HashMap<>();
    for (Item each : now) {
      bySaid.computeIfAbsent(each.said, said -> new ArrayDeque<>()).add(each);
    }
    Set<Item> taken = identities();
    old.removeIf(
        each -> {
          Queue<Item> equal = bySaid.get(each.said);
          Item other = equal == null ? null : equal.poll();
          if (other != null) {
            taken.add(other);
          }
          return other != null;
        });
    now.removeIf(taken::contains);
  }

  /** Pairs those whose name nobody else has in either list. */
  private static void takeNamed(List<Item> old, List<Item> now, List<Two> all) {
    Map<String, Item> before = named(old);
    Map<String, Item> after = named(now);
    for (Item each : List.copyOf(now)) {
      Item other = before.get(each.name);
      if (other != null && after.containsKey(each.name)) {
        all.add(new Two(other.value, each.value, each.label));
        old.remove(other);
        now.remove(each);
      }
    }
  }

  private static Map<String, Item> named(List<Item> items) {
    Map<String, Item> named = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Item each : items) {
      if (each.name.isEmpty() || named.put(each.name, each) != null) {
        twice.add(each.name);
      }
    }
    named.keySet().removeAll(twice);
    return named;
  }

  private void takeAlike(List<Item> old, List<Item> now, List<Two> all) {
    if (old.size() == 1 && now.size() == 1 && !(shape instanceof Shape.Group)) {
      all.add(new Two(old.remove(0).value, now.remove(0).value, ""));
      return;
    }
    boolean groups = shape instanceof Shape.Group;
    boolean texts = shape instanceof Shape.Text;
    if (!groups && !texts) {
      return;
    }
    List<Likeness.Match> matches =
        Likeness.pairs(
            old,
            now,
            LEAST,
            Item::bare,
            (one, other) ->
                groups
                    ? Likeness.sets(one.facts, other.facts)
                    : Likeness.words(one.bare, other.bare));
    Set<Item> goneBefore = identities();
    Set<Item> goneAfter = identities();
    for (Likeness.Match each : matches) {
      Item one = old.get(each.before());
      Item other = now.get(each.after());
      all.add(new Two(one.value, other.value, other.label));
      goneBefore.add(one);
      goneAfter.add(other);
    }
    old.removeIf(goneBefore::contains);
    now.removeIf(goneAfter::contains);
  }

  /** Items that say the same are still several. */
  private static Set<Item> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private boolean isReference() {
    return shape instanceof Shape.Reference || shape instanceof Shape.EntryPath;
  }
}
