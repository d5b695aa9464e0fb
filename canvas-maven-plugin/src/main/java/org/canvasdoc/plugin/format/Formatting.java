package org.canvasdoc.plugin.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.canvasdoc.format.Layout;
import org.canvasdoc.format.Meaning;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.fix.Workbench;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a folder of canvases in a copy of it, reads both, and takes back what would say anything
 * else: first the short forms of such a canvas, then the whole of it.
 */
public final class Formatting {
  private static final String MARK = "\uFEFF";
  private static final String FOLDER = ".canvas/";

  private final Workbench bench;
  private final String prefix;
  private final Limits limits;
  private final Map<String, String> left = new TreeMap<>();
  private final Set<String> written = new HashSet<>();
  private int files;

  private Formatting(Workbench bench, String prefix, Limits limits) {
    this.bench = bench;
    this.prefix = prefix;
    this.limits = limits;
  }

  /**
   * What there is to do.
   *
   * @param files how many files have a layout
   * @param changed those that get another one
   * @param left those that are left alone, by path below the folder, with the reason
   */
  public record Result(int files, List<Workbench.Changed> changed, Map<String, String> left) {}

  /**
   * Lays out the copy of a folder.
   *
   * @param prefix what the shown path of every file begins with
   */
  public static Result of(Workbench bench, String prefix, Limits limits) throws IOException {
    return new Formatting(bench, prefix, limits).run();
  }

  private Result run() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : bench.files().entrySet()) {
      if (Layout.covers(file.getKey())) {
        files++;
        String text = lay(file.getKey(), file.getValue(), true);
        if (text != null) {
          texts.put(file.getKey(), text);
        }
      }
    }
    for (String path : bench.unread()) {
      if (Layout.covers(path)) {
        files++;
        left.put(path, "it is larger than " + limits.fileSize() + " bytes");
      }
    }
    if (!texts.isEmpty()) {
      write(texts);
    }
    return new Result(files, bench.changed(), left);
  }

  /** The text that a file gets; null where it stays as it is. */
  private @Nullable String lay(String path, byte[] bytes, boolean shortForms) {
    String text = decoded(bytes);
    if (text == null) {
      left.put(path, "it cannot be read");
      return null;
    }
    boolean marked = text.startsWith(MARK);
    String bare = marked ? text.substring(1) : text;
    Layout layout = Layout.of(path, bare, limits.depth(), shortForms);
    layout.left().ifPresent(why -> left.put(path, why));
    return layout.text().equals(bare) ? null : (marked ? MARK : "") + layout.text();
  }

  private static @Nullable String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException noUtf8) {
      return null;
    }
  }

  private void write(Map<String, String> texts) throws IOException {
    ProjectReader.Result before = bench.read(this::read);
    Set<String> canvases = new HashSet<>();
    for (Canvas canvas : before.canvases()) {
      canvases.add(canvas(canvas.file().path().substring(prefix.length())));
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String path = text.getKey();
      boolean canvas = path.contains(".canvas");
      if (canvas && !canvases.contains(canvas(path))) {
        left.put(path, "it cannot be read");
      } else {
        bench.write(path, text.getValue());
        written.add(path);
      }
    }
    for (String path : different(before)) {
      String longer = lay(path, bench.files().getOrDefault(path, new byte[0]), false);
      if (longer == null) {
        bench.reset(path);
        written.remove(path);
      } else {
        bench.write(path, longer);
      }
    }
    for (String path : different(before)) {
      left.put(path, "in another layout it would say something else");
      bench.reset(path);
    }
  }

  private ProjectReader.Result read(Path folder) throws IOException {
    return ProjectReader.read(folder, prefix, limits);
  }

  /** The files that were written, of canvases that now say something else. */
  private List<String> different(ProjectReader.Result before) throws IOException {
    if (written.isEmpty()) {
      return List.of();
    }
    Set<String> canvases = new HashSet<>();
    for (String file : Meaning.differences(before, bench.read(this::read))) {
      canvases.add(canvas(file.substring(prefix.length())));
    }
    List<String> paths = new ArrayList<>();
    for (String path : written) {
      if (canvases.contains(canvas(path))) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** What a file belongs to: the folder of its canvas, else itself. */
  private static String canvas(String path) {
    int folder = path.indexOf(FOLDER);
    return folder < 0 ? path : path.substring(0, folder + FOLDER.length());
  }
}
