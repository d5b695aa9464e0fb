package org.canvasdoc.plugin.site.picture;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.plugin.site.page.SegmentView;

/**
 * A note with its text broken into lines, for a font size and a width.
 *
 * @param dots how many segments stand on it by letter
 * @param meta its figure, its status and what it is, in small
 * @param row whether the letters need a row of their own; else they end the last line
 */
record NoteText(
    NoteView view,
    double size,
    List<String> name,
    int dots,
    List<String> meta,
    boolean row,
    double height) {
  static final double BAR = 5;
  private static final double LEADING = 1.28;
  private static final double SMALL = .82;
  private static final int META_LINES = 2;

  static NoteText of(NoteView view, double size, double width, int lines, boolean tags) {
    double inner = width - BAR - size * 1.15;
    List<String> name = Lines.wrap(Lines.clean(view.name()), inner, size, false, lines);
    double small = size * SMALL;
    List<String> meta = Lines.wrap(Lines.clean(words(view, tags)), inner, small, false, META_LINES);
    int dots = dots(view, inner, size);
    double used =
        meta.isEmpty()
            ? Glyphs.width(name.get(name.size() - 1), size, false)
            : Glyphs.width(meta.get(meta.size() - 1), small, false);
    boolean row = dots > 0 && used + small + dotsWidth(view, dots, size) > inner;
    double height = size * .84 + (name.size() * size + meta.size() * small) * LEADING;
    height += row ? dot(size) + size * .12 : dots > 0 && !meta.isEmpty() ? size * .1 : 0;
    return new NoteText(view, size, name, dots, meta, row, height);
  }

  private static String words(NoteView view, boolean tags) {
    List<String> words = new ArrayList<>();
    if (!view.detail().isEmpty()) {
      words.add(view.detail());
    }
    if (!view.state().isEmpty()) {
      words.add(view.state());
    }
    if (tags) {
      words.addAll(view.tags());
    }
    return String.join(" · ", words);
  }

  /** How many letters fit into a row; the rest is a number behind them. */
  private static int dots(NoteView view, double width, double size) {
    int shown = view.segments().size();
    while (shown > 0 && dotsWidth(view, shown, size) > width) {
      shown--;
    }
    return shown;
  }

  static double dotsWidth(NoteView view, int shown, double size) {
    double width = 0;
    for (SegmentView segment : view.segments().subList(0, shown)) {
      width += dotWidth(segment.letter(), size) + gap(size);
    }
    int more = view.segments().size() - shown;
    return width + (more > 0 ? Glyphs.width("+" + more, size * SMALL, false) : 0);
  }

  /** How wide the letter of a segment is with what it stands on. */
  static double dotWidth(String letter, double size) {
    double letters = Glyphs.width(letter, size * .68, true) + size * .4;
    return Math.max(dot(size), letters);
  }

  static double dot(double size) {
    return size * 1.12;
  }

  static double gap(double size) {
    return size * .2;
  }

  double small() {
    return size * SMALL;
  }

  double leading() {
    return size * LEADING;
  }
}
