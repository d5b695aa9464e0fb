package org.canvasdoc.plugin.site;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team's site looks like.
 *
 * @param logo a picture in the place of the title, SVG or PNG; null for none
 * @param accent the colour of links, as {@code #rrggbb}; empty for ours
 * @param footer what stands under every page, in Markdown; empty for nothing
 * @param theme the folder whose files stand in for ours; null for none
 */
public record Look(@Nullable Path logo, String accent, String footer, @Nullable Path theme) {
  /** As it is without a word of the team. */
  public static final Look OURS = new Look(null, "", "", null);

  private static final int LARGEST_LOGO = 256 * 1024;

  /** As somebody asks for it, who need not say anything. */
  public static Look of(
      @Nullable File logo, @Nullable String accent, @Nullable String footer, @Nullable File theme) {
    return new Look(
        logo == null ? null : logo.toPath(),
        accent == null ? "" : accent.strip(),
        footer == null ? "" : footer,
        theme == null ? null : theme.toPath());
  }

  /** The logo's place in the site; empty where there is none. */
  String logoPlace() {
    return logo == null ? "" : "assets/logo." + (isSvg(logo) ? "svg" : "png");
  }

  private static boolean isSvg(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  /** The logo as it is; empty where there is none. */
  Optional<byte[]> logoBytes() {
    if (logo == null) {
      return Optional.empty();
    }
    boolean png = logo.toString().toLowerCase(Locale.ROOT).endsWith(".png");
    if (!png && !isSvg(logo)) {
      throw new SiteException("canvas.logo is neither an .svg nor a .png file: " + logo);
    }
    try {
      if (!Files.isRegularFile(logo)) {
        throw new SiteException("canvas.logo: there is no file " + logo);
      }
      long size = Files.size(logo);
      if (size > LARGEST_LOGO) {
        throw new SiteException(
            "canvas.logo is on every page, and "
                + (size + 1023) / 1024
                + " KB large; 256 KB are allowed, and 20 are enough: "
                + logo);
      }
      byte[] bytes = Files.readAllBytes(logo);
      boolean right =
          png
              ? bytes.length > 4 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G'
              : new String(bytes, StandardCharsets.UTF_8).contains("<svg");
      if (!right) {
        throw new SiteException("canvas.logo is not what its name says: " + logo);
      }
      return Optional.of(bytes);
    } catch (IOException error) {
      throw new SiteException("canvas.logo cannot be read: " + error, error);
    }
  }
}
