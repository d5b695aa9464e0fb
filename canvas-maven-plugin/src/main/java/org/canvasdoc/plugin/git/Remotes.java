package org.canvasdoc.plugin.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The addresses that a repository is fetched from and pushed to. */
public final class Remotes {
  private Remotes() {}

  /**
   * Those of the work tree that a folder is in, as they are written; none where none can be read.
   */
  public static List<String> of(Path folder) {
    List<String> addresses = new ArrayList<>();
    try {
      Path store = HeadMark.store(folder.toAbsolutePath().normalize());
      if (store == null) {
        return addresses;
      }
      boolean remote = false;
      for (String line : Files.readString(store.resolve("config")).split("\n")) {
        String bare = line.strip();
        if (bare.startsWith("[")) {
          remote = bare.toLowerCase(Locale.ROOT).startsWith("[remote ");
        } else if (remote && bare.matches("(?i)(push)?url\\s*=.*")) {
          addresses.add(bare.substring(bare.indexOf('=') + 1).strip());
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      addresses.clear();
    }
    return addresses;
  }
}
