package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain\ttext\r\n",
        "é·…€",
        "支店 متجر",
        "🏦🏦🏦🏦🏦🏦🏦🏦",
        "a\u07ff\u0800\uffee"
      })
  void whatIsPrintableIsWrittenAsItIs(String text) {
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Html.printable(text));
  }

  @ParameterizedTest
  @CsvSource({"0", "8", "1b", "7f", "80", "9f", "d800", "dfff", "fdd0", "fffe", "1ffff", "10fffe"})
  void whatHtmlForbidsIsReplaced(String point) {
    String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";
    assertEquals("a\uFFFDb", new String(Html.printable(text), StandardCharsets.UTF_8));
  }

  @Test
  void escapesWhatHtmlReads() {
    assertEquals("&lt;a b=&quot;&amp;&quot;&gt;", Html.escape("<a b=\"&\">"));
  }
}
