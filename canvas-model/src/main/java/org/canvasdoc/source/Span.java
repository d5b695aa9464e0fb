package org.canvasdoc.source;

/** A stretch of one file, from its start up to its end, which is exclusive. */
public record Span(SourceFile file, Position start, Position end) {
  /** The first place of a file, for what concerns the file as a whole. */
  public static Span startOf(SourceFile file) {
    return new Span(file, Position.START, Position.START);
  }

  /** The stretch from this span's start to the end of another one of the same file. */
  public Span to(Span last) {
    return new Span(file, start, last.end);
  }

  /** The text that stands there. */
  public String text() {
    return file.text().substring(file.offset(start), file.offset(end));
  }

  @Override
  public String toString() {
    return file.path() + ":" + start;
  }
}
