package org.canvasdoc.format;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.format.Value.Branch;
import org.canvasdoc.format.Value.Leaf;

/**
 * The one canonical layout of a file.
 *
 * <ul>
 *   <li>Blocks stand in the order in which a canvas is filled, behind the head's fields and the
 *       hypotheses; fields in the order of the reference; keys that the format does not know behind
 *       those that it knows, in their order. Entries, and the items of a list, stay where they are.
 *   <li>What is below is indented by two; the items of a list, too. What was written in brackets
 *       stays so while it fits into 100 columns.
 *   <li>What has a short form has it: an entry of nothing but its name, a list of one, a figure
 *       with nothing beside it.
 *   <li>Quotes stand where YAML needs them, in 1.1 or in 1.2.
 *   <li>A comment moves with what it belongs to. Of several blank lines one is left, of white space
 *       at the end of a line none; the last line ends.
 * </ul>
 *
 * <p>Line ends and the lines of a text stay as they are. A file of which this cannot be done for
 * certain, or which cannot be read, is left alone: what is written is read again, and says the same
 * with the same comments.
 *
 * @param text the text of the file in this layout; as it was, where it was left alone
 * @param left why it was left alone; empty where it was not
 */
public record Layout(String text, Optional<String> left) {
  private static final int ROUNDS = 4;

  /** Whether a file has a layout at all, by its path below the folder of canvases. */
  public static boolean covers(String path) {
    return Forms.of(path).isPresent();
  }

  /**
   * Lays out a file.
   *
   * @param path below the folder of canvases
   * @param text without a byte order mark
   * @param maxDepth how deep it may be nested
   * @param shortForms whether values are written the short way, which says the same unless
   *     something is wrong with them
   */
  public static Layout of(String path, String text, int maxDepth, boolean shortForms) {
    Optional<Form> form = Forms.of(path);
    if (form.isEmpty()) {
      return new Layout(text, Optional.of("it is no file of a canvas"));
    }
    if (text.isBlank()) {
      return new Layout(text, Optional.empty());
    }
    boolean returns = text.indexOf("\r\n") >= 0 && text.indexOf("\r\n") < text.indexOf('\n');
    try {
      String bare = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
      String done = settled(bare, form.get(), maxDepth, shortForms);
      return new Layout(returns ? done.replace("\n", "\r\n") : done, Optional.empty());
    } catch (Unsure unsure) {
      return new Layout(text, Optional.of(unsure.why()));
    }
  }

  /** The layout of a text: the one that laying it out again leaves as it is. */
  private static String settled(String text, Form form, int maxDepth, boolean shortForms) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        throw new Unsure("it has line breaks that only old versions of YAML know");
      }
    }
    String now = text;
    Tree.Result tree = Tree.read(now, maxDepth);
    for (int round = 0; round < ROUNDS; round++) {
      if (shortForms) {
        ShortForms.put(tree.top(), form);
      }
      Order.put(tree.top(), form);
      String next = Printer.print(tree);
      if (next.equals(now)) {
        return now;
      }
      Tree.Result again = Tree.read(next, maxDepth);
      if (!same(tree.top(), again.top()) || !tree.comments().equals(again.comments())) {
        throw new Unsure("in another layout it could say something else");
      }
      tree = again;
      now = next;
    }
    throw new Unsure("its comments find no lasting place");
  }

  private static boolean same(Value one, Value other) {
    if (one instanceof Leaf leaf) {
      return other instanceof Leaf said && leaf.text().equals(said.text());
    }
    Branch branch = (Branch) one;
    if (!(other instanceof Branch said) || branch.list() != said.list()) {
      return false;
    }
    List<Item> items = branch.items();
    if (items.size() != said.items().size()) {
      return false;
    }
    for (int i = 0; i < items.size(); i++) {
      String key = items.get(i).key();
      String same = said.items().get(i).key();
      boolean keys = key == null ? same == null : key.equals(same);
      if (!keys || !same(items.get(i).value, said.items().get(i).value)) {
        return false;
      }
    }
    return true;
  }
}
