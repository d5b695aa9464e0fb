package org.canvasdoc.plugin.site.picture;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.NoteView;

/**
 * The notes of a block, each at its place below the block's heading.
 *
 * @param more how many found no place
 * @param bottom where the last note ends
 */
record Arrangement(List<Placed> notes, int more, double bottom) {
  /** A note within its block. */
  record Placed(NoteText note, double x, double y, double width, double height) {}

  /** How the notes of a block are set: the size of the font, the most lines of a name. */
  private record Step(double size, int lines, boolean tags) {}

  private static final Step[] STEPS = {
    new Step(18, 6, true),
    new Step(17, 6, true),
    new Step(16, 6, true),
    new Step(15, 6, true),
    new Step(14, 6, true),
    new Step(13, 5, true),
    new Step(13, 5, false),
    new Step(12, 5, false),
    new Step(11, 4, false),
    new Step(10, 3, false),
    new Step(9, 3, false),
    new Step(8.5, 2, false)
  };

  /** So many steps are tried for all blocks at once, to divide the sheet among them. */
  static final int SHARED = 10;

  /** A block that has room is set larger than the fullest one, by so much at most. */
  private static final double LARGER = 1.36;

  /** Up to this size, notes may stand in more columns than usual. */
  private static final double SMALL = 11;

  /** A column of notes is no narrower than so many letters. */
  private static final double NARROWEST = 14.5;

  /** What sums of the same parts in another order may differ by. */
  private static final double ROUNDING = .01;

  static final double PADDING = 11;
  static final double HEAD = 38;
  static final double MORE = 12.5;

  /** How high the block is with all its notes; an empty one asks its question. */
  static double height(BlockView block, double width, int step) {
    Arrangement all = of(block, width, Double.MAX_VALUE, STEPS[step], columns(width));
    return HEAD + Math.max(all.bottom, block.count() == 0 ? 110 : 0) + PADDING;
  }

  private static int columns(double width) {
    return width > 500 ? 3 : 1;
  }

  /** The notes in as large a font as the height allows; what has no place even then is counted. */
  static Arrangement within(BlockView block, double width, double height, int shared) {
    double room = height - HEAD - PADDING + ROUNDING;
    double largest = STEPS[shared].size * LARGER;
    Arrangement last = new Arrangement(List.of(), 0, 0);
    for (Step step : STEPS) {
      int fewest = columns(width);
      int most = fewest;
      if (step.size <= SMALL) {
        most = Math.max(fewest, (int) ((width - 2 * PADDING) / (step.size * NARROWEST)));
      }
      for (int columns = fewest; columns <= most && step.size <= largest; columns++) {
        last = of(block, width, room, step, columns);
        if (last.more == 0) {
          return last;
        }
      }
    }
    return last;
  }

  private static Arrangement of(
      BlockView block, double width, double room, Step step, int columns) {
    double gap = step.size * .42;
    double wide = (width - 2 * PADDING - (columns - 1) * gap) / columns;
    List<NoteView> all = new ArrayList<>(block.notes());
    all.addAll(block.more());
    List<Placed> placed = new ArrayList<>();
    double y = 0;
    for (int from = 0; from < all.size(); from += columns) {
      List<NoteText> row = new ArrayList<>();
      double tall = 0;
      for (NoteView view : all.subList(from, Math.min(all.size(), from + columns))) {
        NoteText note = NoteText.of(view, step.size, wide, step.lines, step.tags);
        row.add(note);
        tall = Math.max(tall, note.height());
      }
      double left = from + columns < all.size() ? MORE * 1.6 : 0; // room to say how many more
      if (y + tall + left > room && !fits(all, from, y, room, step, wide, columns)) {
        return new Arrangement(placed, all.size() - from, Math.max(0, y - gap));
      }
      for (int i = 0; i < row.size(); i++) {
        placed.add(new Placed(row.get(i), i * (wide + gap), y, wide, tall));
      }
      y += tall + gap;
    }
    return new Arrangement(placed, 0, Math.max(0, y - gap));
  }

  /** Whether all notes from one on fit, so that nothing need be said below them. */
  private static boolean fits(
      List<NoteView> all, int from, double top, double room, Step step, double wide, int columns) {
    double y = top;
    for (int i = from; i < all.size() && y <= room; i += columns) {
      double tall = 0;
      for (NoteView view : all.subList(i, Math.min(all.size(), i + columns))) {
        tall = Math.max(tall, NoteText.of(view, step.size, wide, step.lines, step.tags).height());
      }
      y += tall + (i + columns < all.size() ? step.size * .42 : 0);
    }
    return y <= room;
  }
}
