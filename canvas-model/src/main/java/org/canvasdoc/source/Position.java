package org.canvasdoc.source;

/**
 * A place in a text: its line and its column, both counted from 1, the column in code points (not
 * in UTF-16 units, not in bytes, not in terminal cells). A byte order mark has no column. A line
 * ends with LF, CRLF or CR. Every report that needs other units converts.
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** Where every file begins. */
  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
