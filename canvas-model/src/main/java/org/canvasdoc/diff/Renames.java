package org.canvasdoc.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.model.TextLink;
import org.jspecify.annotations.Nullable;

/** What is called otherwise in the new revision: canvases, and entries that say so by `was`. */
final class Renames {
  private final Map<String, String> canvases = new HashMap<>();
  private final Map<String, String> entries = new HashMap<>();

  void canvas(String before, String after) {
    canvases.put(before, after);
  }

  /** Notes an entry, by the old id of its canvas. */
  void entry(String canvas, String block, String before, String after) {
    entries.put(canvas + "\n" + block + "\n" + before, after);
  }

  boolean areNone() {
    return canvases.isEmpty() && entries.isEmpty();
  }

  /** The new id of a canvas. */
  String of(String canvas) {
    return canvases.getOrDefault(canvas, canvas);
  }

  /** The new id of an entry of a canvas, which is named by its old id. */
  String of(String canvas, String block, String entry) {
    return entries.getOrDefault(canvas + "\n" + block + "\n" + entry, entry);
  }

  /** A path {@code block/id} as it reads now. */
  String path(String canvas, String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? path
        : path.substring(0, slash + 1)
            + of(canvas, path.substring(0, slash), path.substring(slash + 1));
  }

  /** A text of a canvas in whose links everything has its new name. */
  String text(Canvas canvas, @Nullable Block own, String text) {
    if (areNone() || text.indexOf("[[") < 0) {
      return text;
    }
    StringBuilder renamed = new StringBuilder();
    int from = 0;
    for (TextLink link : TextLink.scan(text)) {
      renamed.append(text, from, link.start()).append("[[").append(target(canvas, own, link));
      renamed.append(link.words() == null ? "" : "|" + link.words()).append("]]");
      from = link.end();
    }
    return renamed.append(text.substring(from)).toString();
  }

  private String target(Canvas canvas, @Nullable Block own, TextLink link) {
    String other = link.canvas();
    String home = other == null ? canvas.id() : other;
    String id = link.id();
    if (link.block() != null) {
      id = link.block() + "/" + of(home, link.block(), id);
    } else if (other == null) {
      List<Entry> meant = References.resolve(canvas, own, link);
      Optional<Entry> one = meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
      id = one.isPresent() ? of(home, one.get().block().key(), id) : id;
    }
    return (other == null ? "" : of(other) + ":") + id;
  }
}
