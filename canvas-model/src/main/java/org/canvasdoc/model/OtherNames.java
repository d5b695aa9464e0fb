package org.canvasdoc.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Other names of categories and purposes, in several languages, from one data file. It is read when
 * the first unknown name turns up, and not at all where every name is the right one.
 */
public final class OtherNames {
  private static final String FILE = "other-names.txt";

  private OtherNames() {}

  private static final class Loaded {
    static final Map<String, String> NAMES = load();
  }

  /** Letters and digits alone, in lower case, without accents. */
  public static String normalise(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The id of the category that a normalised name means. */
  static Optional<String> category(String normalised) {
    return Optional.ofNullable(Loaded.NAMES.get("category " + normalised));
  }

  /** The purpose that a name means. */
  public static Optional<Purpose> purpose(String name) {
    String key = Loaded.NAMES.get("purpose " + normalise(name));
    return Arrays.stream(Purpose.values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /**
   * All other names as they are written, by {@code category} or {@code purpose} and its id, then by
   * language.
   */
  public static Map<String, Map<String, String>> written() {
    Map<String, Map<String, String>> written = new HashMap<>();
    try (BufferedReader lines = open()) {
      String head = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (line.startsWith("category ") || line.startsWith("purpose ")) {
          head = line.strip();
          written.put(head, new LinkedHashMap<>());
        } else if (colon > 0 && !line.startsWith("#")) {
          Map<String, String> names = Objects.requireNonNull(written.get(head), head);
          names.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      }
      return written;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static BufferedReader open() {
    InputStream in = Objects.requireNonNull(OtherNames.class.getResourceAsStream(FILE), FILE);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static Map<String, String> load() {
    try (BufferedReader lines = open()) {
      Map<String, String> names = new HashMap<>();
      String head = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("category ") || line.startsWith("purpose ")) {
          head = line.strip();
          addName(names, head, head.substring(head.indexOf(' ') + 1));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String name : line.substring(line.indexOf(':') + 1).split(",", -1)) {
            addName(names, head, name);
          }
        }
      }
      return names;
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static void addName(Map<String, String> names, String head, String name) {
    int space = head.indexOf(' ');
    names.put(head.substring(0, space) + " " + normalise(name), head.substring(space + 1));
  }
}
