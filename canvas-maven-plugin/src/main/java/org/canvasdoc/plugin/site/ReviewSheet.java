package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.plugin.report.ChangeOrigin;
import org.canvasdoc.plugin.site.page.ReviewPage;
import org.canvasdoc.plugin.site.page.SegmentView;

/**
 * The page of a change: one file that asks for no other, whose style and script are allowed by what
 * they are.
 */
public final class ReviewSheet {
  /** Its name in the folder of reports. */
  public static final String FILE = "canvas-diff.html";

  private ReviewSheet() {}

  /** Writes the page into a folder; a reader sees the old one or the new one, never a part. */
  public static Path write(Comparison comparison, ChangeOrigin origin, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(FILE);
    Path beside = folder.resolve(FILE + ".part");
    try {
      Files.write(beside, html(comparison, origin));
      Whole.move(beside, file);
      return file;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  static byte[] html(Comparison comparison, ChangeOrigin origin) throws IOException {
    Theme theme = new Theme(null);
    Words words = new Languages(theme).of(language(comparison, origin));
    ReviewPages pages = new ReviewPages(comparison, origin, words);
    List<SegmentView> segments = pages.segments();
    ReviewPage.Inline style =
        inline(
            resource("canvas.css")
                + resource("changes.css")
                + resource("since.css")
                + resource("changed.css")
                + resource("review.css")
                + filters(pages, segments));
    ReviewPage page = pages.page(style, inline(resource("review.js")));
    return new Templates(theme).render("review", page, words);
  }

  /** The language of all canvases that differ; English where they have several. */
  private static String language(Comparison comparison, ChangeOrigin origin) {
    String shared = origin.language();
    if (!shared.isEmpty()) {
      return shared;
    }
    for (CanvasPair pair : comparison.canvases()) {
      String language = Languages.primary(pair.shown().language());
      if (!shared.isEmpty() && !shared.equals(language)) {
        return Languages.ENGLISH;
      }
      shared = language;
    }
    return shared.isEmpty() ? Languages.ENGLISH : shared;
  }

  /** One rule for each block and each segment, so that they are chosen without script. */
  private static String filters(ReviewPages pages, List<SegmentView> segments) {
    StringBuilder css = new StringBuilder();
    for (ReviewPage.Choice each : pages.blocks()) {
      String key = each.key();
      css.append("body:has(#block-").append(key).append(":checked) .group:not(.b-").append(key);
      css.append(") { display: none; }\n");
    }
    for (SegmentView each : segments) {
      int number = each.number();
      String chosen = "body:has(#segment-" + number + ":checked) ";
      String others = ":not(.n" + number + ", .all)";
      css.append(chosen).append(".group").append(others).append(" { display: none; }\n");
      css.append(chosen).append(".note").append(others).append(" { opacity: .4; }\n");
    }
    return css.toString();
  }

  private static ReviewPage.Inline inline(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return new ReviewPage.Inline(text, Base64.getEncoder().encodeToString(hash));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReviewSheet.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new SiteException("missing in the plugin: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
