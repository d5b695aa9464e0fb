package org.canvasdoc.plugin.site;

import java.nio.file.Path;
import java.util.Optional;
import org.canvasdoc.model.Canvas;

/** Finds the files beside a canvas that its texts and links name. */
@FunctionalInterface
public interface Attachments {
  /** No canvas has any. */
  Attachments NONE = (canvas, path) -> Optional.empty();

  /**
   * The plain file at a path relative to the canvas; empty where there is none, or where the path
   * leads out of the source folder.
   */
  Optional<Path> find(Canvas canvas, String path);
}
