package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser of whoever sits here. */
final class Browse {
  private Browse() {}

  /** Asks the system to open it, and does not wait. */
  static void open(String system, String address) throws IOException {
    new ProcessBuilder(command(system, address))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
