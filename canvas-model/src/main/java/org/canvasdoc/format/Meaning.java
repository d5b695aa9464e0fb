package org.canvasdoc.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Canvas.Content;
import org.canvasdoc.read.ProjectReader;

/** Compares what two versions of a folder say, as the format reads them, wherever it stands. */
public final class Meaning {
  private Meaning() {}

  /**
   * The files of which one version says something else than the other: by the path of a canvas's
   * head, or of a file in which something else is found. All of them where the folders do not hold
   * the same canvases.
   */
  public static Set<String> differences(ProjectReader.Result one, ProjectReader.Result other) {
    Set<String> different = new HashSet<>();
    List<Canvas> canvases = one.canvases();
    boolean sameFolder =
        canvases.size() == other.canvases().size() && one.unreadable().equals(other.unreadable());
    for (int i = 0; i < canvases.size(); i++) {
      Canvas canvas = canvases.get(i);
      if (!sameFolder || !same(canvas, other.canvases().get(i))) {
        different.add(canvas.file().path());
      }
    }
    Map<String, Map<Found, Integer>> before = found(one.findings());
    Map<String, Map<Found, Integer>> after = found(other.findings());
    Set<String> files = new HashSet<>(before.keySet());
    files.addAll(after.keySet());
    for (String file : files) {
      if (!Objects.equals(before.get(file), after.get(file))) {
        different.add(file);
      }
    }
    return different;
  }

  private static boolean same(Canvas one, Canvas other) {
    if (!one.id().equals(other.id())
        || !one.head().equals(other.head())
        || !one.hypotheses().equals(other.hypotheses())) {
      return false;
    }
    for (Block block : Block.values()) {
      Content content = one.content(block);
      Content same = other.content(block);
      boolean there = (content.key() == null) == (same.key() == null);
      if (!there
          || content.readable() != same.readable()
          || !new ArrayList<>(content.entries().entrySet())
              .equals(new ArrayList<>(same.entries().entrySet()))) {
        return false;
      }
    }
    return true;
  }

  /** What is found, without its place. */
  private record Found(String rule, Object subject, String message) {}

  private static Map<String, Map<Found, Integer>> found(List<Finding> findings) {
    Map<String, Map<Found, Integer>> found = new HashMap<>();
    for (Finding each : findings) {
      found
          .computeIfAbsent(each.span().file().path(), file -> new HashMap<>())
          .merge(new Found(each.rule(), each.subject(), each.message()), 1, Integer::sum);
    }
    return found;
  }
}
