package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what each system opens an address; one argument, whatever stands in it. */
class BrowseTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, xdg-open|A",
    "FreeBSD, xdg-open|A",
    "Mac OS X, open|A",
    "Windows 11, 'rundll32|url.dll,FileProtocolHandler|A'",
  })
  void bySystem(String system, String command) {
    String found = String.join("|", Browse.command(system, "http://127.0.0.1:1/?a b"));
    assertEquals(command.replaceFirst("A$", "http://127.0.0.1:1/?a b"), found);
  }
}
