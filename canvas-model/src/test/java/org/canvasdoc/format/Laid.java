package org.canvasdoc.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

/** Lays texts out for tests, each twice. */
final class Laid {
  private Laid() {}

  /** The layout of a canvas. */
  static String out(String text) {
    return out("doughjoe.canvas.yaml", text);
  }

  /** The layout of a file, which laying out again leaves as it is. */
  static String out(String path, String text) {
    Layout layout = Layout.of(path, text, 32, true);
    assertEquals(Optional.empty(), layout.left());
    assertEquals(layout, Layout.of(path, layout.text(), 32, true));
    return layout.text();
  }
}
