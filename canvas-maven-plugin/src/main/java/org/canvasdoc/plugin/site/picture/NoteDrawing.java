package org.canvasdoc.plugin.site.picture;

import java.util.List;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.picture.Pen.Align;
import org.canvasdoc.plugin.site.picture.Pen.Box;
import org.canvasdoc.plugin.site.picture.Pen.Type;

/** Draws notes: coloured and lettered by segment, grey where they serve all. */
final class NoteDrawing {
  private final Pen pen;
  private final Box box;
  private final boolean mirrored;

  private NoteDrawing(Pen pen, Box box, boolean mirrored) {
    this.pen = pen;
    this.box = box;
    this.mirrored = mirrored;
  }

  static void note(Pen pen, Box box, NoteText note, boolean mirrored) {
    new NoteDrawing(pen, box, mirrored).draw(note);
  }

  /** A small square that says what grey or hatched means. */
  static void swatch(Pen pen, Box box, boolean hatched, boolean mirrored) {
    NoteDrawing drawing = new NoteDrawing(pen, box, mirrored);
    drawing.ground(0, false, hatched);
    drawing.bar(0, 0, box.height(), hatched);
  }

  /** The letter of a segment on its colour. */
  static void dot(Pen pen, Box box, String letter, int colour) {
    double size = box.height() * .61;
    pen.box(box, box.height() / 2, Palette.strong(colour), "", false);
    Type type = new Type(size, true, Palette.SHEET);
    double middle = box.x() + box.width() / 2;
    double line = box.y() + box.height() / 2 + size * .36;
    pen.text(letter, middle, line, type, box.width(), Align.MIDDLE, false);
  }

  private void draw(NoteText note) {
    NoteView view = note.view();
    List<SegmentView> segments = view.segments();
    int colour = segments.size() == 1 ? segments.get(0).colour() : 0;
    boolean hatched = !view.state().isEmpty();
    ground(colour, segments.size() > 1, hatched);
    double part = box.height() / Math.max(1, segments.size());
    for (int i = 0; i < segments.size(); i++) {
      bar(segments.get(i).colour(), i * part, part, hatched);
    }
    if (segments.isEmpty()) {
      bar(0, 0, box.height(), hatched);
    }
    text(note);
  }

  private void ground(int colour, boolean many, boolean hatched) {
    String fill = many ? Palette.SHEET : Palette.soft(colour);
    pen.box(box, 3, fill, many ? Palette.LINE : "", false);
    if (hatched) {
      pen.hatch(box, Palette.hatch(colour));
    }
  }

  private void bar(int colour, double from, double tall, boolean broken) {
    double x = mirrored ? box.x() + box.width() - NoteText.BAR : box.x();
    double piece = broken ? 4 : tall;
    for (double y = from; y < from + tall; y += piece + 3) {
      double height = Math.min(piece, from + tall - y);
      pen.box(new Box(x, box.y() + y, NoteText.BAR, height), 0, Palette.strong(colour), "", false);
    }
  }

  private void text(NoteText note) {
    double size = note.size();
    double start = NoteText.BAR + size * .6;
    double inner = box.width() - NoteText.BAR - size * 1.15;
    double y = box.y() + size * .42;
    Type type = new Type(size, false, Palette.INK);
    boolean rightToLeft = Glyphs.isRightToLeft(note.view().name(), mirrored);
    for (String line : note.name()) {
      y += note.leading();
      line(line, start, y - size * .32, type, inner, rightToLeft);
    }
    double small = note.small();
    Type soft = new Type(small, false, Palette.SOFT);
    double last = y - size * .64;
    for (String each : note.meta()) {
      y += small * 1.28;
      last = y - small * .68 + size * .1;
      line(each, start, y - small * .35, soft, inner, Glyphs.isRightToLeft(each, mirrored));
    }
    if (note.dots() > 0) {
      double dot = NoteText.dot(size);
      dots(note, start + inner, note.row() ? y + size * .12 : last - dot / 2);
    }
  }

  /** The letters of the segments, at the end of a line. */
  private void dots(NoteText note, double end, double y) {
    double size = note.size();
    double x = end - NoteText.dotsWidth(note.view(), note.dots(), size) + NoteText.gap(size);
    List<SegmentView> segments = note.view().segments();
    for (SegmentView segment : segments.subList(0, note.dots())) {
      double wide = NoteText.dotWidth(segment.letter(), size);
      double left = mirrored ? box.x() + box.width() - x - wide : box.x() + x;
      dot(pen, new Box(left, y, wide, NoteText.dot(size)), segment.letter(), segment.colour());
      x += wide + NoteText.gap(size);
    }
    int more = segments.size() - note.dots();
    if (more > 0) {
      String text = "+" + more;
      double wide = Glyphs.width(text, note.small(), false);
      Type type = new Type(note.small(), false, Palette.SOFT);
      line(text, x, y + NoteText.dot(size) / 2 + note.small() * .36, type, wide, false);
    }
  }

  private void line(String text, double x, double y, Type type, double width, boolean rightToLeft) {
    double at = mirrored ? box.x() + box.width() - x : box.x() + x;
    pen.text(text, at, y, type, width, mirrored ? Align.RIGHT : Align.LEFT, rightToLeft);
  }
}
