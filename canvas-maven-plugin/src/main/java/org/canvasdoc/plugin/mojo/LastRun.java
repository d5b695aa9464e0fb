package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Severity;

/**
 * What the last run that went well was made from, what it said and what it wrote. It lies with what
 * the build makes, so that a run in which nothing changed says the same again, and reads nothing.
 *
 * @param inputs the sum of what it was made from
 * @param sentence what was checked and found
 * @param pages how many pages the site has
 * @param files everything that it wrote
 * @param texts the findings as the log shows them
 */
record LastRun(String inputs, String sentence, int pages, List<Path> files, List<Text> texts) {
  /** One finding, as the log shows it; nothing in it controls a terminal but its colours. */
  record Text(Severity severity, String block) {}

  private static final String END = "\0";

  /**
   * The last run, where it was made from the same and nobody has touched what it wrote.
   *
   * @param note where it is kept
   */
  static Optional<LastRun> of(Path note, String inputs) {
    try {
      return read(note, inputs);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty(); // whoever wrote into it: the run is made again
    }
  }

  private static Optional<LastRun> read(Path note, String inputs) throws IOException {
    if (!Files.isRegularFile(note)) {
      return Optional.empty();
    }
    String[] parts = Files.readString(note).split(END, -1);
    int last = parts.length - 1; // it was written to its end where the sum of the inputs is there
    if (last < 3 || !parts[last].equals(inputs)) {
      return Optional.empty();
    }
    FileTime made = Files.getLastModifiedTime(note);
    List<Path> files = new ArrayList<>();
    for (String line : parts[2].split("\n", -1)) {
      Path file = Path.of(line);
      if (!Files.isRegularFile(file) || Files.getLastModifiedTime(file).compareTo(made) > 0) {
        return Optional.empty();
      }
      files.add(file);
    }
    List<Text> texts = new ArrayList<>();
    for (int i = 3; i + 1 < last; i += 2) {
      texts.add(new Text(Severity.valueOf(parts[i]), parts[i + 1]));
    }
    return Optional.of(new LastRun(inputs, parts[0], Integer.parseInt(parts[1]), files, texts));
  }

  /** Keeps it for the next run. */
  void keep(Path note) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(sentence).append(END).append(pages).append(END);
    out.append(String.join("\n", strings(files))).append(END);
    for (Text text : texts) {
      out.append(text.severity().name()).append(END).append(text.block()).append(END);
    }
    out.append(inputs);
    Path folder = note.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(note, out);
  }

  private static List<String> strings(Collection<Path> paths) {
    List<String> strings = new ArrayList<>(paths.size());
    for (Path path : paths) {
      strings.add(path.toString());
    }
    return strings;
  }
}
