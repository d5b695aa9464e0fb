package org.canvasdoc.plugin.site.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.canvasdoc.plugin.site.page.BarView;
import org.canvasdoc.plugin.site.page.ChartView;
import org.junit.jupiter.api.Test;

/** Whatever is drawn: nothing covers another, nothing leaves the picture, widths are true. */
class ChartsTest {
  private static final List<String> COLUMNS =
      List.of("A person helps", "Both, or each other", "A system helps");
  private static final List<String> ROWS = List.of("A long bond", "They come back", "Not said");
  private static final Pattern CIRCLE = Pattern.compile("M(-?\\d+) (-?\\d+)a(\\d+) .*");
  private static final Pattern NUMBERS = Pattern.compile("-?\\d+");

  /** Left, top, right, bottom. */
  private record Box(int left, int top, int right, int bottom) {
    boolean covers(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private static List<Box> texts(ChartView chart) {
    List<Box> boxes = new ArrayList<>();
    for (ChartView.Part part : chart.parts()) {
      if (!part.text().isEmpty()) {
        int size = part.css().contains("x") ? 18 : part.css().contains("s") ? 11 : 12;
        int wide = Drawing.room(part.text(), size);
        int left =
            switch (part.anchor()) {
              case "start" -> part.x();
              case "middle" -> part.x() - wide / 2;
              default -> part.x() - wide;
            };
        boxes.add(new Box(left, part.y() - size * 3 / 4, left + wide, part.y() + size / 4));
      }
    }
    return boxes;
  }

  private static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertFalse(boxes.get(i).covers(boxes.get(j)), boxes.get(i) + " and " + boxes.get(j));
      }
    }
  }

  private static void assertWithin(ChartView chart) {
    for (ChartView.Part part : chart.parts()) {
      Matcher circle = CIRCLE.matcher(part.path());
      if (circle.matches()) {
        continue;
      }
      Matcher numbers = NUMBERS.matcher(part.path());
      for (boolean across = true; numbers.find(); across = !across) {
        int number = Integer.parseInt(numbers.group());
        int most = across ? chart.width() : chart.height();
        assertTrue(number >= 0 && number <= most, part.path());
      }
    }
  }

  @Provide
  Arbitrary<List<RangesChart.Mark>> marks() {
    return Arbitraries.integers()
        .between(0, 2)
        .tuple2()
        .list()
        .ofMaxSize(150)
        .map(
            places -> {
              List<RangesChart.Mark> marks = new ArrayList<>();
              for (var place : places) {
                int number = marks.size() + 1;
                marks.add(
                    new RangesChart.Mark(
                        number, place.get1(), place.get2(), "s1", number % 2 == 0));
              }
              return marks;
            });
  }

  @Property(tries = 100)
  void marksNeverCoverEachOther(
      @ForAll("marks") List<RangesChart.Mark> marks, @ForAll boolean mirrored) {
    ChartView chart = new RangesChart(COLUMNS, ROWS, mirrored).draw("r", "Title", "Text", marks);
    List<Box> circles = new ArrayList<>();
    for (ChartView.Part part : chart.parts()) {
      Matcher circle = CIRCLE.matcher(part.path());
      if (circle.matches()) {
        int radius = Integer.parseInt(circle.group(3));
        int left = Integer.parseInt(circle.group(1));
        int y = Integer.parseInt(circle.group(2));
        circles.add(new Box(left, y - radius, left + 2 * radius, y + radius));
        assertTrue(left >= 0 && left + 2 * radius <= chart.width(), part.path());
        assertTrue(y + radius <= chart.height(), part.path());
      }
    }
    assertEquals(marks.size(), circles.size());
    assertApart(circles);
    assertApart(texts(chart));
    assertWithin(chart);
  }

  @Test
  void aMarkStandsInItsField() {
    List<RangesChart.Mark> marks =
        List.of(
            new RangesChart.Mark(1, 0, 0, "s1", false), new RangesChart.Mark(2, 2, 1, "", true));
    ChartView chart = new RangesChart(COLUMNS, ROWS, false).draw("r", "Title", "Text", marks);
    ChartView other = new RangesChart(COLUMNS, ROWS, true).draw("r", "Title", "Text", marks);
    ChartView.Part one = text(chart, "1");
    ChartView.Part two = text(chart, "2");
    assertEquals(chart.width() / 6, one.x());
    assertEquals(chart.width() * 5 / 6, two.x());
    assertTrue(one.y() < two.y());
    assertTrue(one.css().contains("on"), "filled");
    assertFalse(two.css().contains("on"), "hollow");
    assertEquals(chart.width() - one.x(), text(other, "1").x());
    assertEquals(one.y(), text(other, "1").y());
  }

  private static ChartView.Part text(ChartView chart, String text) {
    return chart.parts().stream()
        .filter(part -> part.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<List<FunnelChart.Stage>> stages() {
    Arbitrary<String> names = Arbitraries.strings().withChars("abc äß好的한 ").ofLength(20);
    Arbitrary<BigDecimal> counts =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN.pow(12)).injectNull(.2);
    return net.jqwik.api.Combinators.combine(names, names, counts, counts)
        .as(
            (name, beside, entering, share) ->
                new FunnelChart.Stage(
                    "n" + name,
                    "b" + beside,
                    entering,
                    entering == null || share == null ? null : entering.min(share),
                    share == null))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 200)
  void stagesAndTheirWordsStayApart(
      @ForAll("stages") List<FunnelChart.Stage> stages, @ForAll boolean mirrored) {
    BigDecimal widest = BigDecimal.ZERO;
    for (FunnelChart.Stage stage : stages) {
      widest = stage.entering() == null ? widest : widest.max(stage.entering());
    }
    ChartView chart = new FunnelChart(widest, "s1", mirrored).draw("f", "Title", "Text", stages);
    assertWithin(chart);
    List<Box> boxes = new ArrayList<>();
    for (Box each : texts(mirrored ? unmirrored(chart) : chart)) {
      boxes.add(each);
    }
    assertApart(boxes);
  }

  /** On a page from right to left, the start of a text is its right side. */
  private static ChartView unmirrored(ChartView chart) {
    List<ChartView.Part> parts = new ArrayList<>();
    for (ChartView.Part each : chart.parts()) {
      parts.add(
          new ChartView.Part(
              each.css(), "", chart.width() - each.x(), each.y(), each.anchor(), each.text()));
    }
    return new ChartView("", "", "", chart.width(), chart.height(), parts);
  }

  @Test
  void aStageIsAsWideAsWhatEntersIt() {
    List<FunnelChart.Stage> stages =
        List.of(
            new FunnelChart.Stage("a", "", new BigDecimal(600), new BigDecimal(150), false),
            new FunnelChart.Stage("b", "", new BigDecimal(150), null, false),
            new FunnelChart.Stage("c", "", new BigDecimal("0.01"), null, true),
            new FunnelChart.Stage("d", "", null, null, false));
    ChartView chart = new FunnelChart(new BigDecimal(600), "", false).draw("f", "", "", stages);
    List<String> shapes =
        chart.parts().stream().map(ChartView.Part::path).filter(path -> !path.isEmpty()).toList();
    assertEquals("M0 16L320 16L200 42L120 42Z", shapes.get(0));
    assertEquals("M120 68L200 68L200 94L120 94Z", shapes.get(1));
    assertEquals("M159 120L161 120L161 146L159 146Z", shapes.get(2), "what is there is seen");
    assertEquals("M1 172L319 172L319 198L1 198Z", shapes.get(3));
    assertEquals(
        List.of("f ", "l ", "o ", "r d"),
        chart.parts().stream()
            .filter(part -> !part.path().isEmpty())
            .map(ChartView.Part::css)
            .toList(),
        "one that is there for the others' sake is outlined");
  }

  @Property(tries = 200)
  void aLoopNeverLeavesItsPicture(
      @ForAll @IntRange(min = 0, max = 3000) int thousandths, @ForAll boolean mirrored) {
    BigDecimal k = BigDecimal.valueOf(thousandths, 3);
    List<LoopCharts.Count> counts = new ArrayList<>();
    BigDecimal now = BigDecimal.ONE;
    for (int i = 0; i <= 8; i++) {
      counts.add(new LoopCharts.Count(now, now.toPlainString()));
      now = now.multiply(k).add(BigDecimal.ONE);
    }
    LoopCharts.Count end =
        thousandths < 1000
            ? new LoopCharts.Count(
                BigDecimal.valueOf(1000)
                    .divide(
                        BigDecimal.valueOf(1000 - thousandths), java.math.MathContext.DECIMAL64),
                "the end")
            : null;
    assertWithin(new LoopCharts("l", mirrored).growth("", "", counts, end, "cycles"));
  }

  @Test
  void aRoundLeadsFromOneCustomerToTheNext() {
    List<LoopCharts.Step> steps =
        List.of(
            new LoopCharts.Step("1", "customer"),
            new LoopCharts.Step("1,234,567.89", "told"),
            new LoopCharts.Step("0.42", "join"));
    ChartView chart = new LoopCharts("l", false).round("", "", steps, "14%", "and again");
    assertApart(texts(chart));
    assertWithin(chart);
    assertEquals("l-round", chart.id());
    assertTrue(text(chart, "0.42").css().contains("x"), "large where it fits");
    assertFalse(text(chart, "1,234,567.89").css().contains("x"), "and smaller where not");
  }

  @Property
  void piecesOfABarFollowEachOther(
      @ForAll @IntRange(min = -50, max = 500) int one,
      @ForAll @IntRange(min = -50, max = 500) int two,
      @ForAll @IntRange(min = -50, max = 500) int three) {
    List<BigDecimal> amounts =
        List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(two), BigDecimal.valueOf(three));
    BigDecimal whole = BigDecimal.ZERO;
    for (BigDecimal amount : amounts) {
      whole = whole.add(amount.max(BigDecimal.ZERO));
    }
    BarView bar = Bars.parts(List.of("a", "b", "c"), amounts, whole);
    int end = 0;
    for (BarView.Piece piece : bar.pieces()) {
      assertEquals(end, piece.from());
      assertTrue(piece.width() > 0);
      end = piece.from() + piece.width();
    }
    assertEquals(whole.signum() == 0 ? 0 : 1000, end);
  }

  @Test
  void barsAreDrawnToScale() {
    BarView third = Bars.of("f", BigDecimal.ONE, BigDecimal.valueOf(3));
    assertEquals(List.of(new BarView.Piece("f", 0, 333)), third.pieces());
    BarView costly =
        Bars.against(
            "f", BigDecimal.valueOf(200), "l", BigDecimal.valueOf(100), BigDecimal.valueOf(33));
    assertEquals(
        List.of(new BarView.Piece("l", 0, 500), new BarView.Piece("f", 0, 1000)), costly.pieces());
    assertEquals(165, costly.tick());
    assertEquals(0, Bars.of("f", BigDecimal.ZERO, BigDecimal.ZERO).pieces().get(0).width());
  }
}
