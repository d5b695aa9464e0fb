package org.canvasdoc.format;

import java.util.Comparator;
import java.util.List;
import org.canvasdoc.format.Value.Branch;

/** Puts keys in the order of the reference. */
final class Order {
  private Order() {}

  static void put(Branch branch, Form form) {
    for (Item item : branch.items()) {
      if (item.value instanceof Branch below) {
        String key = item.key();
        put(below, key == null ? form.item() : form.child(key));
      }
    }
    List<Item> items = branch.items();
    if (!branch.list() && items.size() > 1) {
      Item first = items.get(0);
      items.sort(Comparator.comparingInt(item -> form.rank(String.valueOf(item.key()))));
      Item now = items.get(0);
      if (first != now && now.isApart()) {
        now.lead.remove(0);
        if (!first.isApart()) {
          first.lead.add(0, "");
        }
      }
    }
  }
}
