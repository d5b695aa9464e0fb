package org.canvasdoc.plugin.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Fixes;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.read.FolderFiles;

/**
 * Changes a folder in a copy of it: the folder itself is changed at the end, or not at all. Fixes
 * are made round by round, until there is none left to make: what a misspelt key hides is found
 * when the key is right.
 */
public final class Workbench implements AutoCloseable {
  private static final int MOST_ROUNDS = 10;
  private static final String MARK = "\uFEFF";

  /** Reads a folder. */
  public interface Reader<T> {
    T read(Path folder) throws IOException;
  }

  /**
   * A file that changes.
   *
   * @param path below the folder, with {@code /} on every system
   */
  public record Changed(String path, String before, String after) {}

  private final Path folder;
  private final Path copy;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Set<String> unread = new TreeSet<>();

  /**
   * Copies what a folder says; of other files it is enough that they are there.
   *
   * @param most the most bytes of a file that is read
   */
  public Workbench(Path folder, long most) throws IOException {
    FolderFiles all = FolderFiles.of(folder);
    for (Map.Entry<String, String> closed : all.unreadable().entrySet()) {
      throw new IOException(closed.getKey() + ": " + closed.getValue());
    }
    this.folder = folder;
    this.copy = Files.createTempDirectory("canvas-fix");
    for (Map.Entry<String, Path> file : all.plain().entrySet()) {
      boolean read = FolderFiles.isText(file.getKey()) && Files.size(file.getValue()) <= most;
      byte[] bytes = read ? Files.readAllBytes(file.getValue()) : new byte[0];
      if (read) {
        files.put(file.getKey(), bytes);
      } else {
        unread.add(file.getKey());
      }
      Path to = copy.resolve(file.getKey());
      Files.createDirectories(to.resolveSibling("."));
      Files.write(to, bytes);
    }
  }

  /**
   * Makes all fixes in the copy.
   *
   * @param prefix what the shown path of every file begins with
   * @return whose fixes were made, in the order in which they were
   */
  public List<Diagnostic> fix(Reader<List<Diagnostic>> reader, String prefix) throws IOException {
    List<Diagnostic> made = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Fixes fixes = Fixes.of(reader.read(copy));
      if (fixes.made().isEmpty()) {
        break;
      }
      made.addAll(fixes.made());
      for (Map.Entry<String, String> text : fixes.texts().entrySet()) {
        Path file = copy.resolve(text.getKey().substring(prefix.length()));
        boolean marked = Files.readString(file).startsWith(MARK);
        Files.writeString(file, (marked ? MARK : "") + text.getValue());
      }
    }
    return made;
  }

  /** The texts of the folder, by path below it, as they were copied. */
  public Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  /** The files of which it is enough that they are there. */
  public Set<String> unread() {
    return Collections.unmodifiableSet(unread);
  }

  /** Reads the copy. */
  public <T> T read(Reader<T> reader) throws IOException {
    return reader.read(copy);
  }

  /** Gives a file of the copy another text. */
  public void write(String path, String text) throws IOException {
    Files.writeString(copy.resolve(path), text);
  }

  /** Makes a file of the copy what it was. */
  public void reset(String path) throws IOException {
    Files.write(copy.resolve(path), files.getOrDefault(path, new byte[0]));
  }

  /** What differs from the folder. */
  public List<Changed> changed() throws IOException {
    List<Changed> changed = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] after = Files.readAllBytes(copy.resolve(file.getKey()));
      if (!Arrays.equals(after, file.getValue())) {
        changed.add(
            new Changed(
                file.getKey(),
                new String(file.getValue(), StandardCharsets.UTF_8),
                new String(after, StandardCharsets.UTF_8)));
      }
    }
    return changed;
  }

  /** Writes what differs into the folder: each file whole, with the rights that it had. */
  public void save(List<Changed> changed) throws IOException {
    for (Changed each : changed) {
      Path file = folder.resolve(each.path());
      if (!Arrays.equals(Files.readAllBytes(file), files.get(each.path()))) {
        throw new IOException(each.path() + " was changed by somebody else in the meantime");
      }
    }
    for (Changed each : changed) {
      Path file = folder.resolve(each.path());
      Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
      try {
        Files.copy(
            file, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(fresh, each.after());
        Whole.move(fresh, file);
      } finally {
        Files.deleteIfExists(fresh);
      }
    }
  }

  /** Removes the copy. */
  @Override
  public void close() throws IOException {
    Whole.delete(copy);
  }
}
