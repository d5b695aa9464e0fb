package org.canvasdoc.plugin.serve;

import java.io.IOException;
import java.util.List;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.plugin.site.Since;
import org.canvasdoc.plugin.site.SiteException;

/** Reads the canvases as they are now. */
public interface Reading {
  /** The folders of canvases; one, or those that are gathered. */
  List<CanvasProject> read() throws IOException;

  /**
   * What they are compared with, for pages that show what changed; asked for once they were read.
   *
   * @throws SiteException where that cannot be told any more
   */
  default Since since() {
    return Since.NOTHING;
  }
}
