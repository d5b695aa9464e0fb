package org.canvasdoc.plugin.serve;

import java.io.IOException;
import java.util.List;
import org.canvasdoc.CanvasProject;

/** Reads the canvases as they are now. */
public interface Reading {
  /** The folders of canvases; one, or those that are gathered. */
  List<CanvasProject> read() throws IOException;
}
