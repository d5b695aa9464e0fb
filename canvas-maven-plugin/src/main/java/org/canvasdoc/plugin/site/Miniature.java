package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.MiniView;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.plugin.site.page.SegmentView;

/** Draws a canvas in small, 100 wide and 46 high: as few bytes as bars of one look can share. */
final class Miniature {
  /** Where notes begin in each block, and how far they may go: left, top, width, height. */
  private static final Map<String, int[]> PLACES =
      Map.of(
          "kp", new int[] {2, 2, 16, 29},
          "ka", new int[] {22, 2, 16, 13},
          "kr", new int[] {22, 18, 16, 13},
          "vp", new int[] {42, 2, 16, 29},
          "cr", new int[] {62, 2, 16, 13},
          "ch", new int[] {62, 18, 16, 13},
          "cs", new int[] {82, 2, 16, 29},
          "co", new int[] {2, 35, 46, 9},
          "rs", new int[] {52, 35, 46, 9});

  /** From one bar to the next, in tenths: at best, and at least. */
  private static final int PITCH = 30;

  private static final int NARROW = 24;
  private static final int GAP = 15;
  private static final int MOST_COLUMNS = 8;

  private static final int LONG_NAME = 40;

  private final Map<String, StringBuilder> paths = new TreeMap<>();

  private Miniature() {}

  static MiniView of(List<BlockView> blocks, Words words) {
    Miniature miniature = new Miniature();
    List<String> counts = new ArrayList<>();
    for (BlockView block : blocks) {
      counts.add(words.get("block." + block.key()) + " " + block.count());
      miniature.block(block);
    }
    List<MiniView.Bars> bars = new ArrayList<>();
    for (Map.Entry<String, StringBuilder> each : miniature.paths.entrySet()) {
      bars.add(new MiniView.Bars(each.getKey(), each.getValue().toString()));
    }
    return new MiniView(String.join(" · ", counts), bars);
  }

  private void block(BlockView block) {
    int[] place = PLACES.getOrDefault(block.area(), new int[4]);
    List<NoteView> notes = new ArrayList<>(block.notes());
    notes.addAll(block.more());
    int columns = place[2] > 20 ? 3 : 1;
    int most = place[2] > 20 ? 2 * MOST_COLUMNS : MOST_COLUMNS;
    while (rows(notes, columns) * NARROW > 10 * place[3] && columns < most) {
      columns++;
    }
    int rows = rows(notes, columns);
    int pitch = rows == 0 ? 0 : Math.min(PITCH, 10 * place[3] / rows);
    int wide = (10 * place[2] - (columns - 1) * GAP) / columns;
    int shown = pitch < NARROW ? columns * (10 * place[3] / NARROW) : notes.size();
    for (int i = 0; i < Math.min(shown, notes.size()); i++) {
      int y = 10 * place[1] + 10 + i / columns * Math.max(NARROW, pitch);
      bar(notes.get(i), 10 * place[0] + i % columns * (wide + GAP), y, wide);
    }
  }

  private static int rows(List<NoteView> notes, int columns) {
    return (notes.size() + columns - 1) / columns;
  }

  /** A bar is as long as its name, and each of its segments has a part of it. */
  private void bar(NoteView note, int x, int y, int wide) {
    int letters = Math.min(LONG_NAME, note.name().codePointCount(0, note.name().length()));
    int length = wide * (40 + 60 * letters / LONG_NAME) / 100;
    String state = note.state().isEmpty() ? "" : " hatch";
    List<SegmentView> segments = note.segments();
    if (segments.isEmpty()) {
      line("all" + state, x, y, length);
    }
    for (int i = 0; i < segments.size(); i++) {
      int from = length * i / segments.size();
      int to = length * (i + 1) / segments.size();
      line("s" + segments.get(i).colour() + state, x + from, y, to - from);
    }
  }

  private void line(String kind, int x, int y, int length) {
    StringBuilder path = paths.get(kind);
    if (path == null) {
      path = new StringBuilder();
      paths.put(kind, path);
    }
    tenths(x, path.append('M'));
    tenths(y, path.append(' '));
    tenths(length, path.append('h'));
  }

  private static void tenths(int value, StringBuilder out) {
    out.append(value / 10);
    if (value % 10 != 0) {
      out.append('.').append(value % 10);
    }
  }
}
