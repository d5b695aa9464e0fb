package org.canvasdoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that is kept in a file. With {@code -Dgolden=write} the file is
 * written and the test still fails, so that a rewrite never passes as green.
 */
public final class Golden {
  private Golden() {}

  /** Whether files are written instead of compared. */
  public static boolean isWriting() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Fails unless the file holds exactly this text. */
  public static void check(Path file, String actual) throws IOException {
    if (isWriting()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      fail("written, to be read with care: " + file);
    }
    assertTrue(Files.exists(file), () -> file + " is missing; -Dgolden=write writes it");
    assertEquals(Files.readString(file), actual, file::toString);
  }
}
