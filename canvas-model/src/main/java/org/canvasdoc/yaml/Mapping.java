package org.canvasdoc.yaml;

import java.util.List;
import org.canvasdoc.source.Span;

/** Keys and values in the order written; a key given twice is here twice. */
public record Mapping(List<Pair> pairs, Span span) implements Node {
  /** A key and its value. */
  public record Pair(Scalar key, Node value) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.mapping(this);
  }
}
