package org.canvasdoc.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What was read of each canvas of a folder, and what the rules say of it, for whoever checks the
 * folder again and again. It holds as long as the files of the canvas are the same, and all that is
 * the same for every canvas.
 */
public final class Memory {
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private List<Object> surroundings = List.of();
  private Object era = "";

  /**
   * What is known of one canvas.
   *
   * @param stamps of its files, before they were read
   * @param said null where it could not be read
   */
  record Kept(List<String> stamps, ProjectReader.One read, Judge.@Nullable Said said) {}

  /** Forgets everything where something that rules may ask for is not what it was: the date. */
  public void inEra(Object now) {
    if (!now.equals(era)) {
      era = now;
      kept.clear();
    }
  }

  /** Forgets what does not hold any more. */
  void begin(ProjectReader reader) {
    List<Object> now = new ArrayList<>(reader.documentPaths());
    for (SourceFile beside : reader.sources()) {
      now.add(beside.path() + "\n" + beside.text());
    }
    if (!now.equals(surroundings)) {
      surroundings = now;
      kept.clear();
    }
    Set<String> ids = new HashSet<>();
    for (ProjectReader.Task task : reader.tasks()) {
      ids.add(task.id());
    }
    kept.keySet().retainAll(ids);
  }

  /** What is known of a canvas; null where its files are not what they were. */
  @Nullable Kept of(ProjectReader.Task task, List<String> stamps) {
    Kept known = kept.get(task.id());
    return known != null && known.stamps.equals(stamps) ? known : null;
  }

  void keep(List<String> stamps, ProjectReader.One read, Judge.@Nullable Said said) {
    kept.put(read.id(), new Kept(stamps, read, said));
  }

  /** What tells files from others in their place, and from what they were. */
  static List<String> stamps(List<Blob> files) {
    List<String> stamps = new ArrayList<>(files.size());
    for (Blob file : files) {
      stamps.add(stamp(file));
    }
    return stamps;
  }

  private static String stamp(Blob blob) {
    try {
      Path file = blob.path();
      if (file == null) {
        return blob.id();
      }
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return file + " " + found.lastModifiedTime() + " " + found.size() + " " + found.fileKey();
    } catch (IOException gone) {
      return blob.path() + " gone";
    }
  }
}
