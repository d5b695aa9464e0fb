package org.canvasdoc.plugin.site.picture;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.picture.Pen.Align;
import org.canvasdoc.plugin.site.picture.Pen.Box;
import org.canvasdoc.plugin.site.picture.Pen.Type;

/**
 * Lays out a canvas on an A3 sheet on its side, four units a millimetre: title, legend, the nine
 * blocks where everyone expects them, and whose layout it is.
 */
final class PosterLayout {
  static final int WIDTH = 1680;
  static final int HEIGHT = 1188;

  private static final double MARGIN = 40;
  private static final double INNER = WIDTH - 2 * MARGIN;
  private static final double FOOT = HEIGHT - 46;
  private static final double[] TITLES = {38, 30, 24};
  private static final double SUMMARY = 17.5;
  private static final double LEGEND = 14.5;
  private static final int LEGEND_ROWS = 2;
  private static final double LONGEST_CHIP = 300;

  private final Poster poster;
  private final Pen pen;

  private PosterLayout(Poster poster, Pen pen) {
    this.poster = poster;
    this.pen = pen;
  }

  static void draw(Poster poster, Pen pen) {
    new PosterLayout(poster, pen).draw();
  }

  private void draw() {
    pen.box(new Box(0, 0, WIDTH, HEIGHT), 0, Palette.PAPER, "", false);
    double y = legend(head(MARGIN));
    grid(y, FOOT - y);
    Type type = new Type(13.5, false, Palette.SOFT);
    line(poster.words().layout(), MARGIN, HEIGHT - 22, type, INNER);
  }

  /** Writes a line that begins at a place counted from where lines begin. */
  private void line(String text, double x, double y, Type type, double width) {
    String shown = Lines.cut(text, width, type.size(), type.bold());
    boolean mirrored = poster.rightToLeft();
    pen.text(
        shown,
        mirrored ? WIDTH - x : x,
        y,
        type,
        width,
        mirrored ? Align.RIGHT : Align.LEFT,
        Glyphs.isRightToLeft(text, mirrored));
  }

  private double head(double top) {
    String name = Lines.clean(poster.name());
    List<String> lines = List.of();
    double size = 0;
    for (int i = 0; i < TITLES.length && (i == 0 || lines.size() > 1); i++) {
      size = TITLES[i];
      lines = Lines.wrap(name, INNER, size, true, 2);
    }
    double y = top;
    for (String each : lines) {
      y += size * 1.12;
      line(each, MARGIN, y - size * .24, new Type(size, true, Palette.INK), INNER);
    }
    Type type = new Type(SUMMARY, false, Palette.SOFT);
    for (String each : Lines.wrap(Lines.clean(poster.summary()), INNER * .8, SUMMARY, false, 2)) {
      y += SUMMARY * 1.35;
      line(each, MARGIN, y - SUMMARY * .2, type, INNER);
    }
    return y + 16;
  }

  /** A part of the legend: a segment, what grey and hatched mean, or how many more there are. */
  private record Chip(String letter, int colour, String words) {
    double width() {
      String text = Lines.cut(words, LONGEST_CHIP, LEGEND, false);
      return Glyphs.width(text, LEGEND, false) + (letter.equals("+") ? 0 : mark() + 7);
    }

    double mark() {
      return Math.max(20, Glyphs.width(letter, 12, true) + 8);
    }
  }

  private double legend(double top) {
    List<SegmentView> segments = poster.segments();
    int shown = segments.size();
    List<Chip> chips = chips(shown);
    while (shown > 0 && rows(chips) > LEGEND_ROWS) {
      shown--;
      chips = chips(shown);
    }
    double x = MARGIN;
    double y = top;
    for (Chip chip : chips) {
      double width = chip.width();
      if (x > MARGIN && x + width > WIDTH - MARGIN) {
        x = MARGIN;
        y += 28;
      }
      chip(chip, x, y);
      x += width + 22;
    }
    return y + 32;
  }

