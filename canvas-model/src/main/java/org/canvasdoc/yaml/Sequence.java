package org.canvasdoc.yaml;

import java.util.List;
import org.canvasdoc.source.Span;

/** A list of nodes. */
public record Sequence(List<Node> items, Span span) implements Node {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.sequence(this);
  }
}
