package org.canvasdoc.plugin.site;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;

/**
 * The page of a change: one file that asks for no other, whose style and script are allowed by what
 * they are.
 */
public final class ReviewSheet {
  /** Its name in the folder of reports. */
  public static final String FILE = "canvas-diff.html";

  private static final List<String> STYLES =
      List.of("canvas", "poster", "changes", "since", "changed", "review");

  private ReviewSheet() {}

  /** Writes the page into a folder; a reader sees the old one or the new one, never a part. */
  public static Path write(Comparison comparison, ChangeOrigin origin, Path folder)
      throws IOException {
    return write(comparison, origin, folder, null);
  }

  /**
   * The same in the look of a team.
   *
   * @param theme a folder of templates, styles and words that stand in for ours; null for none
   * @throws SiteException where a file of it stands in for nothing, or cannot be used
   */
  public static Path write(
      Comparison comparison, ChangeOrigin origin, Path folder, @Nullable Path theme)
      throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(FILE);
    Path beside = folder.resolve(FILE + ".part");
    try {
      Files.write(beside, html(comparison, origin, new Theme(theme)));
      Whole.move(beside, file);
      return file;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static byte[] html(Comparison comparison, ChangeOrigin origin, Theme theme)
      throws IOException {
    Words words = new Languages(theme).of(language(comparison, origin));
    ReviewPages pages = new ReviewPages(comparison, origin, words);
    List<SegmentView> segments = pages.segments();
    ReviewPage.Inline style = inline(style(theme) + filters(pages, segments));
    ReviewPage page = pages.page(style, inline(text("assets/review.js", theme)));
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

  /** All styles in their order, the team's own last. */
  private static String style(Theme theme) throws IOException {
    StringBuilder css = new StringBuilder();
    for (String each : STYLES) {
      css.append(text("assets/" + each + ".css", theme));
    }
    if (theme.hasStyle()) {
      css.append(text(Theme.STYLE, theme));
    }
    return css.toString();
  }

  /** A file of ours, or of the team; nothing in it ends the element that it stands in. */
  private static String text(String name, Theme theme) throws IOException {
    return new String(Assets.one(name, theme), StandardCharsets.UTF_8).replace("</", "<\\/");
  }
}
