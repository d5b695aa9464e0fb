package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;

/** One format of report. */
public interface Report {
  /** What a report is written to. */
  enum Outlet {
    /** A file of its own. */
    FILE,
    /** Standard output, where a machine reads along. */
    LOG,
    /** The summary of a step, where there is one; else a file of its own. */
    STEP
  }

  /** The word that chooses it. */
  String name();

  /** The name of its file; empty where it has none. */
  String file();

  default Outlet outlet() {
    return Outlet.FILE;
  }

  /** Writes all findings. */
  void write(Findings findings, Writer out) throws IOException;
}
