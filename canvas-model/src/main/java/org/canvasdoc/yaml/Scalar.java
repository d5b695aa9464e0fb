package org.canvasdoc.yaml;

import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Text as it was written, whatever it looks like. */
public record Scalar(String text, Span span) implements Node {
  public Located<String> located() {
    return new Located<>(text, span);
  }

  @Override
  public boolean isEmpty() {
    return text.isBlank();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.scalar(this);
  }
}
