package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.economics.Gap;
import org.canvasdoc.model.Automation;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Continuity;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Status;
import org.canvasdoc.model.SwitchingType;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.Word;

/** The keys of what the model says in English, which every bundle but the English one has. */
final class ModelKeys {
  /** Why there is no figure: a text of five words or more, or one of these four. */
  private static final Pattern SENTENCE =
      Pattern.compile("\"([A-Za-z]+(?:,? [a-z]+){4,}|it (?:serves|wins) no [a-z]+)\"");

  private ModelKeys() {}

  /** What the model says in English, by the keys of the other bundles. */
  static Map<String, String> ofTheModel() {
    Map<String, String> said = new java.util.TreeMap<>();
    addFields(said, Format.HEAD);
    addFields(said, Format.COMMON);
    for (Block block : Block.values()) {
      addFields(said, Format.own(block));
    }
    for (List<Field<?>> fields :
        List.of(Format.HYPOTHESIS, Format.OWN_CATEGORY, Parts.NUMBER, Parts.MONEY, Parts.RATE)) {
      addFields(said, fields);
    }
    for (Word[] words :
        List.<Word[]>of(
            Status.values(),
            Continuity.values(),
            Automation.values(),
            SwitchingType.values(),
            Basis.values(),
            Tactic.values(),
            Interaction.values(),
            Purpose.values())) {
      for (Word word : words) {
        addWord(said, word);
        said.put("meaning." + Words.kind(word) + "." + word.key(), word.summary());
      }
    }
    for (Category category : Catalogue.SIX) {
      said.put("category." + category.id() + ".name", category.name());
      said.put("category." + category.id() + ".is", category.definition());
    }
    for (Formula formula : Formula.values()) {
      String key = "formula." + Html.slug(formula.name());
      if (formula != Formula.STATED) {
        said.put("figure." + Html.slug(formula.title()), formula.title());
        said.put(key, formula.words());
        if (!formula.mind().isEmpty()) {
          said.put(key + ".mind", formula.mind());
        }
      }
    }
    for (Gap.Reason reason : Gap.Reason.values()) {
      said.put("gap." + Html.slug(reason.name()), reason.name());
    }
    said.keySet().removeAll(Words.of(Languages.ENGLISH).all().keySet());
    return said;
  }

  private static void addFields(Map<String, String> said, List<? extends Field<?>> fields) {
    for (Field<?> field : fields) {
      String readable = field.key().replace('-', ' ');
      said.put(
          "field." + field.key(),
          Character.toUpperCase(readable.charAt(0)) + readable.substring(1));
      Shape<?> shape = field.shape();
      Shape<?> item = shape instanceof Shape.ListOf<?> list ? list.item() : shape;
      if (item instanceof Shape.Group<?> group) {
        addFields(said, group.fields());
      } else if (item instanceof Shape.Choice<?> choice) {
        choice.words().forEach(word -> addWord(said, word));
      }
    }
  }

  /** A number that is a word needs no other. */
  private static void addWord(Map<String, String> said, Word word) {
    if (!Character.isDigit(word.key().charAt(0))) {
      String key = "word." + Words.kind(word) + "." + word.key();
      said.put(key, Words.of(Languages.ENGLISH).word(word));
    }
  }

  /** Sentences and names that economics says in texts of its own, as they stand in its code. */
  static Set<String> ofEconomics() {
    Set<String> keys = new TreeSet<>();
    Path code = Path.of("../canvas-model/src/main/java/org/canvasdoc/economics");
    try (Stream<Path> files = Files.list(code)) {
      for (Path file : files.filter(each -> !each.endsWith("Formula.java")).sorted().toList()) {
        Matcher text = SENTENCE.matcher(Files.readString(file));
        while (text.find()) {
          keys.add("gap." + Html.slug(text.group(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertTrue(keys.size() > 9, keys.toString());
    for (String name :
        List.of(
            "revenue",
            "gross margin",
            "churn",
            "acquisition cost",
            "stated lifetime value",
            "stated payback",
            "viral loop",
            "invites per customer",
            "conversion",
            "reward",
            "segments",
            "cost of",
            "size of",
            "share going on from",
            "number entering")) {
      keys.add("figure." + Html.slug(name));
    }
    keys.addAll(Set.of("sum.at-most-60-of", "sum.at-most-60-months-at", "sum.lowest"));
    return keys;
  }
}
