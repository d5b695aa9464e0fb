package org.canvasdoc.read;

import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Slug;

/** Which names may be a part of a canvas's id: slugs that mean nothing else there. */
public final class CanvasIds {
  private static final Set<String> TAKEN = Set.of("assets", "categories", "fields", "rules");

  private CanvasIds() {}

  /** The part of an id that a folder or a file stands for, whatever it is called. */
  public static String part(String name) {
    String part = Slug.from(name).orElse("canvas");
    return isTaken(part) ? part + "-canvas" : part;
  }

  /** Whether a name is one that can stand in an id as it is. */
  static boolean isPart(String name) {
    return Slug.isSlug(name) && !isTaken(name);
  }

  private static boolean isTaken(String part) {
    return TAKEN.contains(part) || Block.of(part).isPresent();
  }
}