  private List<Chip> chips(int shown) {
    List<Chip> chips = new ArrayList<>();
    for (SegmentView each : poster.segments().subList(0, shown)) {
      chips.add(new Chip(each.letter(), each.colour(), Lines.clean(each.name())));
    }
    int more = poster.segments().size() - shown;
    if (more > 0) {
      chips.add(new Chip("+", 0, poster.words().more(more)));
    }
    chips.add(new Chip("", 0, poster.words().keyAll()));
    chips.add(new Chip("/", 0, poster.words().keyHatched()));
    return chips;
  }

  private static int rows(List<Chip> chips) {
    int rows = 1;
    double x = 0;
    for (Chip chip : chips) {
      if (x > 0 && x + chip.width() > INNER) {
        x = 0;
        rows++;
      }
      x += chip.width() + 22;
    }
    return rows;
  }

  private void chip(Chip chip, double x, double y) {
    double text = x;
    if (chip.letter().isEmpty() || chip.letter().equals("/")) {
      NoteDrawing.swatch(pen, box(x, y, 20, 20), !chip.letter().isEmpty(), poster.rightToLeft());
      text += 27;
    } else if (!chip.letter().equals("+")) {
      NoteDrawing.dot(pen, box(x, y, chip.mark(), 20), chip.letter(), chip.colour());
      text += chip.mark() + 7;
    }
    line(chip.words(), text, y + 15, new Type(LEGEND, false, Palette.INK), LONGEST_CHIP);
  }

  /** A rectangle at a place counted from where lines begin. */
  private Box box(double x, double y, double width, double height) {
    return new Box(poster.rightToLeft() ? WIDTH - x - width : x, y, width, height);
  }

  private void grid(double top, double height) {
    Box whole = new Box(MARGIN, top, INNER, height);
    pen.box(whole, 6, Palette.SHEET, Palette.RULE, false);
    Columns columns = new Columns(INNER, height, poster.blocks());
    for (Columns.Place place : columns.places()) {
      block(place, box(MARGIN + place.x(), top + place.y(), place.width(), place.height()));
    }
  }

  private void block(Columns.Place place, Box box) {
    BlockView block = place.block();
    pen.box(box, 0, Palette.SHEET, Palette.RULE, false);
    double x = poster.rightToLeft() ? WIDTH - box.x() - box.width() : box.x();
    double inner = box.width() - 2 * Arrangement.PADDING;
    String number = Integer.toString(block.number());
    double y = box.y() + Arrangement.PADDING + 15;
    line(number, x + Arrangement.PADDING, y, new Type(14.5, false, Palette.SOFT), 12);
    Type name = new Type(15.5, true, Palette.INK);
    line(Lines.clean(block.name()), x + Arrangement.PADDING + 16, y, name, inner - 16);
    double notes = box.y() + Arrangement.HEAD;
    if (block.count() == 0) {
      open(block, x + Arrangement.PADDING, notes, inner, place.height() - Arrangement.HEAD - 10);
      return;
    }
    Arrangement arrangement = place.arrangement();
    for (Arrangement.Placed each : arrangement.notes()) {
      double at = x + Arrangement.PADDING + each.x();
      Box where = box(at, notes + each.y(), each.width(), each.height());
      NoteDrawing.note(pen, where, each.note(), poster.rightToLeft());
    }
    if (arrangement.more() > 0) {
      Type type = new Type(Arrangement.MORE, true, Palette.SOFT);
      double below = notes + arrangement.bottom() + Arrangement.MORE * 1.2;
      line(poster.words().more(arrangement.more()), x + Arrangement.PADDING, below, type, inner);
    }
  }

  /** An empty block asks its question. */
  private void open(BlockView block, double x, double y, double width, double height) {
    double size = 14;
    String question = Lines.clean(block.question());
    int most = Math.max(1, (int) ((height - 40) / (size * 1.35)));
    List<String> lines = Lines.wrap(question, width - 24, size, false, most);
    double needed = 34 + lines.size() * size * 1.35;
    pen.box(box(x, y, width, needed), 5, Palette.SHEET, Palette.LINE, true);
    Type words = new Type(12, true, Palette.OPEN);
    line(poster.words().stillOpen(), x + 12, y + 20, words, width - 24);
    double at = y + 22;
    for (String each : lines) {
      at += size * 1.35;
      line(each, x + 12, at - 2, new Type(size, false, Palette.SOFT), width - 24);
    }
  }
}
