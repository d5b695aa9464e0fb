package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the README's picture: {@code target/canvas.png}, to be copied to {@code
 * example-site/docs/canvas.png} when the page has changed so much that readers would wonder.
 */
class PictureIT {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1000;
  private static final int COLOURS = 256;
  private static final int MOST_BYTES = 150 * 1024;

  @Test
  void takesThePictureOfTheCanvasPage(@TempDir Path site) throws IOException {
    SiteFixture.render(Path.of("../example-site/src/canvas"), site);
    byte[] taken;
    try (Browser browser = new Browser()) {
      NewContextOptions light =
          new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setColorScheme(ColorScheme.LIGHT);
      Page page = browser.page(light, site.toUri().toString());
      page.navigate(site.resolve("doughjoe/index.html").toUri().toString());
      taken = page.screenshot();
      assertEquals(List.of(), browser.complaints());
    }
    Path picture = Path.of("target/canvas.png");
    ImageIO.write(small(ImageIO.read(new ByteArrayInputStream(taken))), "png", picture.toFile());
    assertTrue(Files.size(picture) <= MOST_BYTES, () -> picture + " is too large for a README");
  }

  /** The same in its most frequent colours, at a third of the bytes. */
  private static BufferedImage small(BufferedImage image) {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] pixels = image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    int[] palette =
        counts.keySet().stream()
            .sorted(
                Comparator.<Integer, Integer>comparing(counts::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(COLOURS)
            .mapToInt(Integer::intValue)
            .toArray();
    IndexColorModel colours =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, colours);
    small.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
    return small;
  }
}
