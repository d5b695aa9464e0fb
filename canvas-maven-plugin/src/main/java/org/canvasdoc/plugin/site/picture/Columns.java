package org.canvasdoc.plugin.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.plugin.site.page.BlockView;

/**
 * Divides the grid among the nine blocks: the largest font with which all notes have room, the
 * heights by what each block needs. Where even a small one is too large, each block makes do with a
 * fair part, and goes smaller by itself.
 */
final class Columns {
  /** A block, where it stands, and its notes in it. */
  record Place(
      BlockView block, double x, double y, double width, double height, Arrangement arrangement) {}

  private static final double LEAST_BOTTOM = .2;
  private static final double MOST_BOTTOM = .38;

  /** Two blocks that need no more than this of a column are of one height. */
  private static final double EVEN = .42;

  private final double width;
  private final double height;
  private final Map<String, BlockView> blocks = new TreeMap<>();

  Columns(double width, double height, List<BlockView> all) {
    this.width = width;
    this.height = height;
    for (BlockView block : all) {
      blocks.put(block.area(), block);
    }
  }

  private double width(String area) {
    return area.equals("co") || area.equals("rs") ? width / 2 : width / 5;
  }

  List<Place> places() {
    int step = 0;
    Needs needs = new Needs(step);
    while (!needs.fit() && step < Arrangement.SHARED - 1) {
      step++;
      needs = new Needs(step);
    }
    double bottom = part(needs.bottom(), needs.top(), height);
    bottom = Math.max(height * LEAST_BOTTOM, Math.min(height * MOST_BOTTOM, bottom));
    if (needs.fit()) {
      bottom = Math.max(needs.bottom(), Math.min(height - needs.top(), bottom));
    }
    double top = height - bottom;
    List<Place> places = new ArrayList<>();
    add(places, "kp", 0, 0, top, step);
    pair(places, needs, "ka", "kr", 1, top, step);
    add(places, "vp", 2, 0, top, step);
    pair(places, needs, "cr", "ch", 3, top, step);
    add(places, "cs", 4, 0, top, step);
    add(places, "co", 0, top, bottom, step);
    add(places, "rs", 2.5, top, bottom, step);
    return places;
  }

  private void pair(
      List<Place> places, Needs needs, String upper, String lower, int at, double top, int step) {
    double first = needs.of(upper);
    double second = needs.of(lower);
    double cut = part(first, second, top);
    if (first + second <= top && Math.max(first, second) <= top * EVEN) {
      cut = top / 2;
    }
    add(places, upper, at, 0, cut, step);
    add(places, lower, at, cut, top - cut, step);
  }

  /** A fair part of a height for one of two, neither of them starved. */
  private static double part(double one, double other, double all) {
    if (one + other > all) {
      return one <= all / 2 ? one : other <= all / 2 ? all - other : all / 2;
    }
    return all * one / (one + other);
  }

  private void add(
      List<Place> places, String area, double column, double y, double tall, int step) {
    BlockView block = blocks.get(area);
    if (block != null) {
      double wide = width(area);
      Arrangement arrangement = Arrangement.within(block, wide, tall, step);
      places.add(new Place(block, column * width / 5, y, wide, tall, arrangement));
    }
  }

  /** How high each block would be with a font of one of the shared steps. */
  private final class Needs {
    private final Map<String, Double> heights = new TreeMap<>();

    Needs(int step) {
      for (BlockView block : blocks.values()) {
        heights.put(block.area(), Arrangement.height(block, width(block.area()), step));
      }
    }

    double of(String area) {
      return heights.getOrDefault(area, 0.0);
    }

    double top() {
      double pairs = Math.max(of("ka") + of("kr"), of("cr") + of("ch"));
      return Math.max(pairs, Math.max(of("kp"), Math.max(of("vp"), of("cs"))));
    }

    double bottom() {
      return Math.max(of("co"), of("rs"));
    }

    boolean fit() {
      return top() + bottom() <= height;
    }
  }
}
