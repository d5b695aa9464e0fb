package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.redact.Redaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team can make its own: logo, colour, footer, and any template, style or word. */
class ThemeTest {
  @TempDir private Path folder;
  private Path sources;
  private Path theme;

  @BeforeEach
  void canvases() throws IOException {
    sources = Files.createDirectories(folder.resolve("canvas"));
    Files.writeString(sources.resolve("tea.canvas.yaml"), "name: Tea\nchannels: {shop: Shop}\n");
    theme = Files.createDirectories(folder.resolve("theme"));
  }

  private Map<String, String> render(Look look) throws IOException {
    Path output = folder.resolve("site");
    SiteSettings settings =
        new SiteSettings("Tea & more", "", "", "", "", Redaction.NONE, look, false);
    SiteFixture.render(sources, output, settings, List.of());
    return SiteFixture.files(output);
  }

  private Map<String, String> themed() throws IOException {
    return render(new Look(null, "", "", theme));
  }

  private String refused(Look look) {
    String message = assertThrows(SiteException.class, () -> render(look)).getMessage();
    assertFalse(Files.exists(folder.resolve("site")), "the last good site stays");
    return message;
  }

  private String refused() {
    return refused(new Look(null, "", "", theme));
  }

  private Path put(String name, String text) throws IOException {
    Path file = theme.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aTemplateStandsInForOurs() throws IOException {
    put("templates/404.ftlh", "<p>${page.siteTitle}: ${w.notFound}</p>");
    Map<String, String> files = themed();
    assertEquals("<p>Tea &amp; more: This page is not here</p>", files.get("404.html"));
    assertTrue(files.get("index.html").contains("<main id=\"main\""), "the others are ours");
  }

  /** Also the parts that several pages share. */
  @Test
  void thePartsOfPagesCanBeReplacedToo() throws IOException {
    String parts =
        Files.readString(SiteFixture.resource("templates/parts.ftlh"))
            .replace("<#macro title text><h1", "<#macro title text><p>Ours</p><h1");
    put("templates/parts.ftlh", parts);
    assertTrue(themed().get("tea/index.html").contains("<p>Ours</p><h1>Tea</h1>"));
  }

  @Test
  void aStyleStandsInForOursOrComesBehindIt() throws IOException {
    put("assets/canvas.css", "body { color: red }");
    put("assets/extra.css", "body { color: blue }");
    put(".DS_Store", "what systems leave behind is passed over");
    Map<String, String> files = themed();
    assertEquals("body { color: red }", files.get("assets/canvas.css"));
    assertEquals("body { color: blue }", files.get("assets/extra.css"));
    String page = files.get("tea/channels/shop.html");
    int ours = page.indexOf("href=\"../../assets/canvas.css\"");
    assertTrue(ours > 0 && page.indexOf("href=\"../../assets/extra.css\"") > ours, page);
  }

  @Test
  void wordsAreReplacedOneByOne() throws IOException {
    put("words/en.properties", "allCanvases = Alle <Modelle>\nfield.status = Zustand\n");
    String page = themed().get("tea/index.html");
    assertTrue(page.contains("Alle &lt;Modelle&gt;"), page);
    assertTrue(page.contains("Skip to content"), "the others are ours");
  }

  @Test
  void aWordThatIsNeverAskedForIsRefused() throws IOException {
    put("words/en.properties", "allCanvasses = All\n");
    assertEquals(
        "canvas.theme: words/en.properties has the key `allCanvasses`, which the site never asks"
            + " for: did you mean `allCanvases`?",
        refused());
  }

  @Test
  void aTemplateThatCannotBeReadNamesFileAndLine() throws IOException {
    Path broken = put("templates/canvas.ftlh", "<p>fine</p>\n<#if page.name>\n");
    String message = refused();
    assertTrue(message.startsWith("template canvas.ftlh, line 2"), message);
    assertTrue(
        message.endsWith("; correct " + broken + ", or remove it to have the built-in one"),
        message);
  }

  @Test
  void aTemplateThatFailsNamesFileAndLine() throws IOException {
    Path broken = put("templates/404.ftlh", "<p>fine</p>\n${page.home}\n${page.nothing}\n");
    String message = refused();
    assertTrue(message.startsWith("template 404.ftlh, line 3: "), message);
    assertTrue(message.contains("correct " + broken), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.class.name}",
        "${page?api.siteTitle}",
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${.data_model.class}",
        "<#include '../../canvas/tea.canvas.yaml'>",
        "<#include '/etc/passwd'>",
        "${statics['java.lang.System'].getenv('PATH')}",
      })
  void aTemplateReachesNothingBeyondItsPage(String text) throws IOException {
    put("templates/404.ftlh", text);
    assertTrue(refused().startsWith("template 404.ftlh, line 1"));
  }

