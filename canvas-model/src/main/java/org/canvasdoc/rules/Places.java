package org.canvasdoc.rules;

import org.canvasdoc.model.Field;
import org.canvasdoc.model.Values;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Where to point at a value that may be written as one word or as a list. */
public final class Places {
  private Places() {}

  /** The one word itself; the key where a list stands there, whatever its length. */
  public static Span of(Values values, Field<?> field, Located<?> first) {
    Span key = values.keyOf(field);
    SourceFile file = key.file();
    String between =
        file.text().substring(file.offset(key.end()), file.offset(first.span().start()));
    return between.replace(':', ' ').isBlank() ? first.span() : key;
  }
}
