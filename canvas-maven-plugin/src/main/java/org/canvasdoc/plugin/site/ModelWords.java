package org.canvasdoc.plugin.site;

import org.canvasdoc.economics.Figure;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.economics.Gap;
import org.canvasdoc.model.FunnelStage;
import org.jspecify.annotations.Nullable;

/**
 * Says in the language of a page what the model says in English of figures: what they are called,
 * how they are worked out, what they lack. Of what has no words in a bundle the model's own stand.
 */
final class ModelWords {
  private final Words words;

  ModelWords(Words words) {
    this.words = words;
  }

  /** What a figure is called, like {@code gross margin} or {@code cost of `loyalty-card`}. */
  String figure(String name) {
    String plain = name.replace("`", "");
    if (words.isEnglish()) {
      return plain;
    }
    int tick = name.indexOf('`');
    int end = tick < 0 ? -1 : name.indexOf('`', tick + 1);
    if (end < 0) {
      return or(words.find("figure." + Html.slug(name)), plain);
    }
    String quoted = name.substring(tick + 1, end);
    String own = words.find("figure." + slug(name.substring(0, tick)));
    return own == null ? plain : own.replace("{0}", stage(quoted));
  }

  /** A stage of the funnel in words; anything else as it is. */
  private String stage(String quoted) {
    for (FunnelStage stage : FunnelStage.values()) {
      if (stage.key().equals(quoted)) {
        return words.word(stage);
      }
    }
    return quoted;
  }

  private static String slug(String english) {
    String slug = Html.slug(english);
    return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
  }

  /** The name of a formula's result as a heading. */
  String title(Formula formula) {
    String title = figure(formula.title());
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** A formula in words. */
  String formula(Formula formula) {
    return or(words.find("formula." + Html.slug(formula.name())), formula.words());
  }

  /** What to mind about a formula; may be empty. */
  String mind(Formula formula) {
    return or(words.find("formula." + Html.slug(formula.name()) + ".mind"), formula.mind());
  }

  /** The sum of a figure, with {@code %s} for each of its terms. */
  String pattern(Figure figure) {
    String pattern = figure.pattern();
    if (words.isEnglish()) {
      return pattern;
    }
    if (pattern.startsWith("lowest of ")) {
      String some = pattern.substring("lowest of ".length()).replace(", ", words.get("comma"));
      return or(words.find("sum.lowest"), pattern).replace("{0}", some);
    }
    boolean inWords = pattern.startsWith("at most ");
    String own = inWords ? words.find("sum." + slug(pattern.replace("%s", ""))) : null;
    return or(own, pattern).replace("{0}", "%s");
  }

  /** What a figure lacks, as a sentence. */
  String gap(Gap gap) {
    if (words.isEnglish()) {
      return gap.why().replace("`", "");
    }
    String own = words.find("gap." + slug(gap.why()));
    if (own != null) {
      return own;
    }
    String reason = words.find("gap." + Html.slug(gap.reason().name()));
    return reason == null ? gap.why() : reason.replace("{0}", figure(gap.what()));
  }

  private static String or(@Nullable String own, String english) {
    return own == null ? english : own;
  }
}
