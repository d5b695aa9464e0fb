package org.canvasdoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.canvasdoc.read.Limits;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.yaml.YamlReader;

/** Writes a file in another way: comments, blank lines, quotes, brackets, lines in other places. */
final class Noise {
  private static final int STEPS = 14;

  private Noise() {}

  /** The same with some changes, as long as YAML takes it: each comment has a number. */
  static String in(String text, Random random) {
    String now = text;
    for (int i = 0; i < STEPS; i++) {
      List<String> lines = new ArrayList<>(Arrays.asList(now.split("\n", -1)));
      change(lines, random, "# c" + i + "c");
      String next = String.join("\n", lines);
      now = isYaml(next) ? next : now;
    }
    return random.nextInt(4) == 0 ? now.replace("\n", "\r\n") : now;
  }

  private static boolean isYaml(String text) {
    return YamlReader.read(new SourceFile("", text), Limits.DEFAULT.depth()).problems().isEmpty();
  }

  private static void change(List<String> lines, Random random, String comment) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int column = line.length() - line.stripLeading().length();
    int colon = line.indexOf(": ");
    switch (random.nextInt(13)) {
      case 0 -> lines.set(at, line + " " + comment);
      case 1 -> lines.set(at, line + "   \t" + comment + "  ");
      case 2 -> lines.add(at, " ".repeat(column) + comment);
      case 3 -> lines.add(at, " ".repeat(random.nextInt(9)) + comment);
      case 4 -> lines.add(at, " ".repeat(random.nextInt(3)));
      case 5 -> lines.set(at, line + "  ");
      case 6 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 7 -> Collections.swap(lines, at, Math.max(0, at - 1));
      case 8 -> lines.set(at, around(line, colon, "\"", "\""));
      case 9 -> lines.set(at, around(line, colon, "'", "'"));
      case 10 -> lines.set(at, around(line, colon, "[", "]"));
      case 11 -> lines.set(at, line.replaceFirst(", ", ", " + comment + "\n     "));
      default -> lines.set(at, line.replaceFirst("([a-z-]+): (\\w[^,}]*)", "$1: {name: $2}"));
    }
  }

  private static String around(String line, int colon, String open, String close) {
    return colon < 0
        ? line
        : line.substring(0, colon + 2) + open + line.substring(colon + 2) + close;
  }
}
