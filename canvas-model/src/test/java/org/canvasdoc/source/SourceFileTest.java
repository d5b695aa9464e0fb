package org.canvasdoc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places and offsets lead to each other. */
class SourceFileTest {
  private static final SourceFile FILE =
      new SourceFile("shop.canvas.yaml", "name: 街角 🍩🍩 x\r\n🍩: a\rlast\n");

  @ParameterizedTest
  @CsvSource({
    "0, 1:1",
    "6, 1:7",
    "9, 1:10",
    "11, 1:11",
    "13, 1:12",
    "14, 1:13",
    "15, 1:14",
    "16, 1:15",
    "17, 2:1",
    "19, 2:2",
    "22, 2:5",
    "23, 3:1",
    "28, 4:1"
  })
  void placesOfOffsets(int offset, String place) {
    assertEquals(place, FILE.position(offset).toString());
    assertEquals(offset, FILE.offset(FILE.position(offset)));
  }

  @Test
  void linesEndInThreeWays() {
    assertEquals(4, FILE.lineCount());
    assertEquals("name: 街角 🍩🍩 x", FILE.line(1));
    assertEquals("🍩: a", FILE.line(2));
    assertEquals("last", FILE.line(3));
    assertEquals("", FILE.line(4));
    assertEquals("", FILE.line(5));
    assertEquals("", FILE.line(0));
    assertEquals(1, new SourceFile("empty", "").lineCount());
  }

  @Test
  void placesOutsideAreMovedToTheNearest() {
    assertEquals(28, FILE.offset(new Position(9, 1)));
    assertEquals(28, FILE.offset(new Position(4, 7)));
    assertEquals(17, FILE.offset(new Position(1, 99)));
    assertEquals(0, new SourceFile("empty", "").offset(new Position(3, 3)));
  }

  @Test
  void spansKnowTheirText() {
    Span span = FILE.span(6, 11);
    assertEquals("街角 🍩", span.text());
    assertEquals("shop.canvas.yaml:1:7", span.toString());
    assertEquals("1:11", span.end().toString());
    assertEquals("街角 🍩🍩 x", span.to(FILE.span(14, 15)).text());
  }

  @Test
  void aValueIsEqualWhereverItStands() {
    Located<String> first = new Located<>("shop", FILE.span(0, 4));
    assertEquals(first, new Located<>("shop", FILE.span(5, 9)));
    assertEquals(first.hashCode(), new Located<>("shop", FILE.span(5, 9)).hashCode());
    assertNotEquals(first, new Located<>("web", FILE.span(0, 4)));
    assertNotEquals(first, (Object) "shop");
    assertEquals(
        new Located<>(List.of(first), FILE.span(0, 1)),
        new Located<>(List.of(new Located<>("shop", FILE.span(2, 3))), FILE.span(1, 1)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "街", "🍩", "\n", "\r\n", "\r", "\uD83C", "\uDF69", "\u2028")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Counted anew, character by character. */
  @Property
  void placesAreCounted(@ForAll("texts") String text) {
    SourceFile file = new SourceFile("any", text);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset < text.length(); ) {
      assertEquals(new Position(line, column), file.position(offset));
      assertEquals(offset, file.offset(new Position(line, column)));
      int point = text.codePointAt(offset);
      int next = offset + Character.charCount(point);
      boolean crlf = point == '\r' && next < text.length() && text.charAt(next) == '\n';
      boolean ends = point == '\n' || (point == '\r' && !crlf);
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
      offset = next;
    }
    assertEquals(new Position(line, column), file.position(text.length()));
    assertEquals(line, file.lineCount());
  }

  @Property
  void aTextIsTheSameFromItsBytes(@ForAll("texts") String text) {
    byte[] bytes = new SourceFile("any", text).bytes();
    boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
    assertEquals(whole, bytes != null);
    if (bytes != null) {
      SourceFile file = new SourceFile("any", bytes, () -> bytes);
      assertEquals(text, file.text());
      assertEquals(
          file.position(text.length()), new SourceFile("any", text).position(text.length()));
    }
  }

  /** Of a file in bytes only the lines in question are decoded; nothing else is to differ. */
  @Property(tries = 300)
  void whatStandsBetweenTwoPlaces(@ForAll("texts") String any, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = any.getBytes(StandardCharsets.UTF_8);
    String text = new String(bytes, StandardCharsets.UTF_8);
    SourceFile decoded = new SourceFile("a", text);
    for (int i = 0; i < 8; i++) {
      int one = decoded.offset(decoded.position(random.nextInt(text.length() + 1)));
      int other = decoded.offset(decoded.position(random.nextInt(text.length() + 1)));
      Position start = decoded.position(Math.min(one, other));
      Position end = decoded.position(Math.max(one, other));
      SourceFile written = new SourceFile("a", bytes, () -> bytes);
      String expected = text.substring(Math.min(one, other), Math.max(one, other));
      assertEquals(expected, written.between(start, end));
      assertEquals(expected, decoded.between(start, end));
    }
  }
}
