package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Writes into {@code accepted.yaml}, and leaves all else in it as it is. */
public final class AcceptedText {
  private static final String HEAD =
      """
      # Changes that were accepted although they break something, by their fingerprints. They are
      # shown in every review, and not counted. `mvn canvas:accept` writes here; an entry that
      # accepts nothing any more is a finding, and can be removed.
      """;

  private static final int DEPTH = 8;

  private AcceptedText() {}

  /**
   * A change that is accepted from now on.
   *
   * @param fingerprint of the change, or of what it means
   * @param what it is, in words for people; may be empty
   * @param because why it is accepted
   * @param by who accepts it; may be empty
   * @param until the last day on which it is accepted; null where for good
   */
  public record Acceptance(
      String fingerprint, String what, String because, String by, @Nullable PartialDate until) {}

  /**
   * The file with an entry more, or with another one in its place where the change was accepted
   * before.
   *
   * @param text the file as it is; empty where there is none
   * @return empty where the file is not one mapping, a line for each key, and has to be put right
   *     by hand first
   */
  public static Optional<String> with(String text, Acceptance acceptance) {
    Set<String> keys = keys(text);
    if (keys == null) {
      return Optional.empty();
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String entry = entry(acceptance).replace("\n", end);
    String written;
    if (keys.contains(acceptance.fingerprint)) {
      written = replaced(text, acceptance.fingerprint, entry);
    } else {
      String before = text.isBlank() ? HEAD.replace("\n", end) : text;
      boolean ends = before.endsWith("\n");
      written = before + (ends ? "" : end) + end + entry;
    }
    keys.add(acceptance.fingerprint);
    boolean done = written.contains(entry) && keys.equals(keys(written));
    return done ? Optional.of(written) : Optional.empty();
  }

  /** The file without some entries; empty as above. */
  public static Optional<String> without(String text, Set<String> fingerprints) {
    Set<String> keys = keys(text);
    if (keys == null) {
      return Optional.empty();
    }
    String written = text;
    for (String each : fingerprints) {
      written = keys.remove(each) ? replaced(written, each, "") : written;
    }
    return keys.equals(keys(written)) ? Optional.of(written) : Optional.empty();
  }

  /** The keys at the top; null where it is no mapping. */
  private static @Nullable Set<String> keys(String text) {
    Set<String> keys = new TreeSet<>();
    YamlReader.Result result = YamlReader.read(new SourceFile("accepted.yaml", text), DEPTH);
    if (!result.problems().isEmpty()) {
      return null;
    }
    Node root = result.root().orElse(null);
    if (root instanceof Mapping mapping) {
      for (Mapping.Pair pair : mapping.pairs()) {
        if (!keys.add(pair.key().text())) {
          return null;
        }
      }
      return keys;
    }
    return root == null || root.isEmpty() ? keys : null;
  }

  /** The text with something in place of an entry and of the lines that belong to it. */
  private static String replaced(String text, String fingerprint, String entry) {
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    int blank = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      boolean own = startsWith(line, fingerprint);
      boolean deeper = line.startsWith(" ") || line.startsWith("\t");
      if (inside && line.isBlank()) {
        kept.add(line);
        blank++;
        continue;
      }
      if (inside && deeper) {
        // blank lines before it were a part of the entry, too
        kept.subList(kept.size() - blank, kept.size()).clear();
      }
      blank = 0;
      inside = own || (inside && deeper);
      if (own) {
        kept.add(entry);
      } else if (!inside) {
        kept.add(line);
      }
    }
    return String.join("", kept);
  }

  private static boolean startsWith(String line, String key) {
    return line.startsWith(key + ":")
        || line.startsWith("'" + key + "'")
        || line.startsWith("\"" + key + "\"");
  }

  private static String entry(Acceptance acceptance) {
    StringBuilder out = new StringBuilder(acceptance.fingerprint).append(":\n");
    BaselineText.line(out, "what", acceptance.what);
    BaselineText.line(out, "because", acceptance.because);
    BaselineText.line(out, "by", acceptance.by);
    if (acceptance.until != null) {
      out.append("  until: ").append(acceptance.until).append('\n');
    }
    return out.toString();
  }
}
