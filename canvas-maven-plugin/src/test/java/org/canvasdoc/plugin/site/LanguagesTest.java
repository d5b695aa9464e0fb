package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language each page of a site speaks, and how what is not in it is marked. */
class LanguagesTest {
  private static final String SAID =
      "customer-segments: {s: {name: S, expects: [self-service]}}\n"
          + "customer-relationships: {r: {name: R, segments: nobody, category: co-creation}}\n";

  @TempDir private Path folder;

  private Map<String, String> site(String... languages) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas"));
    for (String language : languages) {
      Files.writeString(
          sources.resolve(language.toLowerCase(java.util.Locale.ROOT) + ".canvas.yaml"),
          "name: " + language + "\nlanguage: " + language + "\n" + SAID);
    }
    SiteFixture.render(sources, folder.resolve("site"));
    return SiteFixture.files(folder.resolve("site"));
  }

  private static void holds(Map<String, String> site, String page, String html) {
    assertTrue(site.get(page).contains(html), page + " without " + html + "\n" + site.get(page));
  }

  @Test
  void aSiteOfOneLanguageSpeaksItThroughout() throws IOException {
    Map<String, String> site = site("de", "de-CH");
    for (String page : site.keySet()) {
      if (page.endsWith(".html")) {
        holds(site, page, "<html lang=\"de");
      }
    }
    holds(site, "index.html", ">Glossar</a>");
    holds(site, "404.html", "Diese Seite gibt es hier nicht");
    holds(site, "categories/co-creation.html", "<h1>Mitgestaltung</h1>");
    holds(site, "fields/customer-segments.html", "<p lang=\"en\" dir=\"ltr\">");
    holds(site, "rules/unknown-segment.html", "<p class=\"lede\" lang=\"en\" dir=\"ltr\">");
    holds(site, "de/findings.html", "<span lang=\"en\" dir=\"ltr\">no customer segment");
    assertFalse(site.get("index.html").contains("hreflang"));
  }

  @Test
  void aSiteOfSeveralLanguagesHasItsOwnPagesInEnglish() throws IOException {
    Map<String, String> site = site("ar", "en-GB");
    holds(site, "index.html", "<html lang=\"en\">");
    holds(site, "index.html", "<h2 lang=\"ar\" dir=\"auto\"><a href=\"ar/index.html\">ar</a>");
    holds(site, "index.html", "<h2><a href=\"en-gb/index.html\">");
    holds(site, "ar/index.html", "<html lang=\"ar\" dir=\"rtl\">");
    holds(site, "ar/index.html", "<a href=\"../index.html\" hreflang=\"en\">جميع المخططات</a>");
    holds(site, "ar/customer-relationships.html", "hreflang=\"en\">الإبداع المشترك</a>");
    holds(site, "categories/co-creation.html", "lang=\"ar\" dir=\"auto\" hreflang=\"ar\">R</a>");
    holds(site, "en-gb/index.html", "<html lang=\"en-GB\">");
  }

  /** The page is in English then, and only the texts of the canvas are in its own language. */
  @Test
  void textsOfALanguageWithoutWordsAreMarked() throws IOException {
    Map<String, String> site = site("he");
    holds(site, "index.html", "<html lang=\"en\">");
    holds(site, "he/index.html", "<html lang=\"en\">");
    holds(site, "he/index.html", "<h1 lang=\"he\" dir=\"auto\">he</h1>");
    holds(site, "he/index.html", "<span lang=\"he\" dir=\"auto\">R</span>");
    holds(site, "he/findings.html", "<h1>Findings</h1>");
  }
}
