package org.canvasdoc.plugin.mojo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.canvasdoc.CanvasProject;

/** Puts what was read in several places together, under ids that tell them apart. */
final class Gathering {
  private final List<CanvasProject> projects = new ArrayList<>();
  private final Set<String> homes = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * Takes what was read in a folder; its home gets a number where another has the same.
   *
   * @return the home that it has then
   */
  String add(String home, CanvasProject read) {
    String own = home;
    CanvasProject moved = home.isEmpty() ? read : read.within(home);
    for (int i = 2; homes.contains(own) || !Collections.disjoint(ids, moved.ids()); i++) {
      own = numbered(home, i);
      moved = read.within(own);
    }
    homes.add(own);
    ids.addAll(moved.ids());
    projects.add(moved);
    return own;
  }

  /** A home where another has the same. */
  static String numbered(String home, int number) {
    return (home.isEmpty() ? "canvas" : home.substring(0, home.length() - 1)) + "-" + number + "/";
  }

  /** All of them, in the order in which they came. */
  List<CanvasProject> projects() {
    return projects;
  }
}
