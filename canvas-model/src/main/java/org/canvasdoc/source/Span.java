package org.canvasdoc.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one file, from its start up to its end, which is exclusive. Every value has one, so
 * it holds numbers and makes its {@link Position}s when they are asked for.
 */
public record Span(SourceFile file, int startLine, int startColumn, int endLine, int endColumn) {
  public Span(SourceFile file, Position start, Position end) {
    this(file, start.line(), start.column(), end.line(), end.column());
  }

  public Position start() {
    return new Position(startLine, startColumn);
  }

  public Position end() {
    return new Position(endLine, endColumn);
  }

  /** The first place of a file, for what concerns the file as a whole. */
  public static Span startOf(SourceFile file) {
    return new Span(file, Position.START, Position.START);
  }

  /** The stretch from this span's start to the end of another one of the same file. */
  public Span to(Span last) {
    return new Span(file, startLine, startColumn, last.endLine, last.endColumn);
  }

  /** The text that stands there. */
  public String text() {
    return file.between(start(), end());
  }

  @Override
  public String toString() {
    return file.path() + ":" + start();
  }

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that
        && startLine == that.startLine
        && startColumn == that.startColumn
        && endLine == that.endLine
        && endColumn == that.endColumn
        && file.equals(that.file);
  }

  @Override
  public int hashCode() {
    return 31 * startLine + startColumn;
  }
}
