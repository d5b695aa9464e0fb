package org.canvasdoc.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.TextReport;
import org.canvasdoc.read.Limits;

/** The canvases that show, rule by rule, what is found and what is left alone. */
final class Fixtures {
  static final Path ROOT =
      Path.of(System.getProperty("basedir", ""), "src/main/resources/org/canvasdoc/rules");

  static final String PREFIX = "src/canvas/";

  /** The day as of which examples are checked. */
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  private static final String FILE = ".canvas.yaml";
  private static final String TEXT = ".txt";
  private static final String OK = "ok-";
  private static final String BESIDE = "-beside-";

  private Fixtures() {}

  /** How lines end in the copy that is read. */
  enum LineEnd {
    LF,
    CRLF
  }

  /**
   * One example of a rule.
   *
   * @param place a file that is the one canvas, or a folder that holds several files
   */
  record Case(BuiltInRules.Row row, String name, Path place) {
    String rule() {
      return row.rule().info().id();
    }

    /** Whether nothing is to be found. */
    boolean isOk() {
      return name.startsWith(OK);
    }

    /** Where it is kept what the terminal says. */
    Path expected() {
      return ROOT.resolve(rule()).resolve(name + TEXT);
    }

    /** Another rule that finds something here, too: {@code ok-price-beside-invalid-value}. */
    Optional<String> otherRule() {
      int at = name.indexOf(BESIDE);
      return at < 0 ? Optional.empty() : Optional.of(name.substring(at + BESIDE.length()));
    }

    /** The first profile in which the rule is on. */
    Profile profile() {
      return Stream.of(Profile.REVIEW, Profile.STRICT, Profile.SKETCH)
          .filter(each -> row.levels().charAt(each.ordinal()) != '-')
          .findFirst()
          .orElseThrow();
    }

    /** Copies the example into an empty folder. */
    void copyTo(Path folder, LineEnd lineEnd) throws IOException {
      Path from = Files.isDirectory(place) ? place : place.getParent();
      for (Path file : filesBelow(place)) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        byte[] bytes = Files.readAllBytes(file);
        boolean text = file.toString().matches(".*\\.(yaml|yml|md)");
        Files.write(to, text && lineEnd == LineEnd.CRLF ? withCrlf(bytes) : bytes);
      }
    }

    /** How an example is checked. */
    Settings settings() {
      return new Settings(profile(), () -> Optional.of(TODAY), () -> TODAY, List.of());
    }

    CanvasProject read(Path folder) throws IOException {
      return CanvasProject.read(folder, PREFIX, Limits.DEFAULT, settings());
    }

    /** What this rule found. */
    List<Diagnostic> own(CanvasProject project) {
      return own(project.diagnostics());
    }

    /** What this rule found of all that was found. */
    List<Diagnostic> own(List<Diagnostic> all) {
      return all.stream().filter(each -> each.finding().rule().equals(rule())).toList();
    }
  }

  /** What the terminal says of diagnostics, without colours. */
  static String terminal(List<Diagnostic> diagnostics) {
    List<String> blocks = new ArrayList<>();
    new TextReport(false).write(diagnostics, (severity, block) -> blocks.add(block));
    return String.join("\n", blocks);
  }

  static Path folder(BuiltInRules.Row row) {
    return ROOT.resolve(row.rule().info().id());
  }

  /** The examples of a rule, by name. */
  static List<Case> cases(BuiltInRules.Row row) {
    List<Case> cases = new ArrayList<>();
    for (Path path : list(folder(row))) {
      String name = path.getFileName().toString();
      if (Files.isDirectory(path)) {
        cases.add(new Case(row, name, path));
      } else if (name.endsWith(FILE)) {
        cases.add(new Case(row, name.substring(0, name.length() - FILE.length()), path));
      }
    }
    return cases;
  }

  static Stream<Case> all() {
    return BuiltInRules.ALL.stream().flatMap(row -> cases(row).stream());
  }

  /** What lies directly in a folder, by name; nothing where there is no such folder. */
  static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted(Comparator.comparing(Path::toString)).toList();
    } catch (IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }

  private static List<Path> filesBelow(Path place) throws IOException {
    try (Stream<Path> paths = Files.walk(place)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static byte[] withCrlf(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte each : bytes) {
      if (each == '\n') {
        out.write('\r');
      }
      out.write(each);
    }
    return out.toByteArray();
  }
}
