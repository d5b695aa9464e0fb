package org.canvasdoc.plugin.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Walk;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Finds figures from over a year before the newest date that a canvas gives for any of its own. */
final class OldFigures {
  private static final String AS_OF = "." + Parts.AS_OF.key();

  private OldFigures() {}

  /** A figure of an entry, by the key of its field, and of when it is. */
  record Dated(Entry entry, String field, PartialDate date) {}

  static List<Dated> of(Canvas canvas) {
    List<Dated> dated = new ArrayList<>();
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        Walk.through(
            entry.values(),
            new Walk.Listener() {
              @Override
              public void figure(String field, Located<?> figure) {
                PartialDate date = asOf(field, figure.value());
                if (date != null) {
                  dated.add(new Dated(entry, key(field), date));
                }
              }
            });
      }
    }
    Optional<Located<PartialDate>> reviewed = canvas.head().get(Format.REVIEWED);
    LocalDate newest = reviewed.isPresent() ? reviewed.get().value().last() : LocalDate.MIN;
    for (Dated each : dated) {
      newest = each.date().last().isAfter(newest) ? each.date().last() : newest;
    }
    List<Dated> old = new ArrayList<>();
    for (Dated each : dated) {
      if (each.date().last().isBefore(newest.minusYears(1))) {
        old.add(each);
      }
    }
    return old;
  }

  private static @Nullable PartialDate asOf(String field, Object figure) {
    if (figure instanceof Money money) {
      return money.quality().asOf();
    }
    if (figure instanceof Rate rate) {
      return rate.quality().asOf();
    }
    if (figure instanceof Quantity quantity) {
      return quantity.quality().asOf();
    }
    return field.endsWith(AS_OF) && figure instanceof PartialDate date ? date : null;
  }

  /** The last key of a path, of {@code cost.as-of} the one before: that is what has the date. */
  private static String key(String path) {
    String owner = path.replace(AS_OF, "");
    return owner.substring(owner.lastIndexOf('.') + 1);
  }
}
