package org.canvasdoc.plugin.init;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the texts that the plugin brings along. */
final class Template {
  private Template() {}

  /** A text of the jar, with the line ends of the files that are written. */
  static String read(String path) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("the plugin has lost its " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