  @ParameterizedTest
  @CsvSource({
    "templates/canvass.ftlh, templates/canvas.ftlh",
    "canvas.css, -",
    "assets/extras.css, assets/extra.css",
    "words/klingonese.txt, -",
    "README.md, -",
  })
  void aFileThatStandsInForNothingIsRefused(String name, String meant) throws IOException {
    put(name, "");
    String message = refused();
    String hint = meant.equals("-") ? ". A theme" : ": did you mean `" + meant + "`? A theme";
    assertTrue(
        message.startsWith("canvas.theme: `" + name + "` stands in for nothing" + hint), message);
    assertTrue(message.contains("templates/layout.ftlh"), message);
    assertTrue(message.contains("words/en.properties"), message);
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals(
        "canvas.theme: there is no folder " + nowhere, refused(new Look(null, "", "", nowhere)));
  }

  @Test
  void aLogoStandsInThePlaceOfTheTitle() throws IOException {
    Path logo = Files.writeString(folder.resolve("Logo.SVG"), "<svg xmlns='a'/>");
    Map<String, String> files = render(new Look(logo, "", "", null));
    assertEquals("<svg xmlns='a'/>", files.get("assets/logo.svg"));
    String page = files.get("tea/index.html");
    assertTrue(
        page.contains(
            "<a class=\"brand\" href=\"../index.html\">"
                + "<img src=\"../assets/logo.svg\" alt=\"Tea &amp; more\"></a>"),
        page);
  }

  @Test
  void aLogoIsASmallPicture() throws IOException {
    Path gif = Files.writeString(folder.resolve("logo.gif"), "GIF");
    Path fake = Files.writeString(folder.resolve("logo.png"), "<svg/>");
    Path large = Files.writeString(folder.resolve("logo.svg"), " ".repeat(300 * 1024));
    Path none = folder.resolve("none.svg");
    assertEquals(
        "canvas.logo is neither an .svg nor a .png file: " + gif,
        refused(new Look(gif, "", "", null)));
    assertEquals(
        "canvas.logo is not what its name says: " + fake, refused(new Look(fake, "", "", null)));
    assertEquals(
        "canvas.logo is on every page, and 300 KB large; 256 KB are allowed, and 20 are enough: "
            + large,
        refused(new Look(large, "", "", null)));
    assertEquals("canvas.logo: there is no file " + none, refused(new Look(none, "", "", null)));
  }

  /** Whatever colour is asked for, links can be read on all that they stand on. */
  @ParameterizedTest
  @ValueSource(strings = {"#0b58a6", "#ffff00", "#000000", "#ffffff", "#808080", "#e4002b"})
  void anAccentCanBeRead(String colour) throws IOException {
    Map<String, String> files = render(new Look(null, colour, "", null));
    String css = files.get("assets/accent.css");
    Matcher colours =
        Pattern.compile(
                ":root \\{ --accent: light-dark\\(#(.{6}), #(.{6})\\);"
                    + " --accent-soft: light-dark\\(#(.{6}), #(.{6})\\); }\n")
            .matcher(css);
    assertTrue(colours.matches(), css);
    Matcher grounds =
        Pattern.compile("--(?:paper|sheet|well): light-dark\\(#(\\w+), #(\\w+)\\)")
            .matcher(files.get("assets/canvas.css"));
    int seen = 0;
    while (grounds.find()) {
      readable(colours.group(1), grounds.group(1));
      readable(colours.group(2), grounds.group(2));
      seen++;
    }
    assertEquals(3, seen);
    readable(colours.group(1), colours.group(3));
    readable(colours.group(2), colours.group(4));
    assertTrue(
        files.get("index.html").contains("<link rel=\"stylesheet\" href=\"assets/accent.css\">"));
  }

  private static void readable(String colour, String ground) {
    double contrast = Accent.contrast(number(colour), number(ground));
    assertTrue(contrast >= 4.5, colour + " on " + ground + ": " + contrast);
  }

  private static int number(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll(".", "$0$0") : hex;
    return Integer.parseInt(six, 16);
  }

  @Test
  void aColourThatCanBeReadStaysAsItIs() {
    assertTrue(Accent.css("#0B58A6").startsWith(":root { --accent: light-dark(#0b58a6, "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#fff", "#0b58a6; } body { display: none", "0b58a6"})
  void anAccentIsAColour(String colour) {
    assertEquals(
        "canvas.accent cannot be `" + colour + "`; it is a colour like #0b58a6",
        refused(new Look(null, colour, "", null)));
  }

  @Test
  void aFooterIsATextLikeOthers() throws IOException {
    String footer = "By [us](https://example.org) <script>alert(1)</script> [x](javascript:y)";
    String page = render(new Look(null, "", footer, null)).get("tea/channels/shop.html");
    String foot = page.substring(page.indexOf("<footer"));
    assertTrue(foot.contains("By <a href=\"https://example.org\">us</a>"), foot);
    assertTrue(foot.contains("&lt;script&gt;"), foot);
    assertFalse(foot.contains("<script") || foot.contains("javascript:y\""), foot);
    assertTrue(foot.contains("Strategyzer AG"), "whose layout it is stays said");
  }
}
