package org.canvasdoc.yaml;

import org.canvasdoc.source.Span;

/** A node of a YAML document: text, a mapping or a sequence. Nothing is typed by YAML's guess. */
public sealed interface Node permits Scalar, Mapping, Sequence {
  /**
   * Where it stands. A scalar's span is exact, quotes and block indicators included. A collection's
   * goes from its first to its last character; an empty one in block style does not exist in YAML.
   */
  Span span();

  /** Answers by kind: the one way to tell kinds apart. */
  <R> R accept(Visitor<R> visitor);

  /** Whether it says nothing: an empty text. */
  default boolean isEmpty() {
    return false;
  }

  /** One answer for each kind of node. */
  interface Visitor<R> {
    R scalar(Scalar scalar);

    R mapping(Mapping mapping);

    R sequence(Sequence sequence);
  }
}
