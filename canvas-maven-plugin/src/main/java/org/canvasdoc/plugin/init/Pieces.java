package org.canvasdoc.plugin.init;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.canvasdoc.plugin.files.Whole;
import org.jspecify.annotations.Nullable;

/** Files that are written together: all of them, or none. Nothing that stands is overwritten. */
public final class Pieces {
  private record Fresh(Path file, byte[] bytes) {}

  private record Changed(Path file, byte[] before, byte[] after) {}

  private final List<Fresh> fresh = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();

  /** Adds a file that is not there yet. */
  public void add(Path file, String text) {
    fresh.add(new Fresh(file, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a file that gets other bytes in the place of those that were read. */
  public void change(Path file, byte[] before, byte[] after) {
    changed.add(new Changed(file, before, after));
  }

  /** Whether a file would be overwritten. */
  public static boolean stands(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What stands where a folder has to be; null where nothing does. */
  public @Nullable Path inTheWay() {
    for (Fresh piece : fresh) {
      Path at = piece.file().getParent();
      while (at != null && !stands(at)) {
        at = at.getParent();
      }
      if (at != null && !Files.isDirectory(at)) {
        return at;
      }
    }
    return null;
  }

  /** Writes them; where one cannot be written, all that was done before is undone. */
  public void write() throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Fresh piece : fresh) {
        folder(piece.file().getParent(), made);
        if (stands(piece.file())) {
          throw new FileAlreadyExistsException(piece.file().toString());
        }
        made.push(piece.file());
        Files.write(piece.file(), piece.bytes(), StandardOpenOption.CREATE_NEW);
      }
      // at last, since what was there before is not to be lost
      for (Changed piece : changed) {
        replace(piece.file().toRealPath(), piece.before(), piece.after());
      }
    } catch (IOException | RuntimeException failure) {
      for (Path each : made) {
        try {
          Files.deleteIfExists(each);
        } catch (IOException still) {
          failure.addSuppressed(still);
        }
      }
      throw failure;
    }
  }

  private static void folder(@Nullable Path folder, Deque<Path> made) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    folder(folder.getParent(), made);
    Files.createDirectory(folder);
    made.push(folder);
  }

  private static void replace(Path file, byte[] before, byte[] after) throws IOException {
    if (!Arrays.equals(Files.readAllBytes(file), before)) {
      throw new IOException(file + " was changed by somebody else in the meantime");
    }
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.copy(
          file, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      Files.write(fresh, after);
      Whole.move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
