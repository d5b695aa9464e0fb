package org.canvasdoc.rules;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** Whether a document says a certain thing in a field. */
public final class Said {
  private Said() {}

  /** Whether a field is given and has this value. */
  public static boolean is(Optional<? extends Located<?>> said, Object value) {
    return said.isPresent() && said.get().value().equals(value);
  }

  /** Where a list has a value for the first time. */
  public static <T> Optional<Located<T>> first(List<Located<T>> said, T value) {
    for (Located<T> each : said) {
      if (each.value().equals(value)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
