package org.canvasdoc.plugin.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.plugin.site.page.CanvasPage;
import org.canvasdoc.plugin.site.picture.Badge;
import org.canvasdoc.plugin.site.picture.PictureException;
import org.canvasdoc.plugin.site.picture.Poster;

/**
 * Makes of a canvas what stands in other places than the site: the poster, the badge, and the data.
 */
class Pictures {
  private static final String LAYOUT =
      "Business Model Canvas, Strategyzer AG (strategyzer.com), CC BY-SA 3.0";

  /**
   * What was made of one canvas.
   *
   * @param home the canvas's page, which leads to no more than that
   * @param warnings what could not be made, and why
   */
  record Made(List<Reference.Rendered> files, CanvasPage home, List<String> warnings) {}

  Made of(CanvasContext context, CanvasPage home) {
    Poster poster = poster(context, home);
    List<Reference.Rendered> files = new ArrayList<>();
    files.add(file(context, "canvas.svg", poster.svg()));
    files.add(file(context, "canvas.json", CanvasJson.of(context)));
    files.add(file(context, "badge.svg", badge(context)));
    if (!home.png()) {
      return new Made(files, home, List.of());
    }
    try {
      files.add(new Reference.Rendered(Urls.file(context.id(), "canvas.png"), png(poster)));
      return new Made(files, home, List.of());
    } catch (PictureException e) {
      String why = "no canvas.png, since this machine cannot draw: " + e.getMessage();
      return new Made(files, home.withoutPng(), List.of(why));
    }
  }

  /** Draws in pixels; a machine that cannot is no reason to have no site. */
  byte[] png(Poster poster) {
    return poster.png();
  }

  private static Reference.Rendered file(CanvasContext context, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Reference.Rendered(Urls.file(context.id(), name), bytes);
  }

  private static Poster poster(CanvasContext context, CanvasPage page) {
    Words words = context.words();
    int segments = page.segments().size();
    return new Poster(
        page.name(),
        page.summary(),
        page.frame().lang(),
        page.frame().rightToLeft(),
        page.segments(),
        page.blocks(),
        new Poster.Words(
            words.get("pictureText", context.entries(), segments),
            words.get("keyAll"),
            words.get("keyHatched"),
            words.get("stillOpen"),
            words.get("pictureMore"),
            words.get("pictureLayout", LAYOUT)));
  }

  /** What was found in a canvas, for its README; what is allowed does not count. */
  private static String badge(CanvasContext context) {
    Words words = context.words();
    int errors = FindingViews.count(context.diagnostics(), Severity.ERROR);
    int warnings = FindingViews.count(context.diagnostics(), Severity.WARNING);
    int notes = FindingViews.count(context.diagnostics(), Severity.NOTE);
    String message = words.get("noFindingsShort");
    Badge.Kind kind = Badge.Kind.OK;
    if (errors > 0 && warnings > 0) {
      message = words.get("badgeBoth", errors, warnings);
      kind = Badge.Kind.ERROR;
    } else if (errors > 0) {
      message = words.get("badgeErrors", errors);
      kind = Badge.Kind.ERROR;
    } else if (warnings > 0) {
      message = words.get("badgeWarnings", warnings);
      kind = Badge.Kind.WARNING;
    } else if (notes > 0) {
      message = words.get("badgeNotes", notes);
      kind = Badge.Kind.NOTE;
    }
    return Badge.svg(words.get("canvas"), message, kind);
  }
}
