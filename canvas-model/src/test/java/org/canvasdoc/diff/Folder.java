package org.canvasdoc.diff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.Blob;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.read.Tree;

/** A folder of canvases that lies nowhere. */
final class Folder {
  static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  private final TreeMap<String, Blob> files = new TreeMap<>();
  private int opened;

  /** The same with a file more, or with another text in it. */
  Folder with(String path, String... lines) {
    files.put(path, new Text(String.join("\n", lines)));
    return this;
  }

  /** How many times the bytes of a file were asked for. */
  int opened() {
    return opened;
  }

  ProjectReader reader() {
    return ProjectReader.open(Tree.of(files), "src/canvas/", Limits.DEFAULT);
  }

  Side side() {
    return new Side(
        reader(), new Settings(Profile.REVIEW, () -> Optional.of(TODAY), () -> TODAY, List.of()));
  }

  /** Compares it with a later state. */
  Comparison to(Folder later) {
    return Comparison.between(side(), later.side());
  }

  /** The one canvas that a text is. */
  static Canvas canvas(String text) {
    ProjectReader reader = new Folder().with("doughjoe.canvas.yaml", text).reader();
    return reader.read(reader.tasks().get(0)).canvas().orElseThrow();
  }

  private final class Text implements Blob {
    private final byte[] bytes;

    Text(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] bytes() {
      opened++;
      return bytes.clone();
    }

    @Override
    public String id() {
      return Prints.of(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Path path() {
      return null;
    }
  }
}
