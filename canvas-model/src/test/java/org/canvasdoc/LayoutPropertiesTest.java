package org.canvasdoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.format.Layout;
import org.canvasdoc.format.Meaning;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;

/**
 * Whatever a file holds, its layout says the same, with the same comments and the same findings,
 * and laying it out again changes nothing.
 */
class LayoutPropertiesTest {
  private static final String NAME = "hostile.canvas.yaml";
  private static final int DEPTH = Limits.DEFAULT.depth();
  private static final Pattern MARK = Pattern.compile("# c[0-9]+c");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("layout");
    Files.createDirectories(folder.resolve("before"));
    Files.createDirectories(folder.resolve("after"));
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void indicatorsInAnyOrder(@ForAll("soup") byte[] bytes) throws IOException {
    check(text(bytes));
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void anyTree(@ForAll("yaml") byte[] bytes, @ForAll long seed) throws IOException {
    collect(check(Noise.in(text(bytes), new Random(seed))), 50);
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void mistakesInExamples(@ForAll("mutations") byte[] bytes, @ForAll long seed) throws IOException {
    collect(check(Noise.in(text(bytes), new Random(seed))), 18);
  }

  @Property(tries = 900, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
  void examplesInAnyOrder(@ForAll("examples") String text, @ForAll long seed) throws IOException {
    collect(check(Noise.in(text, new Random(seed))), 65);
  }

  /** What people copy from is in the layout that they are asked for. */
  @Example
  void theExamplesAreLaidOut() throws IOException {
    Path examples = Path.of(System.getProperty("basedir", ""), "../example-site/src/canvas");
    int files = 0;
    try (Stream<Path> paths = Files.walk(examples)) {
      for (Path file : paths.sorted().toList()) {
        String path = examples.relativize(file).toString().replace('\\', '/');
        if (Layout.covers(path)) {
          String text = Files.readString(file);
          assertEquals(new Layout(text, Optional.empty()), Layout.of(path, text, DEPTH, true));
          files++;
        }
      }
    }
    assertTrue(files > 15, files + " files");
  }

  /** The canvases that rules are shown by, each several times with other comments. */
  @Example
  void whatRulesAreShownBy() throws IOException {
    Path rules =
        Path.of(System.getProperty("basedir", ""), "src/main/resources/org/canvasdoc/rules");
    int done = 0;
    int files = 0;
    try (Stream<Path> paths = Files.walk(rules)) {
      for (Path file : paths.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        String text = Files.readString(file);
        for (int seed = 0; seed < 3; seed++) {
          done += check(seed == 0 ? text : Noise.in(text, new Random(seed))) ? 1 : 0;
          files++;
        }
      }
    }
    assertTrue(files > 400 && done > files * 3 / 4, done + " of " + files);
  }

  private static void collect(boolean done, double least) {
    Statistics.collect(done ? "laid out" : "left");
    Statistics.coverage(all -> all.check("laid out").percentage(part -> part > least));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether it was laid out, and not left alone. */
  private static boolean check(String text) throws IOException {
    Layout layout = Layout.of(NAME, text, DEPTH, true);
    if (layout.left().isPresent()) {
      assertEquals(text, layout.text());
      return false;
    }
    again(layout, true);
    assertEquals(marks(text), marks(layout.text()));
    Files.writeString(folder.resolve("before").resolve(NAME), text);
    write(layout);
    if (!Meaning.differences(read("before"), read("after")).isEmpty()) {
      // a short form of something that is wrong is wrong in another place
      layout = Layout.of(NAME, text, DEPTH, false);
      assertEquals(Optional.empty(), layout.left());
      again(layout, false);
      write(layout);
      assertEquals(Set.of(), Meaning.differences(read("before"), read("after")));
    }
    assertEquals(found("before"), found("after"));
    return true;
  }

  private static void again(Layout layout, boolean shortForms) {
    Layout again = Layout.of(NAME, layout.text(), DEPTH, shortForms);
    assertEquals(layout.text(), again.text());
    assertTrue(again.left().isEmpty());
  }

  private static void write(Layout layout) throws IOException {
    Files.writeString(folder.resolve("after").resolve(NAME), layout.text());
  }

  private static ProjectReader.Result read(String which) throws IOException {
    return ProjectReader.read(folder.resolve(which), "", Limits.DEFAULT);
  }

  private static List<String> found(String which) throws IOException {
    return CanvasProject.read(
            folder.resolve(which), "", Limits.DEFAULT, Settings.of(Profile.STRICT))
        .diagnostics()
        .stream()
        .map(LayoutPropertiesTest::withoutPlace)
        .sorted()
        .toList();
  }

  private static String withoutPlace(Diagnostic each) {
    return String.join(
        " ",
        each.severity().name(),
        each.finding().rule(),
        each.finding().subject().toString(),
        each.finding().message(),
        String.valueOf(each.allowed()));
  }

  private static List<String> marks(String text) {
    return MARK.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Provide
  Arbitrary<byte[]> soup() {
    return HostileInput.soup();
  }

  @Provide
  Arbitrary<byte[]> yaml() {
    return HostileInput.yaml();
  }

  @Provide
  Arbitrary<String> examples() {
    return HostileInput.excerpts();
  }

  @Provide
  Arbitrary<byte[]> mutations() {
    return HostileInput.mutations();
  }
}
