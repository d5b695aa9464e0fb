package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language. What the model itself says in English, like the words
 * of its lists, stands in the other bundles only.
 */
final class Words {
  private final String language;
  private final String beside;
  private final Map<String, String> words;

  private Words(String language, String beside, Map<String, String> words) {
    this.language = language;
    this.beside = beside;
    this.words = words;
  }

  /** The bundle of one of {@link Languages#ALL}. */
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
        return new Words(language, "", words);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** These with others in front of them, as a theme has them; what is not there stays as it is. */
  Words under(Map<String, String> others) {
    Map<String, String> both = new HashMap<>(words);
    both.putAll(others);
    return new Words(language, beside, both);
  }

  /** These for pages whose texts are in a language that has no bundle. */
  Words beside(String texts) {
    return new Words(language, texts, words);
  }

  /** The language of these words. */
  String language() {
    return language;
  }

  /**
   * The language of the texts of the pages, as a BCP 47 tag; empty where it is that of the words.
   */
  String beside() {
    return beside;
  }

  boolean isEnglish() {
    return language.equals(Languages.ENGLISH);
  }

  /** The words for a key, with {@code {0}}, {@code {1}} … replaced. */
  String get(String key, Object... with) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return with.length == 0 ? text : fill(text, with);
  }

  /** In one go, so that what is put in is never taken for a place to put something. */
  private static String fill(String text, Object... with) {
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
      int number = at + 2 < text.length() ? text.charAt(at + 1) - '0' : -1;
      boolean place = number >= 0 && number < with.length && text.charAt(at + 2) == '}';
      filled.append(text, from, at).append(place ? with[number].toString() : "{");
      from = place ? at + 3 : at + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  /** The words for a key; null where there are none. */
  @Nullable String find(String key) {
    return words.get(key);
  }

  /** A field as a label: its own words, else its key made readable. */
  String field(String key) {
    String own = words.get("field." + key);
    return own == null ? readable(key) : own;
  }

  /** The part of a canvas that something is in, by the key of it; empty for the canvas itself. */
  String place(String block) {
    String own = words.get("block." + block);
    return own != null ? own : block.isEmpty() ? "" : get("hypotheses");
  }

  /** A word of one of the format's closed lists. */
  String word(Word word) {
    String own = words.get("word." + kind(word) + "." + word.key());
    return own == null ? readable(word.key()) : own;
  }

  /** What a word of one of the format's closed lists means. */
  String meaning(Word word) {
    String own = words.get("meaning." + kind(word) + "." + word.key());
    return own == null ? word.summary() : own;
  }

  /** A list of words, like {@code status}, in keys. */
  static String kind(Word word) {
    return word.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What a category is called; one of the team's own is called what the team calls it. */
  String name(Category category) {
    String own = category.own() ? null : words.get("category." + category.id() + ".name");
    return own == null ? category.name() : own;
  }

  /** What a category is. */
  String definition(Category category) {
    String own = category.own() ? null : words.get("category." + category.id() + ".is");
    return own == null ? category.definition() : own;
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
