package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.canvasdoc.plugin.site.picture.Badge;
import org.canvasdoc.plugin.site.picture.PictureException;
import org.canvasdoc.plugin.site.picture.Poster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures as files; how they look is seen in a browser. */
class PicturesTest {
  private static final Set<String> ELEMENTS =
      Set.of("svg", "title", "desc", "defs", "pattern", "path", "rect", "text");

  @TempDir private Path folder;

  private static Element parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static void checkElements(Element svg) {
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      assertTrue(ELEMENTS.contains(each.getTagName()), each.getTagName());
      assertFalse(each.hasAttribute("style") || each.hasAttribute("href"), each.getTagName());
    }
  }

  @Test
  void everyPosterHasTitleTextAndAttributionAndNothingThatRuns() throws Exception {
    CrowdedCanvas.write(folder.resolve("canvas"), "ar");
    SiteFixture.render(folder.resolve("canvas"), folder.resolve("crowded"));
    SiteFixture.render(SiteFixture.resource("hostile"), folder.resolve("hostile"));
    SiteFixture.render(Path.of("../example-site/src/canvas"), folder.resolve("example"));
    int posters = 0;
    for (Map.Entry<String, String> file : SiteFixture.files(folder).entrySet()) {
      if (file.getKey().endsWith("/canvas.svg")) {
        Element svg = parse(file.getValue());
        checkElements(svg);
        assertEquals("img", svg.getAttribute("role"));
        assertFalse(svg.getElementsByTagName("title").item(0).getTextContent().isBlank());
        assertFalse(svg.getElementsByTagName("desc").item(0).getTextContent().isBlank());
        String text = svg.getTextContent();
        assertTrue(text.contains("Strategyzer AG") && text.contains("CC BY-SA 3.0"));
        posters++;
      } else if (file.getKey().endsWith("/badge.svg")) {
        checkElements(parse(file.getValue()));
      }
    }
    assertTrue(posters > 10);
  }

  @Test
  void whatFindsNoPlaceIsCounted() throws Exception {
    CrowdedCanvas.write(folder.resolve("canvas"), "en");
    SiteFixture.render(folder.resolve("canvas"), folder.resolve("site"));
    String svg = Files.readString(folder.resolve("site/crowded/canvas.svg"));

    String text = parse(svg).getTextContent();
    Matcher more = Pattern.compile("\\+(\\d+) more").matcher(text);
    int left = 0;
    while (more.find()) {
      left += Integer.parseInt(more.group(1));
    }
    assertTrue(left > 0 && left < 4 * CrowdedCanvas.MOST, "left out: " + left);
    assertTrue(text.contains("What must we do well"), "an empty block asks its question");
  }

  @Test
  void aBadgeSaysWhatCounts() throws Exception {
    String svg = Badge.svg("<canvas>", "errors: 2 & more", Badge.Kind.ERROR);

    assertTrue(parse(svg).getTextContent().contains("<canvas>: errors: 2 & more"));
    SiteFixture.render(Path.of("../example-site/src/canvas"), folder.resolve("site"));
    String doughjoe = Files.readString(folder.resolve("site/doughjoe/badge.svg"));
    assertTrue(parse(doughjoe).getTextContent().contains("Canvas: warnings: 1"), doughjoe);
    String kiosk = Files.readString(folder.resolve("site/airport-kiosk/badge.svg"));
    assertTrue(parse(kiosk).getTextContent().contains("No findings"), kiosk);
  }

  @Test
  void aPictureInPixelsIsMadeWhereItIsAskedFor() throws IOException {
    CrowdedCanvas.write(folder.resolve("canvas"), "ar");
    SiteResult plain = SiteFixture.render(folder.resolve("canvas"), folder.resolve("plain"));
    assertFalse(Files.exists(folder.resolve("plain/crowded/canvas.png")));
    assertEquals(0, plain.warnings().size());

    SiteFixture.renderWithPng(folder.resolve("canvas"), folder.resolve("site"), new Pictures());
    BufferedImage image = ImageIO.read(folder.resolve("site/crowded/canvas.png").toFile());
    assertEquals(3360, image.getWidth());
    assertEquals(2376, image.getHeight());
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      colours.add(image.getRGB(x, image.getHeight() / 4));
    }
    assertTrue(colours.size() > 20, "something is drawn");
    String page = Files.readString(folder.resolve("site/crowded/index.html"));
    assertTrue(page.contains("href=\"canvas.png\""));
  }

  @Test
  void aMachineThatCannotDrawSaysSoAndHasItsSite() throws IOException {
    Pictures none =
        new Pictures() {
          @Override
          byte[] png(Poster poster) {
            throw new PictureException("no fonts", new IllegalStateException());
          }
        };
    SiteResult result =
        SiteFixture.renderWithPng(
            Path.of("../example-site/src/canvas"), folder.resolve("site"), none);

    assertEquals(
        List.of("no canvas.png, since this machine cannot draw: no fonts"), result.warnings());
    assertTrue(Files.exists(folder.resolve("site/doughjoe/canvas.svg")));
    String page = Files.readString(folder.resolve("site/doughjoe/index.html"));
    assertFalse(page.contains("canvas.png"));
  }
}
