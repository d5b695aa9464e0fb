package org.canvasdoc.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Shape;
import org.jspecify.annotations.Nullable;

/** What the format knows of a value: the order of its keys, what stands below, how it is short. */
final class Form {
  /** A value of which nothing is known: the order of its keys is the one written. */
  static final Form ANY = new Form(null, null);

  private final @Nullable Shape<?> shape;
  private final @Nullable Field<?> given;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Form> below = new HashMap<>();
  private Form item = this;
  private @Nullable Form each;
  private int next;
  private int unknown = Integer.MAX_VALUE;

  /**
   * Begins a form.
   *
   * @param shape the shape of the value; null where it is no field's
   * @param given the field that a text in place of the mapping gives; null where there is none
   */
  Form(@Nullable Shape<?> shape, @Nullable Field<?> given) {
    this.shape = shape;
    this.given = given;
  }

  /** A mapping of ids, whose order is the author's, each with the same form. */
  static Form ids(Form each) {
    Form form = new Form(null, null);
    form.each = each;
    return form;
  }

  /** Takes the key that comes next in the order. */
  Form then(String key, Form value) {
    ranks.put(key, next++);
    below.put(key, value);
    return this;
  }

  /** Takes the keys of fields, in their order. */
  Form then(List<Field<?>> fields, Function<Shape<?>, Form> forms) {
    for (Field<?> field : fields) {
      then(field.key(), forms.apply(field.shape()));
    }
    return this;
  }

  /** Puts the keys that are unknown, and the team's own, here; else they are the last. */
  Form thenUnknown() {
    unknown = next++;
    return this;
  }

  /** Says what stands in a list; a mapping in place of the list is one such item. */
  Form listOf(Form one) {
    item = one;
    ranks.putAll(one.ranks);
    below.putAll(one.below);
    return this;
  }

  /** The place of a key among its like; keys of the same place stay in the order written. */
  int rank(String key) {
    return ranks.getOrDefault(key, unknown);
  }

  Form child(String key) {
    Form known = below.get(key);
    if (known != null) {
      return known;
    }
    return each == null || key.startsWith("x-") ? ANY : each;
  }

  Form item() {
    return item;
  }

  @Nullable Shape<?> shape() {
    return shape;
  }

  @Nullable Field<?> given() {
    return given;
  }
}
