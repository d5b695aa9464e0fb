package org.canvasdoc.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.canvasdoc.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the common reader reads, SnakeYAML reads alike: the same texts in the same places. */
class CommonReaderTest {
  private static final Path EXAMPLES = Path.of("..", "example-site", "src", "canvas");
  private static final int DEPTH = 20;

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
  }

  /** The quick way is the one that is taken. */
  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamples(Path example) throws IOException {
    SourceFile file = new SourceFile("example", Files.readString(example));
    assertNotNull(CommonReader.read(file, DEPTH));
    checkSame(file);
    checkSame(new SourceFile("example", file.text().replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x b",
        "a: *x",
        "a: !t b",
        "<<: {a: b}",
        "? a\n: b",
        "a: b: c",
        "a:\tb",
        "a: \"b\\u0041\"",
        "a: 'b\n  c'",
        "a: [b\n  c]",
        "a: [b, c: d]",
        "a: |+\n  b",
        "a: |2\n  b",
        "%YAML 1.1\n---\na: b",
        "a: b\n---\nc: d",
        "a: b\n...",
        "a: b\n   c: d",
        "  a: b\n c: d",
        "a: b\u0085",
        "a: b\u2028c",
        "a: b\rc: d",
        "\uFEFFa: b",
        "a: \u0007",
        "",
        "# nothing",
        "a: {b}",
        "a: [b,, c]",
        "a: 'b' c",
        "a: @b"
      })
  void leavesToOthersWhatFewWrite(String text) {
    assertNull(CommonReader.read(new SourceFile("few", text), DEPTH));
  }

  @Test
  void countsColumnsInCodePoints() {
    SourceFile file = new SourceFile("wide", "\uD83C\uDF69: {\uD83C\uDF69\uD83C\uDF69: b}\n");
    assertNotNull(CommonReader.read(file, DEPTH));
    checkSame(file);
  }

  @Test
  void nestingEndsWhereItIsToldTo() {
    String deep = "a: [" + "[".repeat(18) + "]".repeat(19);
    assertNotNull(CommonReader.read(new SourceFile("deep", deep), 20));
    assertNull(CommonReader.read(new SourceFile("deep", deep), 19));
    assertNull(CommonReader.read(new SourceFile("deep", "[".repeat(100_000)), 1_000_000));
  }

  @Property(tries = 60_000, edgeCases = EdgeCasesMode.NONE)
  void readsAnyLinesAlike(@ForAll("documents") String text) {
    boolean common = checkSame(new SourceFile("lines", text));
    Statistics.collect(common ? "common" : "uncommon");
    Statistics.coverage(coverage -> coverage.check("common").percentage(share -> share > 5));
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> indent =
        Arbitraries.of("", "", "", "", "  ", "  ", "  ", "    ", "    ", " ", "      ");
    Arbitrary<String> opening =
        Arbitraries.of(
            "", "a: ", "a: ", "a: ", "b: ", "b: ", "b c: ", "- ", "- ", "- a: ", "- - ", "a:",
            "é: ");
    Arbitrary<String> usual =
        Arbitraries.of(
            "",
            "text",
            "two words",
            "text ",
            "x # note",
            "'it''s'",
            "\"a \\\" b\"",
            "''",
            "[a, b]",
            "[a, [b, c], {d: e}]",
            "{a: b, c: 'd'}",
            "[]",
            "|",
            ">",
            "|-",
            ">-",
            "| # note");
    Arbitrary<String> odd =
        Arbitraries.of(
            "1",
            "a:b",
            "x#y",
            "# note",
            "\"\"",
            "{}",
            "[a,",
            "b]",
            "{a: b,",
            "c: d}",
            "-",
            "-5",
            "- x",
            "...",
            "---",
            "?x",
            ":x",
            "x:",
            "\uD83C\uDF69 cake",
            "a\u00a0b",
            "\u3000",
            "[a,b]",
            "[a?]",
            "{a: }",
            "{a: [b]}",
            "\"a\" # b",
            "'a'#b",
            "http://a/b?c=d#e",
            "*x",
            "!y",
            "&z",
            "~",
            "<<: x",
            "[-]",
            "[- a]",
            "{-a: b}",
            "[a, ]",
            "[ a ,b]",
            "a  b",
            "a: ",
            "@b",
            "%c");
    Arbitrary<String> value = Arbitraries.oneOf(usual, usual, usual, usual, odd);
    Arbitrary<String> ending =
        Arbitraries.of("\n", "\n", "\n", "\n", "\n", "\n", "\n\n", " \n", "\r\n", "\n   \n", "");
    Arbitrary<String> line =
        Combinators.combine(indent, opening, value, ending).as((i, o, v, e) -> i + o + v + e);
    return line.list().ofMinSize(1).ofMaxSize(5).map(lines -> String.join("", lines));
  }

  /** Whether the common reader reads it; where it does, SnakeYAML has to read the same. */
  private static boolean checkSame(SourceFile file) {
    Node common = CommonReader.read(file, DEPTH);
    if (common != null) {
      YamlReader.Result any = YamlReader.any(file, DEPTH);
      assertEquals(List.of(), any.problems());
      assertEquals(common, any.root().orElseThrow());
    }
    return common != null;
  }
}
