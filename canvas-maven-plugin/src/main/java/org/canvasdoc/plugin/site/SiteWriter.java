package org.canvasdoc.plugin.site;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.canvasdoc.plugin.files.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Writes a site so that there is never half of one. What differs from the files that are there is
 * put into a folder beside the output, and moved in only by {@link #finish}; until then the last
 * site stands untouched. What an earlier run wrote, and this one did not, goes last. A list of our
 * own files is kept, so that a file of somebody else's is never deleted.
 */
final class SiteWriter implements AutoCloseable {
  /** What was done. */
  record Outcome(int files, int written, int removed) {}

  /** The list of the files that are ours, one path a line. */
  static final String LIST = ".canvas-site";

  private final Path output;
  private final Path staging;
  private final boolean fresh;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final Set<String> files = new ConcurrentSkipListSet<>();
  private final Set<String> changed = new ConcurrentSkipListSet<>();

  /** Prepares a run; what an earlier one left that was stopped is cleared. */
  SiteWriter(Path output) throws IOException {
    this.output = output.toAbsolutePath().normalize();
    Path name = this.output.getFileName();
    if (name == null) {
      throw new IOException("the root of a file system cannot hold a site: " + output);
    }
    this.staging = this.output.resolveSibling("." + name + ".new");
    this.fresh = !Files.exists(this.output, LinkOption.NOFOLLOW_LINKS);
    Whole.delete(staging);
  }

  /** Every file that was taken, in the place where it is in the end. */
  List<Path> files() {
    List<Path> paths = new ArrayList<>(files.size());
    for (String file : files) {
      paths.add(output.resolve(file));
    }
    return paths;
  }

  /** Takes one file of the site; the same path twice is a mistake of ours. */
  void write(String path, byte[] bytes) throws IOException {
    add(path);
    if (!fresh && isThere(path, bytes)) {
      return;
    }
    Files.write(staged(path), bytes);
    changed.add(path);
  }

  /** Takes a file piece by piece, that is never held whole; it counts once it is closed. */
  Writer open(String path) throws IOException {
    add(path);
    Path file = staged(path);
    return new FilterWriter(Files.newBufferedWriter(file)) {
      @Override
      public void close() throws IOException {
        super.close();
        Path old = output.resolve(path);
        boolean there = !fresh && Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS);
        if (there && Files.mismatch(old, file) < 0) {
          Files.delete(file);
        } else {
          changed.add(path);
        }
      }
    };
  }

  private void add(String path) {
    if (!files.add(path)) {
      throw new SiteException("two pages have the same address: " + path);
    }
  }

  /** Where a file waits until all are there. */
  private Path staged(String path) throws IOException {
    Path file = staging.resolve(path);
    Path parent = file.getParent();
    if (parent != null && !made.contains(parent)) {
      Files.createDirectories(parent);
      made.add(parent);
    }
    return file;
  }

  private boolean isThere(String path, byte[] bytes) throws IOException {
    Path old = output.resolve(path);
    return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
        && Files.size(old) == bytes.length
        && Arrays.equals(Files.readAllBytes(old), bytes);
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts the new site in the place of the old one. */
  Outcome finish() throws IOException {
    if (fresh && !files.isEmpty() && !Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      Files.writeString(staging.resolve(LIST), lines(files));
      Whole.move(staging, output);
      return new Outcome(files.size(), files.size(), 0);
    }
    Set<String> before = listed();
    Set<String> stale = new TreeSet<>(before);
    stale.removeAll(files);
    for (String path : changed) {
      checkWay(path);
    }
    if (changed.isEmpty() && stale.isEmpty() && before.equals(files)) {
      return new Outcome(files.size(), 0, 0);
    }
    Files.createDirectories(output);
    Set<String> either = new TreeSet<>(before);
    either.addAll(files);
    list(either); // were we stopped below, the next run would still know every file of ours
    for (String path : changed) {
      Path to = output.resolve(path);
      createParent(to);
      Whole.move(staging.resolve(path), to);
    }
    int removed = 0;
    for (String path : stale) {
      Path old = output.resolve(path);
      if (Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(old)) {
        removed++;
        deleteEmpty(old.getParent());
      }
    }
    list(files);
    return new Outcome(files.size(), changed.size(), removed);
  }

  /** Removes what was not moved in; after {@link #finish} there is nothing left. */
  @Override
  public void close() throws IOException {
    Whole.delete(staging);
  }

  /** Nothing of somebody else's may stand in the way: no folder as a file, no link out. */
  private void checkWay(String path) throws IOException {
    Path to = output.resolve(path);
    if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("a folder stands where a page belongs: " + to);
    }
    for (Path up = to.getParent(); up != null && !up.equals(output); up = up.getParent()) {
      if (Files.exists(up, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(up, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException("a file or a link stands where a folder of pages belongs: " + up);
      }
    }
  }

  private Set<String> listed() throws IOException {
    Path list = output.resolve(LIST);
    Set<String> paths = new TreeSet<>();
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : Files.readString(list).split("\n")) {
        if (isInside(line)) {
          paths.add(line);
        }
      }
    }
    return paths;
  }

  /** Whether a line of the list leads to a file in the output folder, whoever wrote the list. */
  private boolean isInside(String line) {
    if (line.isEmpty() || line.indexOf('\0') >= 0 || line.indexOf('\\') >= 0) {
      return false;
    }
    Path path = output.resolve(line).normalize();
    return path.startsWith(output) && !path.equals(output);
  }

  private void list(Collection<String> paths) throws IOException {
    Path list = staging.resolve(LIST);
    Files.createDirectories(staging);
    Files.writeString(list, lines(paths));
    Whole.move(list, output.resolve(LIST));
  }

  private static String lines(Collection<String> paths) {
    return String.join("\n", paths) + "\n";
  }

  private static void createParent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  private void deleteEmpty(@Nullable Path folder) throws IOException {
    for (Path up = folder;
        up != null && !up.equals(output) && up.startsWith(output);
        up = up.getParent()) {
      try {
        Files.delete(up);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
