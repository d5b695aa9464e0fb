package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.report.ChangeItem;
import org.canvasdoc.plugin.report.ChangeSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that shows what changed in its canvases: bar, marks, lists; and one that does not. */
class OverlayTest {
  private static final Path AFTER =
      Path.of("src/test/resources/org/canvasdoc/plugin/report/change/after");

  private static final SiteSettings WANTED = new SiteSettings("Shops", "", "", "");

  @TempDir private static Path folder;
  private static Map<String, String> plain;
  private static Map<String, String> files;
  private static Comparison comparison;

  @BeforeAll
  static void render() throws IOException {
    comparison = ChangeSamples.folders();
    plain = render("plain", Since.NOTHING);
    files = render("compared", new Since("main", List.of(new Since.Part("", comparison))));
  }

  private static Map<String, String> render(String name, Since since) throws IOException {
    SiteFixture.render(AFTER, folder.resolve(name), WANTED, since);
    return SiteFixture.files(folder.resolve(name));
  }

  private static String file(String path) {
    return files.getOrDefault(path, "");
  }

  private static List<String> all(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void aBarSaysWhatIsComparedAndHowMuchChanged() {
    String page = file("shop/index.html");
    assertTrue(page.contains("Compared with <code dir=\"ltr\">main</code>"), page);
    long breaking =
        ChangeItem.of(comparison).stream()
            .filter(each -> each.level().key().equals("breaking"))
            .filter(each -> "shop".equals(each.subject().canvas()))
            .count();
    assertTrue(breaking > 0);
    assertTrue(page.contains("<b>" + breaking + " breaking</b>"), page);
    assertTrue(page.contains("<a href=\"changes.html\">All changes</a>"), page);
    int marked = all("<li class=\"delta ([a-z]+)\"", page).size();
    assertTrue(page.contains("Only what changed <b>" + marked + "</b>"), page);
  }

  /** Each kind by its sign and its word, never by colour alone. */
  @Test
  void notesAreMarkedBySignAndWord() {
    String page = file("shop/index.html");
    Set<String> kinds = new TreeSet<>(all("<li class=\"delta ([a-z]+)\"", page));
    assertEquals(Set.of("added", "changed", "removed", "renamed"), kinds);
    for (String kind : kinds) {
      String mark = all("<li class=\"delta " + kind + "\">(.*?)</summary>", page).get(0);
      String sign = Map.of("added", "+", "removed", "−", "changed", "~", "renamed", "→").get(kind);
      assertTrue(mark.contains("aria-hidden=\"true\">" + sign + "</b>" + kind), mark);
    }
    String counter = all("(A word at the counter</span>.*?</details>)", page).get(0);
    assertTrue(counter.contains("breaking"), counter);
    assertTrue(counter.contains("personal-assistance"), counter);
    assertTrue(counter.contains("href=\"changes.html#g-"), counter);
  }

  @Test
  void wordsOfClosedListsAreSaidInTheLanguageOfThePage() {
    Words german = Words.of("de");
    FieldWords values = new FieldWords(german);
    String block = "customer-relationships";
    assertEquals(german.word(Status.ESTABLISHED), values.of(block, "status", "established"));
    assertEquals(
        german.word(Purpose.GET) + german.get("comma") + german.word(Purpose.KEEP),
        values.of(block, "purposes", "get, keep"));
    assertEquals(german.word(Level.MEDIUM), values.of(block, "cost.level", "medium"));
    assertEquals("established", values.of(block, "name", "established"));
    assertEquals("of our own", values.of(block, "category", "of our own"));
    assertEquals("established", new FieldWords(Words.of("en")).of(block, "status", "established"));
  }

  @Test
  void whatIsGoneStandsWhereItStood() {
    String channels =
        all("<section class=\"block ch\"(.*?)</section>", file("shop/index.html")).get(0);
    int shop = channels.indexOf("The shop on the corner");
    int van = channels.indexOf("Delivery van");
    int app = channels.indexOf("The app");
    assertTrue(shop > 0 && shop < van && van < app, channels);
    String gone = all("<li class=\"delta removed\">(.*?)</li>", channels).get(0);
    assertFalse(gone.contains("href=\"channels/"), gone);
    assertTrue(gone.contains("before: <code dir=\"ltr\">src/canvas/shop.canvas.yaml:"), gone);
  }

  @Test
  void aPageTellsAllOfIt() {
    String page = file("shop/changes.html");
    assertTrue(page.contains("<h1>What changed since <code dir=\"ltr\">main</code></h1>"), page);
    for (ChangeItem each : ChangeItem.of(comparison)) {
      if (each.meant()) {
        assertTrue(page.contains("href=\"../rules/" + each.rule() + ".html\""), each.rule());
      }
    }
    Set<String> anchors = new TreeSet<>(all(" id=\"([cg]-[^\"]+)\"", page));
    for (Map.Entry<String, String> each : files.entrySet()) {
      if (each.getKey().startsWith("shop/") && each.getKey().endsWith(".html")) {
        for (String to : all("changes\\.html#([^\"]+)\"", each.getValue())) {
          assertTrue(anchors.contains(to), each.getKey() + " leads to " + to);
        }
      }
    }
    assertTrue(anchors.containsAll(all("href=\"#([cg]-[^\"]+)\"", page)), page);
    assertTrue(page.contains("nearest now: <code dir=\"ltr\">src/canvas/shop.canvas.yaml:"), page);
    assertTrue(page.contains("Morning commuters"), "whom it touches");
  }

  @Test
  void anEntrySaysHowItChanged() {
    String counter = file("shop/customer-relationships/counter.html");
    assertTrue(counter.contains("<section class=\"entry-since changed\""), counter);
    assertTrue(counter.contains("href=\"../changes.html#g-"), counter);
    assertTrue(counter.contains("personal-assistance"), counter);
    assertTrue(counter.contains("href=\"../../rules/"), counter);
    String card = file("shop/customer-relationships/loyalty-card.html");
    assertTrue(card.contains("<section class=\"entry-since renamed\""), card);
    assertFalse(file("shop/key-resources/fryer.html").contains("entry-since"));
  }

  @Test
  void whatDidNotChangeSaysSoAndWhatIsNewDoesNotMarkAll() {
    assertTrue(file("plain/index.html").contains("Nothing in it changed."));
    assertFalse(files.containsKey("plain/changes.html"));
    assertFalse(file("plain/index.html").contains("Changes</a>"));
    assertTrue(file("kiosk/index.html").contains("It is new."));
    assertFalse(file("kiosk/index.html").contains("class=\"delta"));
  }

  @Test
  void theFirstPageNamesWhatChangedAndWhatIsGone() {
    String page = file("index.html");
    List<String> rows = all("<li class=\"(?:added|changed|removed|renamed)\">(.*?)</li>\n", page);
    assertEquals(3, all("<li class=\"(added|changed|removed)\"><p>", page).size(), page);
    assertTrue(page.contains("<a href=\"shop/changes.html\">The corner shop</a>"), page);
    assertTrue(
        page.contains(">The market stall</span> <code dir=\"ltr\">stall</code>"), rows::toString);
    assertFalse(page.contains("href=\"stall/"), page);
  }

  /** What others read of the canvases says what they are now. */
  @Test
  void picturesDataAndSearchKnowNothingOfIt() {
    for (Map.Entry<String, String> each : plain.entrySet()) {
      if (!each.getKey().endsWith(".html") && !each.getKey().startsWith(".")) {
        assertEquals(each.getValue(), files.get(each.getKey()), each.getKey());
      }
    }
  }

  @Test
  void aSiteThatComparesNothingHasNothingOfIt() {
    Set<String> more = new TreeSet<>(files.keySet());
    more.removeAll(plain.keySet());
    assertEquals(
        Set.of("assets/changed.css", "assets/since.css", "kiosk/changes.html", "shop/changes.html"),
        more);
    for (Map.Entry<String, String> each : plain.entrySet()) {
      if (each.getKey().endsWith(".html")) {
        assertFalse(each.getValue().contains("since.css"), each.getKey());
        assertFalse(each.getValue().contains("class=\"since"), each.getKey());
        assertFalse(each.getValue().contains("class=\"delta"), each.getKey());
      }
    }
  }

  @Test
  void whatOthersWroteStaysText() throws IOException {
    String text = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    Comparison hostile = ChangeSamples.hostile(text);
    String page =
        render("hostile", new Since(text, List.of(new Since.Part("", hostile)))).get("index.html");
    assertFalse(page.contains("<script>alert"), page);
    assertFalse(page.contains("<img src=x"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
  }
}
