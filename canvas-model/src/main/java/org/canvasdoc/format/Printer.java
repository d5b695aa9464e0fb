package org.canvasdoc.format;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.format.Value.Branch;
import org.canvasdoc.format.Value.Leaf;
import org.canvasdoc.format.Value.Style;
import org.jspecify.annotations.Nullable;

/** Writes items in the canonical layout. */
final class Printer {
  /** The most columns of what stands in brackets; what is longer is written on lines. */
  static final int WIDTH = 100;

  private static final int STEP = 2;

  private final StringBuilder out = new StringBuilder();
  private boolean blank = true;

  private Printer() {}

  static String print(Tree.Result tree) {
    Printer printer = new Printer();
    printer.lines(tree.root().lead, 0);
    Branch top = tree.top();
    if (top.items().isEmpty()) {
      printer.line("{}" + String.join("", tree.root().tail.stream().map(t -> " " + t).toList()), 0);
    } else {
      printer.lines(tree.root().tail, 0);
      if (!top.items().get(0).lead.isEmpty()) {
        // so that it is not taken for a part of what the file begins with
        printer.lines(List.of(""), 0);
      }
      printer.items(top.items(), 0, false);
    }
    printer.lines(tree.root().foot, 0);
    return printer.out.toString();
  }

  private void items(List<Item> items, int indent, boolean afterDash) {
    boolean first = true;
    for (Item item : items) {
      item(item, indent, first, first && afterDash);
      first = false;
    }
  }

  /**
   * Writes an item.
   *
   * @param first whether nothing stands before it that a blank line could part it from
   * @param afterDash whether it stands behind the dash of a list
   */
  private void item(Item item, int indent, boolean first, boolean afterDash) {
    if (!afterDash) {
      lines(lead(item, indent, first && !out.isEmpty() && indent > 0), indent);
      pad(indent);
    }
    Leaf key = item.keyLeaf();
    String sign = key == null ? "-" : Scalars.key(key) + ":";
    out.append(sign);
    blank = false;
    String oneLine = oneLine(item, indent);
    if (oneLine != null) {
      if (!oneLine.isEmpty()) {
        out.append(' ').append(oneLine);
      }
      tail(item.tail.isEmpty() ? null : item.tail.get(item.tail.size() - 1));
    } else if (item.value instanceof Leaf leaf) {
      several(leaf, indent + STEP, item.tail);
    } else if (item.value instanceof Branch branch) {
      if (key == null) {
        out.append(' ');
        items(branch.items(), indent + STEP, true);
      } else {
        tail(item.tail.isEmpty() ? null : item.tail.get(0));
        items(branch.items(), indent + STEP, false);
      }
    }
    lines(item.foot, indent + STEP);
  }

  /** What stands in front of an item, with all that finds no place behind it. */
  private List<String> lead(Item item, int indent, boolean first) {
    List<String> lead = new ArrayList<>(item.lead);
    if (first && item.isApart()) {
      lead.remove(0);
    }
    boolean inLine = oneLine(item, indent) != null;
    int stay = item.isBlockText() ? 0 : 1;
    if (!inLine && item.keyLeaf() == null && item.value instanceof Branch) {
      stay = 0;
    }
    boolean last = inLine || item.value instanceof Leaf;
    int away = Math.max(0, item.tail.size() - stay);
    lead.addAll(
        last
            ? item.tail.subList(0, away)
            : item.tail.subList(item.tail.size() - away, item.tail.size()));
    if (!inLine && item.keyLeaf() == null && item.value instanceof Branch branch) {
      lead.addAll(lead(branch.items().get(0), indent + STEP, true));
    }
    return lead;
  }

  /** A value that stands behind its key on one line; null where it does not. */
  private static @Nullable String oneLine(Item item, int indent) {
    if (item.value instanceof Leaf leaf) {
      return Scalars.inLine(leaf);
    }
    Leaf key = item.keyLeaf();
    int used = indent + STEP + (key == null ? 0 : Scalars.key(key).length());
    StringBuilder written = new StringBuilder();
    Branch branch = (Branch) item.value;
    return brackets(branch, written, WIDTH - used) || branch.items().isEmpty()
        ? written.toString()
        : null;
  }

  private static boolean brackets(Branch branch, StringBuilder to, int width) {
    if (!branch.flow()) {
      return false;
    }
    to.append(branch.list() ? '[' : '{');
    boolean first = true;
    for (Item item : branch.items()) {
      if (!item.isBare()) {
        return false;
      }
      to.append(first ? "" : ", ");
      first = false;
      Leaf key = item.keyLeaf();
      if (key != null) {
        to.append(Scalars.key(key)).append(": ");
      }
      if (item.value instanceof Leaf leaf) {
        String text = Scalars.inBrackets(leaf);
        if (text == null) {
          return false;
        }
        to.append(text);
      } else if (item.value instanceof Branch below && !brackets(below, to, width)) {
        return false;
      }
      if (to.length() > width && to.codePointCount(0, to.length()) > width) {
        return false;
      }
    }
    to.append(branch.list() ? ']' : '}');
    return to.codePointCount(0, to.length()) <= width;
  }

  /** Writes a text of several lines. */
  private void several(Leaf leaf, int indent, List<String> tail) {
    List<String> lines = leaf.lines();
    boolean block = leaf.style() == Style.BLOCK;
    out.append(' ').append(block ? lines.get(0) : folded(leaf, 0));
    for (int i = 1; i < lines.size(); i++) {
      out.append('\n');
      String line = block ? lines.get(i) : folded(leaf, i);
      if (!line.isEmpty()) {
        pad(indent);
        out.append(line);
      }
    }
    tail(block || tail.isEmpty() ? null : tail.get(tail.size() - 1));
    // a blank line behind it would belong to it
    blank = BlockText.keepsBlanks(leaf);
  }

  /**
   * A line that is folded into the one before: white space around it means nothing, but where a
   * backslash holds it at the end.
   */
  private static String folded(Leaf leaf, int at) {
    String line = leaf.lines().get(at);
    String start = at == 0 ? line : Gap.stripStart(line);
    String bare = Gap.stripEnd(start);
    return leaf.style() == Style.QUOTED && bare.endsWith("\\") ? start : bare;
  }

  private void tail(@Nullable String comment) {
    if (comment != null) {
      out.append(' ').append(comment);
    }
    out.append('\n');
  }

  private void lines(List<String> lines, int indent) {
    for (String line : lines) {
      if (!line.isEmpty()) {
        line(line, indent);
      } else if (!blank) {
        out.append('\n');
        blank = true;
      }
    }
  }

  private void line(String line, int indent) {
    pad(indent);
    out.append(line).append('\n');
    blank = false;
  }

  private void pad(int indent) {
    out.append(" ".repeat(indent));
  }
}
