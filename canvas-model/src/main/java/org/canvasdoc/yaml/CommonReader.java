package org.canvasdoc.yaml;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly all canvases are written in, several times as fast as a reader of all
 * of YAML can. It gives up on whatever it is not sure of, mistakes included: {@link YamlReader}
 * then reads the file with SnakeYAML, and both make the same tree of the same text.
 */
final class CommonReader {
  /** Longer keys are none, says YAML. */
  private static final int LONGEST_KEY = 1000;

  private final Lines lines;
  private final CommonScalars scalars;
  private final int maxDepth;

  private CommonReader(Lines lines, int maxDepth) {
    this.lines = lines;
    this.scalars = new CommonScalars(lines);
    this.maxDepth = maxDepth;
  }

  /** The tree of a file; null where it is empty, or has to be read by someone who knows more. */
  static @Nullable Node read(SourceFile file, int maxDepth) {
    try {
      CommonReader reader = new CommonReader(Lines.of(file), Math.min(maxDepth, 100));
      int column = reader.lines.nextInk();
      if (column != 0) {
        return null;
      }
      Node root = reader.block(0, 1);
      return reader.lines.nextInk() < 0 ? root : null;
    } catch (Uncommon uncommon) {
      return null;
    }
  }

  /** A collection in block style whose first key or dash is here, at a column. */
  private Node block(int column, int depth) {
    if (depth > maxDepth) {
      throw Uncommon.FOUND;
    }
    return isDash(lines.at) ? sequence(column, depth) : mapping(column, depth);
  }

  private boolean isDash(int offset) {
    return lines.peek(offset) == '-' && lines.blankAt(offset + 1);
  }

  /** The offset of the colon behind a key that begins here; -1 where there is none. */
  private int colon(int from) {
    if (!scalars.canBegin(from)) {
      return -1;
    }
    int to = scalars.plainEnd(from);
    return lines.peek(to) == ':' ? to : -1;
  }

  private Mapping mapping(int column, int depth) {
    int firstLine = lines.line;
    int firstColumn = lines.column(lines.at);
    List<Mapping.Pair> pairs = new ArrayList<>();
    int next = column;
    while (next == column && !isDash(lines.at)) {
      int from = lines.at;
      int colon = colon(from);
      if (colon < 0) {
        throw Uncommon.FOUND;
      }
      Scalar key = key(scalars.key(from, colon), from, colon, depth);
      pairs.add(new Mapping.Pair(key, value(colon + 1, column, depth + 1, true)));
      next = lines.nextInk();
    }
    if (next >= column) {
      throw Uncommon.FOUND;
    }
    return new Mapping(pairs, collection(firstLine, firstColumn));
  }

  private Scalar key(Scalar key, int from, int colon, int depth) {
    if (key.text().equals("<<") || depth >= maxDepth || colon - from > LONGEST_KEY) {
      throw Uncommon.FOUND;
    }
    return key;
  }

  private Sequence sequence(int column, int depth) {
    int firstLine = lines.line;
    int firstColumn = lines.column(lines.at);
    List<Node> items = new ArrayList<>();
    int next = column;
    while (next == column && isDash(lines.at)) {
      int dash = lines.at;
      int ink = lines.skipSpaces(dash + 1);
      boolean nested = !lines.endsAt(ink) && (isDash(ink) || colon(ink) >= 0);
      if (nested) {
        lines.at = ink;
        items.add(block(ink - lines.start, depth + 1));
      } else {
        items.add(value(dash + 1, column, depth + 1, false));
      }
      next = lines.nextInk();
    }
    if (next > column) {
      throw Uncommon.FOUND;
    }
    return new Sequence(items, collection(firstLine, firstColumn));
  }

  /** What stands behind a colon or a dash that ends at an offset; ends at the start of a line. */
  private Node value(int from, int column, int depth, boolean ofKey) {
    int ink = lines.skipSpaces(from);
    byte c = lines.peek(ink);
    if (!lines.endsAt(ink) && (c != '#' || ink == from)) {
      return inline(ink, column, depth);
    }
    int emptyLine = lines.line;
    int emptyColumn = lines.column(from);
    lines.endLine(from);
    int next = lines.nextInk();
    if (next > column || (ofKey && next == column && isDash(lines.at))) {
      if (isDash(lines.at) || colon(lines.at) >= 0) {
        return block(next, depth);
      }
      return inline(lines.at, column, depth);
    }
    scalars.endLine = emptyLine;
    scalars.endColumn = emptyColumn;
    return new Scalar("", new Span(lines.file, emptyLine, emptyColumn, emptyLine, emptyColumn));
  }

  private Node inline(int ink, int column, int depth) {
    if (depth > maxDepth) {
      throw Uncommon.FOUND;
    }
    byte c = lines.bytes[ink];
    if (c == '|' || c == '>') {
      return scalars.block(ink, column);
    }
    if (c == '[' || c == '{') {
      Node node = flow(ink, depth);
      lines.endLine(lines.at);
      return node;
    }
    return scalars.flowing(ink, column);
  }

  private Node flow(int from, int depth) {
    if (depth > maxDepth) {
      throw Uncommon.FOUND;
    }
    int firstLine = lines.line;
    int firstColumn = lines.column(from);
    boolean isMapping = lines.bytes[from] == '{';
    char close = isMapping ? '}' : ']';
    List<Mapping.Pair> pairs = new ArrayList<>(isMapping ? 8 : 0);
    List<Node> items = new ArrayList<>(isMapping ? 0 : 8);
    lines.at = from + 1;
    inFlow();
    while (lines.peek(lines.at) != close) {
      if (isMapping) {
        pairs.add(pair(depth));
      } else {
        items.add(item(depth + 1));
      }
      inFlow();
      if (lines.peek(lines.at) == ',') {
        lines.at++;
        inFlow();
      } else if (lines.peek(lines.at) != close) {
        throw Uncommon.FOUND;
      }
    }
    lines.at++;
    scalars.endLine = lines.line;
    scalars.endColumn = lines.column(lines.at);
    Span span = new Span(lines.file, firstLine, firstColumn, scalars.endLine, scalars.endColumn);
    return isMapping ? new Mapping(pairs, span) : new Sequence(items, span);
  }

  private Mapping.Pair pair(int depth) {
    int from = lines.at;
    Scalar written = scalars.between(from);
    int colon = lines.at;
    if (lines.peek(colon) != ':' || lines.peek(colon + 1) != ' ') {
      throw Uncommon.FOUND;
    }
    Scalar key = key(written, from, colon, depth);
    lines.at = lines.skipSpaces(colon + 1);
    return new Mapping.Pair(key, item(depth + 1));
  }

  /** A value between brackets; nothing may follow it but a comma or a bracket. */
  private Node item(int depth) {
    byte c = lines.peek(lines.at);
    if (c == '[' || c == '{') {
      return flow(lines.at, depth);
    }
    if (depth > maxDepth) {
      throw Uncommon.FOUND;
    }
    return c == '"' || c == '\'' ? scalars.quoted(lines.at) : scalars.between(lines.at);
  }

  /** Goes over the spaces and line breaks between two tokens of a flow collection. */
  private void inFlow() {
    while (true) {
      lines.at = lines.skipSpaces(lines.at);
      if (lines.at >= lines.bytes.length) {
        throw Uncommon.FOUND;
      }
      if (!lines.endsAt(lines.at)) {
        lines.refuseMarker(lines.at);
        return;
      }
      lines.nextLine(lines.at);
    }
  }

  private Span collection(int firstLine, int firstColumn) {
    return new Span(lines.file, firstLine, firstColumn, scalars.endLine, scalars.endColumn);
  }
}
