package org.canvasdoc.plugin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put into a page that is served, and what its own policy becomes. */
class DressingTest {
  @ParameterizedTest
  @CsvSource({
    "default-src 'none', default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'",
    "default-src 'none'; script-src 'none'; style-src data:, "
        + "default-src 'none'; script-src 'self'; style-src data: 'self'; connect-src 'self'",
    "style-src 'self'; script-src 'self'; connect-src 'self', "
        + "style-src 'self'; script-src 'self'; connect-src 'self'",
    "Script-Src 'self' 'sha256-x' ;; img-src *, "
        + "Script-Src 'self' 'sha256-x'; img-src *; style-src 'self'; connect-src 'self'",
  })
  void aPolicyAllowsWhatIsOursAndNothingElse(String before, String after) {
    assertEquals(after, Dressing.allowing(before));
  }

  @Test
  void aPageOfATemplateOfTheTeamsOwnMayLackEverything() {
    String page = dressed("<p>Hello", "a\"b<&.html");
    assertTrue(page.startsWith("<p>Hello<link "), page);
    assertTrue(page.contains("data-page=\"a&quot;b&lt;&amp;.html\""), page);
  }

  @Test
  void whatStandsInAPageStays() {
    String page = "<html><head><title>Größe 😀</title></head><body>ok</body></html>";
    String dressed = dressed(page, "index.html");
    assertEquals(page, dressed.replaceAll("(?s)<link.*?</script>\n", ""));
  }

  private static String dressed(String page, String path) {
    byte[] bytes = Dressing.of(page.getBytes(StandardCharsets.UTF_8), path, "200-0-0");
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
