package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that pages share: ours, or those of the team that stand in for them. */
final class Assets {
  private static final List<String> OURS =
      List.of(
          "assets/canvas.css",
          "assets/poster.css",
          "assets/relationships.css",
          "assets/changes.css",
          "assets/history.css",
          "assets/index.css",
          "assets/compare.css",
          "assets/reference.css",
          "assets/canvas.js",
          "assets/history.js",
          "assets/search.js",
          "assets/icon.svg");

  /** The styles of what changed, which only a site has that compares. */
  static final List<String> COMPARED = List.of("assets/since.css", "assets/changed.css");

  private Assets() {}

  /** What is to be written, by its place in the site. */
  static Map<String, byte[]> of(Look look, Theme theme) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String each : OURS) {
      files.put(each, one(each, theme));
    }
    Path style = theme.file(Theme.STYLE);
    if (style != null) {
      files.put(Theme.STYLE, Files.readAllBytes(style));
    }
    Optional<byte[]> logo = look.logoBytes();
    if (logo.isPresent()) {
      files.put(look.logoPlace(), logo.get());
    }
    if (!look.accent().isEmpty()) {
      files.put(Accent.FILE, Accent.css(look.accent()).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** One file: ours, or that of the team that stands in for it. */
  static byte[] one(String name, Theme theme) throws IOException {
    Path own = theme.file(name);
    return own == null ? resource(name) : Files.readAllBytes(own);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new SiteException("missing in the plugin: " + name);
      }
      return in.readAllBytes();
    }
  }
}
