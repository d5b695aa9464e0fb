package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.cache.StringTemplateLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.canvasdoc.plugin.site.page.NotFoundPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  private static final Path EXAMPLE = Path.of("../example-site/src/canvas");

  @TempDir private Path folder;

  @Test
  void twoRunsGiveTheSameBytesAndTheSecondWritesNothing() throws IOException {
    SiteResult first = SiteFixture.render(EXAMPLE, folder.resolve("a"));
    SiteFixture.render(EXAMPLE, folder.resolve("b"));
    SiteResult again = SiteFixture.render(EXAMPLE, folder.resolve("a"));

    assertEquals(SiteFixture.files(folder.resolve("a")), SiteFixture.files(folder.resolve("b")));
    assertTrue(first.written() > first.pages());
    assertEquals(0, again.written());
    assertEquals(0, again.removed());
  }

  @Test
  void anEntryThatGoesTakesItsPageAlong() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas"));
    Path canvas = sources.resolve("a.canvas.yaml");
    Files.writeString(canvas, "name: A\nchannels: {shop: Shop, web: Web}\n");
    Path output = folder.resolve("site");
    SiteFixture.render(sources, output);
    assertTrue(Files.exists(output.resolve("a/channels/web.html")));

    Files.writeString(canvas, "name: A\nchannels: {shop: Shop}\n");
    SiteResult result = SiteFixture.render(sources, output);

    assertEquals(1, result.removed());
    assertFalse(Files.exists(output.resolve("a/channels/web.html")));
  }

  @Test
  void aPageSaysWhereItIsAndWhatItIsAbout() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas"));
    Files.writeString(
        sources.resolve("a.canvas.yaml"),
        "name: A\nsummary: Bread & more\ncustomer-segments: {early: Early birds}\n");
    Path output = folder.resolve("site");
    SiteFixture.render(sources, output);

    String block = Files.readString(output.resolve("a/customer-segments.html"));
    String entry = Files.readString(output.resolve("a/customer-segments/early.html"));
    String rules = Files.readString(output.resolve("rules/index.html"));
    String rule = Files.readString(output.resolve("rules/unmet-expectation.html"));
    String index = Files.readString(output.resolve("index.html"));
    assertTrue(block.contains("\"customer-segments.html\" aria-current=\"page\">"), block);
    assertTrue(entry.contains("\"../customer-segments.html\" aria-current=\"true\">"), entry);
    assertTrue(rules.contains("\"index.html\" aria-current=\"page\">"), rules);
    assertTrue(rule.contains("\"index.html\" aria-current=\"true\">"), rule);
    assertTrue(entry.contains(description("Early birds · A · Bread &amp; more")), entry);
    assertTrue(index.contains(description("A")), index);
  }

  private static String description(String text) {
    return "<meta name=\"description\" content=\"" + text + "\">";
  }

  @Test
  void whatABrowserWouldRunIsCopiedAsText() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("canvas/files")).getParent();
    Files.writeString(sources.resolve("files/evil.html"), "<script>alert(1)</script>");
    Files.writeString(
        sources.resolve("a.canvas.yaml"), "name: A\ndescription: \"[x](files/evil.html)\"\n");
    SiteFixture.render(sources, folder.resolve("site"));

    Map<String, String> files = SiteFixture.files(folder.resolve("site/assets/files"));
    assertEquals(1, files.size());
    assertTrue(files.keySet().iterator().next().endsWith(".html.txt"), files.toString());
  }

  @Test
  void aTemplateErrorNamesFileAndLine() {
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate("404.ftlh", "fine\n${page.nothing}\n");
    Templates templates = new Templates(loader);

    SiteException error =
        assertThrows(
            SiteException.class,
            () -> templates.render("404", new NotFoundPage("T", ""), Words.of("en")));

    assertTrue(error.getMessage().startsWith("template 404.ftlh, line 2: "), error.getMessage());
  }

  @Test
  void aTemplateReachesNothingBeyondItsRecord() {
    for (String template :
        new String[] {
          "${page.class.name}",
          "${page.home.bytes}",
          "${page?api.home}",
          "${'freemarker.template.utility.Execute'?new()('id')}",
        }) {
      StringTemplateLoader loader = new StringTemplateLoader();
      loader.putTemplate("404.ftlh", template);
      Templates templates = new Templates(loader);
      assertThrows(
          SiteException.class,
          () -> templates.render("404", new NotFoundPage("T", ""), Words.of("en")),
          template);
    }
  }

  @Test
  void stylesAndScriptStayWithinTheirBudgets() throws IOException {
    assertTrue(zipped("assets/canvas.css") <= 12 * 1024);
    assertTrue(zipped("assets/canvas.js") + zipped("assets/search.js") <= 8 * 1024);
  }

  private static int zipped(String resource) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(SiteFixture.resource(resource)));
    }
    return bytes.size();
  }
}
