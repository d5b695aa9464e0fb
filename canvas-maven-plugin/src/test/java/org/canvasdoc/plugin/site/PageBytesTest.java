package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages are made of, byte by byte. */
class PageBytesTest {
  private static byte[] bytes(String... parts) {
    try (PageBytes out = new PageBytes()) {
      for (String part : parts) {
        out.write(part);
      }
      return out.bytes();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

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
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes(text));
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes(text.split("")));
  }

  @ParameterizedTest
  @CsvSource({"0", "8", "1b", "7f", "80", "9f", "d800", "dfff", "fdd0", "fffe", "1ffff", "10fffe"})
  void whatHtmlForbidsIsReplaced(String point) {
    String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";
    assertEquals("a\uFFFDb", new String(bytes(text), StandardCharsets.UTF_8));
  }

  /** FreeMarker escapes a text piece by piece, wherever a piece ends. */
  @Test
  void aPairMayComeInTwoPieces() {
    assertEquals("a🏦b", new String(bytes("a\uD83C", "\uDFE6b"), StandardCharsets.UTF_8));
    assertEquals("\uFFFDb", new String(bytes("\uD83C", "b"), StandardCharsets.UTF_8));
    assertEquals("\uFFFD🏦", new String(bytes("\uD83C", "🏦"), StandardCharsets.UTF_8));
    assertEquals("a\uFFFD", new String(bytes("a\uD83C"), StandardCharsets.UTF_8));
    assertEquals("\uFFFDa", new String(bytes("\uDFE6", "a"), StandardCharsets.UTF_8));
  }

  @Test
  void aLongPageGrows() {
    String text = "x€🏦".repeat(20_000);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes(text, ""));
    assertArrayEquals((text + text).getBytes(StandardCharsets.UTF_8), bytes(text, text));
  }

  @Test
  void otherWaysOfWritingAreTheSame() throws IOException {
    try (PageBytes out = new PageBytes()) {
      out.write(new char[] {'a', '\uD83C', '\uDFE6', 'b'}, 1, 2);
      out.write('c');
      out.append("d€", 1, 2);
      assertEquals("🏦c€", new String(out.bytes(), StandardCharsets.UTF_8));
    }
  }
}
