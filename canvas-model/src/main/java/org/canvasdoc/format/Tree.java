package org.canvasdoc.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.format.Value.Branch;
import org.canvasdoc.format.Value.Leaf;
import org.canvasdoc.format.Value.Style;
import org.canvasdoc.source.Position;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;
import org.canvasdoc.yaml.Sequence;
import org.canvasdoc.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file to items, each with the comments that belong to it. A comment belongs to what comes
 * next; at the end of a line to what stands on it; where it is deeper than what comes next, to what
 * came before. With what a file begins belongs to the file.
 */
final class Tree {
  private final SourceFile file;
  private final String text;
  private final Item root = new Item(0, null);
  private final List<String> comments = new ArrayList<>();
  private Item last = root;
  private int pos;

  private Tree(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /**
   * A file as items.
   *
   * @param root stands for the file itself
   * @param comments all of them, in no order
   */
  record Result(Branch top, Item root, List<String> comments) {}

  static Result read(String text, int maxDepth) {
    SourceFile file = new SourceFile("", text);
    YamlReader.Result read = YamlReader.read(file, maxDepth);
    Optional<Node> root = read.root();
    if (!read.problems().isEmpty()) {
      throw new Unsure("it cannot be read");
    }
    if (root.isEmpty() || !(root.get() instanceof Mapping)) {
      throw new Unsure("it is not a mapping of keys to values");
    }
    return new Tree(file).read(root.get());
  }

  private Result read(Node node) {
    value(root, node, false);
    if (!(root.value instanceof Branch top)) {
      throw new Unsure("it is not a mapping of keys to values");
    }
    List<String> end = new ArrayList<>();
    spread(gap(text.length()), top.flow() ? null : root.last(), end);
    while (!end.isEmpty() && end.get(end.size() - 1).isEmpty()) {
      end.remove(end.size() - 1);
    }
    root.foot.addAll(end);
    if (!top.items().isEmpty()) {
      List<String> first = top.items().get(0).lead.subList(0, headerSize(top.items().get(0).lead));
      root.lead.addAll(first);
      first.clear();
    }
    comments.sort(null);
    return new Result(top, root, comments);
  }

  /**
   * How much of what a file begins with belongs to it, and not to its first key: all up to the last
   * blank line, and all where there is none.
   */
  private static int headerSize(List<String> lines) {
    int size = 0;
    for (int i = 0; i < lines.size(); i++) {
      size = lines.get(i).isEmpty() || lines.get(i).startsWith(Gap.MARKER) ? i + 1 : size;
    }
    return size == 0 ? lines.size() : size;
  }

  private void value(Item owner, Node node, boolean inBrackets) {
    owner.value =
        node.accept(
            new Node.Visitor<Value>() {
              @Override
              public Value scalar(Scalar scalar) {
                return leaf(owner, scalar);
              }

              @Override
              public Value mapping(Mapping mapping) {
                return branch(owner, mapping, mapping.pairs(), List.of(), inBrackets);
              }

              @Override
              public Value sequence(Sequence sequence) {
                return branch(owner, sequence, List.of(), sequence.items(), inBrackets);
              }
            });
  }

  private Leaf leaf(Item owner, Scalar scalar) {
    int start = offset(scalar.span().start());
    int end = offset(scalar.span().end());
    if (start == end) {
      take(Math.max(start, pos), owner);
      return Leaf.NONE;
    }
    take(start, owner);
    char first = text.charAt(start);
    if (first == '|' || first == '>') {
      BlockText block = BlockText.read(text, start, scalar.text(), owner.column - 1);
      String header = block.leaf().lines().get(0);
      int comment = header.indexOf('#');
      if (comment > 0) {
        comments.add(header.substring(comment));
      }
      pos = block.end();
      last = owner;
      return block.leaf();
    }
    pos = end;
    last = owner;
    return written(scalar, start, end);
  }

  private Leaf written(Scalar scalar, int start, int end) {
    char first = text.charAt(start);
    Style style = first == '"' || first == '\'' ? Style.QUOTED : Style.PLAIN;
    List<String> lines = Arrays.asList(text.substring(start, end).split("\n", -1));
    return new Leaf(scalar.text(), style, lines);
  }

  private Branch branch(
      Item owner, Node node, List<Pair> pairs, List<Node> nodes, boolean inBrackets) {
    Span span = node.span();
    int start = offset(span.start());
    char first = text.charAt(start);
    boolean bracket = first == '{' || first == '[';
    if (bracket) {
      take(start, owner);
      pos = start + 1;
      last = owner;
    }
    boolean flow = inBrackets || bracket;
    int column = flow ? Item.IN_BRACKETS : span.start().column();
    List<Item> items = new ArrayList<>(pairs.size() + nodes.size());
    Set<String> keys = new HashSet<>();
    Item before = null;
    for (Pair pair : pairs) {
      if (!keys.add(pair.key().text())) {
        throw new Unsure("`" + pair.key().text() + "` is given twice in it");
      }
      before = pair(pair, column, before, flow);
      items.add(before);
    }
    for (Node each : nodes) {
      Item item = new Item(column, null);
      spread(gap(Math.max(offset(each.span().start()), pos)), before, item.lead);
      last = item;
      value(item, each, flow);
      items.add(item);
      before = item;
    }
    if (bracket) {
      int end = offset(span.end());
      spread(gap(end - 1), null, owner.foot);
      pos = end;
      last = owner;
    }
    return new Branch(flow, node instanceof Sequence, items);
  }

  private Item pair(Pair pair, int column, @Nullable Item before, boolean flow) {
    Scalar key = pair.key();
    int start = offset(key.span().start());
    int end = offset(key.span().end());
    if (start < pos || start == end) {
      throw new Unsure("it has an empty key");
    }
    Leaf written = written(key, start, end);
    if (written.lines().size() > 1 || text.charAt(start) == '|' || text.charAt(start) == '>') {
      throw new Unsure("it has a key of several lines");
    }
    Item item = new Item(column, written);
    spread(gap(start), before, item.lead);
    pos = end;
    last = item;
    value(item, pair.value(), flow);
    return item;
  }

  /** Goes on to a value; a comment between it and its key belongs to both. */
  private void take(int to, Item owner) {
    for (Gap.Line line : gap(to)) {
      if (!line.text().isEmpty()) {
        owner.lead.add(line.text());
      }
    }
  }

  private List<Gap.Line> gap(int to) {
    List<Gap.Line> lines = new ArrayList<>();
    String tail = Gap.read(text, pos, to, lines);
    if (!tail.isEmpty()) {
      last.tail.add(tail);
      comments.add(tail);
    }
    for (Gap.Line line : lines) {
      if (!line.text().isEmpty()) {
        comments.add(line.text());
      }
    }
    pos = to;
    return lines;
  }

  /**
   * Gives lines to what came before, as long as they are deeper than it, and then to what is next.
   *
   * @param before what stands in front on the level of what is next; null where nothing does
   */
  private static void spread(List<Gap.Line> lines, @Nullable Item before, List<String> next) {
    boolean blank = false;
    int depth = Item.IN_BRACKETS;
    for (Gap.Line line : lines) {
      if (line.text().isEmpty()) {
        blank = true;
        continue;
      }
      depth = Math.min(depth, line.column());
      Item holder = holder(before, depth);
      List<String> to = holder == null ? next : holder.foot;
      if (holder == null) {
        depth = Gap.BEHIND_A_SIGN;
      }
      if (blank) {
        to.add("");
      }
      to.add(line.text());
      blank = false;
    }
    if (blank) {
      next.add("");
    }
  }

  private static @Nullable Item holder(@Nullable Item before, int column) {
    Item found = null;
    for (Item item = before; item != null; item = item.last()) {
      if (item.column < column && !item.isBlockText()) {
        found = item;
      }
    }
    return found;
  }

  private int offset(Position position) {
    return file.offset(position);
  }
}
