package org.canvasdoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes files that nobody would write on purpose. */
final class HostileInput {
  private static final List<String> INDICATORS =
      List.of(
          ": ",
          "- ",
          "? ",
          ", ",
          "[",
          "]",
          "{",
          "}",
          "#",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "@",
          "`",
          "\t",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "---\n",
          "...\n",
          "<<: ",
          "\\",
          "~",
          "[[",
          "]]",
          "[[a/b:c|d]]",
          "\u0000",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83C",
          "🍩",
          "\u202E",
          " ",
          "  ",
          "\n    ",
          "\n  - ",
          "x-",
          "none",
          "6%",
          "1e9",
          "2026-02-30");

  /** The example canvases: files of the first folder above that has them. */
  private static final List<String> EXAMPLES = examples();

  private HostileInput() {}

  private static List<String> examples() {
    Path folder = Path.of(System.getProperty("basedir", ""), "../example-site/src/canvas");
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file :
          files.filter(each -> each.toString().matches(".*\\.ya?ml")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  static Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
  }

  /** Indicators and words in any order. */
  static Arbitrary<byte[]> soup() {
    Arbitrary<String> words =
        Arbitraries.of(
            "name",
            "customer-segments",
            "customer-relationships",
            "channels",
            "a",
            "b",
            "expects",
            "segments",
            "category",
            "communities",
            "cost",
            "economics",
            "churn",
            "allow",
            "rule",
            "hypotheses",
            "about",
            "evidence",
            "description",
            "variant-of",
            "switching-costs");
    return Arbitraries.oneOf(words, Arbitraries.of(INDICATORS))
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
  }

  /** YAML that is right, and means anything. */
  static Arbitrary<byte[]> yaml() {
    return HostileYaml.canvas().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** An example with some mistakes in it. */
  static Arbitrary<byte[]> mutations() {
    Arbitrary<Mutation> mutation =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 40),
                Arbitraries.of(INDICATORS))
            .as(Mutation::new);
    return Combinators.combine(
            Arbitraries.integers().between(0, EXAMPLES.size() - 1),
            Arbitraries.doubles().between(0, 1),
            mutation.list().ofMinSize(1).ofMaxSize(5))
        .as(
            (index, from, list) -> {
              String text = excerpt(EXAMPLES.get(index), from);
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              for (Mutation each : list) {
                bytes = each.applyTo(bytes);
              }
              return bytes;
            });
  }

  /** Parts of the examples, without a mistake. */
  static Arbitrary<String> excerpts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, EXAMPLES.size() - 1),
            Arbitraries.doubles().between(0, 1))
        .as((index, from) -> excerpt(EXAMPLES.get(index), from));
  }

  /** The head of an example, and some of its lines, so that each try is quick. */
  private static String excerpt(String example, double from) {
    List<String> lines = example.lines().toList();
    int top = Math.min(lines.size() - 1, (int) (from * lines.size()));
    while (top > 0 && !lines.get(top).matches("[a-z].*")) {
      top--;
    }
    List<String> some = new ArrayList<>(lines.subList(0, Math.min(3, top)));
    some.addAll(lines.subList(top, Math.min(top + 40, lines.size())));
    return String.join("\n", some) + "\n";
  }

  private record Mutation(int kind, double where, int length, String inserted) {
    byte[] applyTo(byte[] bytes) {
      int at = (int) (where * bytes.length);
      int end = Math.min(bytes.length, at + length);
      return switch (kind) {
        case 0 -> flip(bytes, at);
        case 1 -> join(bytes, 0, at, new byte[0], end);
        case 2 -> join(bytes, 0, end, new byte[0], at);
        case 3 -> join(bytes, 0, at, inserted.getBytes(StandardCharsets.UTF_8), at);
        case 4 -> join(bytes, 0, at, inserted.repeat(length).getBytes(StandardCharsets.UTF_8), at);
        default -> swapLines(bytes, at);
      };
    }

    private byte[] flip(byte[] bytes, int at) {
      byte[] flipped = bytes.clone();
      if (at < flipped.length) {
        flipped[at] ^= (byte) (1 << (length % 8));
      }
      return flipped;
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] between, int rest) {
      byte[] joined = new byte[to - from + between.length + bytes.length - rest];
      System.arraycopy(bytes, from, joined, 0, to - from);
      System.arraycopy(between, 0, joined, to - from, between.length);
      System.arraycopy(bytes, rest, joined, to - from + between.length, bytes.length - rest);
      return joined;
    }

    private byte[] swapLines(byte[] bytes, int at) {
      List<String> lines = new ArrayList<>(text(bytes).lines().toList());
      int first = text(bytes).substring(0, Math.min(at, text(bytes).length())).split("\n").length;
      int second = first + length;
      if (second < lines.size()) {
        Collections.swap(lines, first, second);
      }
      return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
