package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;

/** One format of report that is a file of its own. */
public interface Report {
  /** The word that chooses it. */
  String name();

  /** The name of its file. */
  String file();

  /** Writes all findings. */
  void write(Findings findings, Writer out) throws IOException;
}
