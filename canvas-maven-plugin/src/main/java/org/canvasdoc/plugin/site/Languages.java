package org.canvasdoc.plugin.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.model.Canvas;

/** The languages that a site speaks; the words of each are read when a page first needs them. */
final class Languages {
  static final String ENGLISH = "en";

  /** Those that have a bundle. */
  static final List<String> ALL = List.of(ENGLISH, "es", "pt", "fr", "de", "zh", "ar");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur",
          "yi");
  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of(
          "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa");

  private final Map<String, Words> known = new HashMap<>();
  private final Theme theme;

  /** As a theme has their words. */
  Languages(Theme theme) {
    this.theme = theme;
  }

  /**
   * The words for texts in a language, as a BCP 47 tag: those of its primary language, English
   * where there are none.
   */
  synchronized Words of(String tag) {
    String primary = primary(tag);
    boolean spoken = ALL.contains(primary);
    String key = spoken ? primary : tag;
    Words words = known.get(key);
    if (words == null) {
      words = spoken ? theme.words(primary, Words.of(primary)) : of(ENGLISH).beside(tag);
      known.put(key, words);
    }
    return words;
  }

  /** The words of the pages that belong to no canvas. */
  Words ofSite(SiteSettings settings, List<CanvasProject> projects) {
    String said = settings.language();
    String language = said.isEmpty() ? shared(projects) : primary(said);
    return of(ALL.contains(language) ? language : ENGLISH);
  }

  /** The primary language of all canvases; English where they have several. */
  private static String shared(List<CanvasProject> projects) {
    String shared = "";
    for (CanvasProject project : projects) {
      for (Canvas canvas : project.canvases()) {
        String language = primary(canvas.language());
        if (!shared.isEmpty() && !shared.equals(language)) {
          return ENGLISH;
        }
        shared = language;
      }
    }
    return shared;
  }

  /** The first part of a tag: {@code pt} of {@code pt-BR}. */
  static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }

  /**
   * The tag of a text's language where it is another than that of the words around it, or empty.
   */
  static String other(String tag, Words around) {
    return primary(tag).equals(around.language()) ? "" : tag;
  }

  /** Whether a language, as a BCP 47 tag, is written from right to left. */
  static boolean isRightToLeft(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-");
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(parts[i]);
      }
    }
    return RIGHT_TO_LEFT.contains(parts[0]);
  }
}
