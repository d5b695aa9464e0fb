package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.plugin.site.page.ReviewBlock;

/**
 * Chooses how small a canvas is printed, so that all of it stands on one A4 page on its side. The
 * stylesheet has a size for each step; an A3 page is the same, larger.
 */
final class PrintSize {
  /**
   * The root font sizes of the steps {@code fit1} to {@code fit12}, in points, as in the styles.
   */
  private static final double[] STEPS = {8.5, 7.8, 7.2, 6.6, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5};

  private static final double WIDTH = 800;
  private static final double HEIGHT = 545;

  /** The height of a page of a review: an A4 page on its side within margins of 12 mm. */
  private static final double SHEET = 520;

  /** Room for what an estimate cannot know: a wide font, words that break badly. */
  private static final double MARGIN = 1.07;

  /** A review prints its notes without the padding that the estimate is made for. */
  private static final double TIGHT = .78;

  private PrintSize() {}

  /** The step for a canvas with these blocks and so many segments in its legend. */
  static int step(List<BlockView> blocks, int segments, int summary) {
    for (int i = 0; i < STEPS.length; i++) {
      double root = STEPS[i];
      double legend = 2.2 * Math.ceil((segments + 2) * 14.0 / (WIDTH / root));
      double head = 4.5 + 1.8 * Math.ceil(summary * .6 / (WIDTH / root)) + legend;
      if ((head + height(blocks, root, 4) + 2.5) * MARGIN * root <= HEIGHT) {
        return i + 1;
      }
    }
    return STEPS.length;
  }

  /** The step for the blocks of a review, which stand under so much of a page, in points. */
  static int review(List<ReviewBlock> blocks, double above) {
    List<BlockView> views = new ArrayList<>();
    for (ReviewBlock each : blocks) {
      List<NoteView> notes = new ArrayList<>();
      for (ReviewBlock.Note note : each.notes()) {
        String name = note.was().isEmpty() ? note.name() : note.was() + " → " + note.name();
        String state = note.label().isEmpty() ? note.state() : note.state() + " " + note.label();
        String worst = note.level().equals("breaking") ? "- breaking -" : "";
        notes.add(new NoteView(name, "", note.segments(), state, List.of(worst), "", null));
      }
      String key = each.key();
      List<NoteView> more = each.same().isEmpty() ? List.of() : notes;
      views.add(new BlockView(key, each.area(), each.number(), "", "", "", 0, notes, more));
    }
    for (int i = 0; i < STEPS.length; i++) {
      double root = STEPS[i];
      if ((height(views, root, 2) + 1) * TIGHT * root <= SHEET - above) {
        return i + 1;
      }
    }
    return STEPS.length;
  }

  /** The height of all blocks in root ems; the two at the bottom have so many columns. */
  private static double height(List<BlockView> blocks, double root, int columns) {
    double column = WIDTH / 5 / root;
    double middle =
        Math.max(
            Math.max(height(blocks, "kp", column, 1), height(blocks, "cs", column, 1)),
            Math.max(
                height(blocks, "vp", column, 1),
                Math.max(
                    height(blocks, "ka", column, 1) + height(blocks, "kr", column, 1),
                    height(blocks, "cr", column, 1) + height(blocks, "ch", column, 1))));
    double bottom =
        Math.max(
            height(blocks, "co", column * 2.5, columns),
            height(blocks, "rs", column * 2.5, columns));
    return middle + bottom;
  }

  /** The height of a block in root ems, its notes side by side in so many columns. */
  private static double height(List<BlockView> blocks, String area, double width, int columns) {
    double height = 3.4;
    for (BlockView block : blocks) {
      if (block.area().equals(area)) {
        double row = 0;
        int inRow = 0;
        for (NoteView note : block.notes()) {
          row = Math.max(row, note(note, width / columns - 2.6));
          if (++inRow == columns) {
            height += row;
            row = 0;
            inRow = 0;
          }
        }
        height += row;
        height += block.notes().isEmpty() ? 6 : 0;
        height += block.more().isEmpty() ? 0 : 2;
      }
    }
    return height;
  }

  private static double note(NoteView note, double width) {
    double name = Math.ceil(Math.min(cells(note.name()), 5 * width / .48) * .48 / width);
    double meta = note.segments().size() * 1.5 + note.detail().length() * .42;
    meta += note.state().isEmpty() ? 0 : note.state().length() * .42 + 1;
    for (String tag : note.tags()) {
      meta += tag.length() * .42 + 1;
    }
    double mark = note.delta() == null ? 0 : 2;
    return mark + 1.3 + 1.2 * Math.max(1, name) + 1.4 * Math.ceil(meta / width);
  }

  /** How many narrow letters wide a text is; an ideograph takes two. */
  private static double cells(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      cells += text.codePointAt(i) >= 0x1100 ? 2 : 1;
    }
    return cells;
  }
}
