package org.canvasdoc.plugin.schema;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

/** The line by which a canvas tells editors where its schema is. */
public final class Modeline {
  /** What the line begins with. */
  public static final String START = "# yaml-language-server: $schema=";

  private Modeline() {}

  /**
   * The line of a canvas in a folder: it names the schema by the way from there, or in full where
   * there is none, or where the way holds what ends an address.
   */
  public static String of(Path schema, Path folder) {
    boolean near = Objects.equals(schema.getRoot(), folder.getRoot());
    String way = near ? folder.relativize(schema).toString().replace(File.separatorChar, '/') : "";
    return START + (near && isPlain(way) ? way : schema.toUri());
  }

  private static boolean isPlain(String way) {
    for (int i = 0; i < way.length(); i++) {
      char c = way.charAt(i);
      if (c == '#' || Character.isWhitespace(c) || Character.isISOControl(c)) {
        return false;
      }
    }
    return !way.isEmpty();
  }
}
