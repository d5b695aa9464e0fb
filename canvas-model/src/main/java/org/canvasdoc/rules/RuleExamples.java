package org.canvasdoc.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What explains each of our rules by example: one document that it finds fault with, one that it
 * leaves alone. They are taken from the cases that the rule is tested with.
 */
public final class RuleExamples {
  private static final String LIST = "examples.txt";
  private static final String PREFIX = "src/canvas/";

  /** The two documents of a rule. */
  public record Pair(Example bad, Example good) {}

  /**
   * One document.
   *
   * @param path its place in a project
   * @param text the whole of it
   * @param findings what the rule finds in it, in the order of the document
   */
  public record Example(String path, String text, List<Found> findings) {
    /** The lines of the text. */
    public List<String> lines() {
      return List.of(text.stripTrailing().split("\n", -1));
    }
  }

  /**
   * What is found at one place.
   *
   * @param line counted from 1
   * @param column counted from 1, in code points
   * @param length in code points
   * @param label what is said of the place, or empty
   * @param help what to do, or empty
   */
  public record Found(
      String message, int line, int column, int length, String label, String help) {}

  private record Names(String bad, String good) {}

  private final Map<String, Names> names = new HashMap<>();

  public RuleExamples() {
    for (String line : read(LIST).split("\n", -1)) {
      String[] words = line.split(" ", -1);
      if (words.length == 3 && !line.startsWith("#")) {
        names.put(words[0], new Names(words[1], words[2]));
      }
    }
  }

  /** The examples of a rule; empty for a rule that is not one of ours. */
  public Optional<Pair> of(String rule) {
    Names found = names.get(rule);
    if (found == null) {
      return Optional.empty();
    }
    Example bad = example(rule, found.bad());
    String report = read(rule + "/" + name(found.bad()) + ".txt");
    Example marked = new Example(bad.path(), bad.text(), found(bad.path(), report));
    return Optional.of(new Pair(marked, example(rule, found.good())));
  }

  /** The name of the case that a file is, or is in. */
  private static String name(String file) {
    int slash = file.indexOf('/');
    return slash < 0
        ? file.substring(0, file.length() - ".canvas.yaml".length())
        : file.substring(0, slash);
  }

  private static Example example(String rule, String file) {
    return new Example(
        PREFIX + file.substring(file.indexOf('/') + 1), read(rule + "/" + file), List.of());
  }

  /** Reads what the terminal says of a document: the findings that begin in it. */
  private static List<Found> found(String path, String report) {
    List<Found> findings = new ArrayList<>();
    for (String block : report.split("\n\n", -1)) {
      String[] lines = block.split("\n", -1);
      int place = lines.length < 2 ? -1 : lines[1].indexOf("--> " + path + ":");
      if (place >= 0) {
        findings.add(found(lines, lines[1].substring(place + path.length() + 5)));
      }
    }
    return findings;
  }

  private static Found found(String[] lines, String place) {
    int colon = place.indexOf(':');
    int length = 0;
    String label = "";
    String help = "";
    for (String line : lines) {
      String said = line.substring(line.indexOf('|') + 1).strip();
      if (length == 0 && said.startsWith("^")) {
        while (length < said.length() && said.charAt(length) == '^') {
          length++;
        }
        label = said.substring(length).strip();
      }
      int at = line.indexOf("= help: ");
      help = at >= 0 && line.substring(0, at).isBlank() ? line.substring(at + 8) : help;
    }
    return new Found(
        lines[0].substring(lines[0].indexOf("]: ") + 3),
        Integer.parseInt(place.substring(0, colon)),
        Integer.parseInt(place.substring(colon + 1)),
        length,
        label,
        help);
  }

  private static String read(String name) {
    try (InputStream in = RuleExamples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no example " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException error) {
      throw new UncheckedIOException("cannot read the example " + name, error);
    }
  }
}
