package org.canvasdoc.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.source.Span;

/**
 * The exact edits that make a finding go away: the one at the finding's own place, and those that
 * have to go along with it (a renamed id takes its references along).
 */
public record Fix(Edit main, List<Edit> others) {
  public static Fix replace(Span span, String text) {
    return new Fix(new Edit(span, text), List.of());
  }

  /** All edits, the main one first. */
  public Stream<Edit> edits() {
    return Stream.concat(Stream.of(main), others.stream());
  }
}
