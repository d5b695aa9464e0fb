package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The words of the interface in one language. */
final class Words {
  private final Map<String, String> words;

  private Words(Map<String, String> words) {
    this.words = words;
  }

  /** The bundle of a language. */
  static Words of(String language) {
    String name = "words/" + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no words for language " + language);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> words = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
          words.put(key, properties.getProperty(key));
        }
        return new Words(words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The same with some words in the place of others. */
  Words with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(words);
    all.putAll(others);
    return new Words(all);
  }

  /** The words for a key, with {@code {0}}, {@code {1}} … replaced. */
  String get(String key, Object... with) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (int i = 0; i < with.length; i++) {
      text = text.replace("{" + i + "}", with[i].toString());
    }
    return text;
  }

  /** A field as a label: its own words, else its key made readable. */
  String field(String key) {
    String own = words.get("field." + key);
    return own == null ? readable(key) : own;
  }

  /** A word of one of the format's closed lists. */
  String word(String key) {
    String own = words.get("word." + key);
    return own == null ? readable(key) : own;
  }

  private static String readable(String key) {
    return key.isEmpty()
        ? key
        : Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
  }

  /** All words by key, for templates. */
  Map<String, String> all() {
    return words;
  }
}
