package org.canvasdoc.plugin.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.plugin.site.page.ChartView;

/**
 * Collects the shapes and texts of one drawing. Whoever draws thinks from left to right; on a page
 * that runs from right to left every place is mirrored, and texts stay readable.
 */
public final class Drawing {
  /** Of most texts; the style sheet says the same. */
  public static final int TEXT = 12;

  private static final int CELL_IN_HUNDREDTHS = 58;

  private final int width;
  private final boolean mirrored;
  private final List<ChartView.Part> parts = new ArrayList<>();

  public Drawing(int width, boolean mirrored) {
    this.width = width;
    this.mirrored = mirrored;
  }

  /** The room that a text takes at most, for a size: letters differ by font, so it is generous. */
  public static int room(String text, int size) {
    return (Cells.width(text) * size * CELL_IN_HUNDREDTHS + 99) / 100;
  }

  /** A text in lines that fit a room; a word that does not fit has a line of its own. */
  static List<String> lines(String text, int size, int room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && room(longer, size) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  int width() {
    return width;
  }

  private int at(int x) {
    return mirrored ? width - x : x;
  }

  private void shape(String css, String path) {
    parts.add(new ChartView.Part(css, path, 0, 0, "", ""));
  }

  /** A closed shape with corners at x, y, x, y … */
  void area(String css, int... corners) {
    shape(css, along(corners) + "Z");
  }

  /** A line through x, y, x, y … */
  void line(String css, int... points) {
    shape(css, along(points));
  }

  private String along(int... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L').append(at(points[i])).append(' ').append(points[i + 1]);
    }
    return path.toString();
  }

  void box(String css, int x, int y, int wide, int high) {
    area(css, x, y, x + wide, y, x + wide, y + high, x, y + high);
  }

  void circle(String css, int x, int y, int radius) {
    String arc = "a" + radius + " " + radius + " 0 1 0 ";
    int twice = 2 * radius;
    shape(css, "M" + (at(x) - radius) + " " + y + arc + twice + " 0" + arc + "-" + twice + " 0Z");
  }

  /** A bow from one point to another; the other two pull it their way. */
  void bow(String css, int x1, int y1, int pull1, int down1, int pull2, int down2, int x2, int y2) {
    shape(
        css,
        "M" + at(x1) + " " + y1 + "C" + at(pull1) + " " + down1 + " " + at(pull2) + " " + down2
            + " " + at(x2) + " " + y2);
  }

  /** A text whose start, middle or end stands at a point of its base line. */
  void text(String css, int x, int y, Anchor anchor, String text) {
    parts.add(new ChartView.Part(css, "", at(x), y, anchor.word, text));
  }

  /** Which side of a text stands where it is put. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  ChartView done(String id, String title, String description, int height) {
    return new ChartView(id, title, description, width, height, List.copyOf(parts));
  }
}
