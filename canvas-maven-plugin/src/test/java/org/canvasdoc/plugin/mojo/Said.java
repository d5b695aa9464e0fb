package org.canvasdoc.plugin.mojo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what goals say, of any thread: {@code INFO text}, a text of several lines as one. */
final class Said extends SystemStreamLog {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void info(CharSequence text) {
    lines.add("INFO " + text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add("WARNING " + text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add("ERROR " + text);
  }

  /** Forgets what was said so far. */
  void clear() {
    lines.clear();
  }

  /** All that was said, with times, which differ from run to run, as zeros. */
  List<String> lines() {
    return lines.stream().map(line -> line.replaceAll("\\d+\\.\\d(?= s|,|\\))", "0.0")).toList();
  }
}
