package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a site will be, as somebody writes it. */
class SiteAddressTest {
  @ParameterizedTest
  @CsvSource({"en, en_US", "de-AT, de_AT", "zh-Hant-TW, zh_TW", "ar, ar_AR", "tlh, ''"})
  void aLanguageHasAPlace(String language, String locale) {
    assertEquals(locale, Publication.locale(language));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "' http://localhost:8080/a b/', -",
    "HTTPS://Example.org/m, HTTPS://Example.org/m/",
    "https://example.org/bücher, https://example.org/b%C3%BCcher/",
  })
  void anAddressEndsInASlash(String written, String address) {
    if (address.equals("-")) {
      assertThrows(SiteException.class, () -> SiteAddress.of(written));
    } else {
      assertEquals(address, SiteAddress.of(written));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example.org/models, it begins with neither https:// nor http://",
    "ftp://example.org/, it begins with neither https:// nor http://",
    "javascript:alert(1), it begins with neither https:// nor http://",
    "https:///models/, it names no host",
    "https://me:secret@example.org/, it tells a user's name to everybody",
    "https://example.org/?a=b, nothing may follow behind a `?` or a `#`",
    "https://example.org/index.html, it is the address of a page; that of its folder is asked for",
  })
  void aWrongAddressIsRefusedWithTheReason(String written, String why) {
    SiteException error = assertThrows(SiteException.class, () -> SiteAddress.of(written));
    assertEquals(
        "canvas.siteUrl cannot be `"
            + written
            + "`: "
            + why
            + "; it is the address of the folder that the site will be in, like"
            + " https://example.org/models/",
        error.getMessage());
  }
}
