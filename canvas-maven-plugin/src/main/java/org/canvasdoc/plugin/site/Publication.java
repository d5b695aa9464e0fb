package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.site.page.ShareView;
import org.jspecify.annotations.Nullable;

/** What a site has once it is known where it will be: what search engines and readers ask for. */
final class Publication {
  /** Where people of a language mostly are, for those who take no language without it. */
  private static final Map<String, String> PLACES =
      Map.of(
          "en", "en_US", "es", "es_ES", "pt", "pt_PT", "fr", "fr_FR", "de", "de_DE", "zh", "zh_CN",
          "ar", "ar_AR");

  private Publication() {}

  /** What a page says to those who lead to it; null where the site has no address. */
  static @Nullable ShareView share(
      SiteSettings settings, String page, String title, String language) {
    return settings.address().isEmpty()
        ? null
        : new ShareView(SiteAddress.of(settings.address(), page), title, locale(language));
  }

  /** A language with a place, as Open Graph writes it; empty where no place is known. */
  static String locale(String language) {
    String[] parts = language.split("-");
    String last = parts[parts.length - 1];
    if (parts.length > 1 && last.matches("[A-Za-z]{2}")) {
      return parts[0].toLowerCase(Locale.ROOT) + "_" + last.toUpperCase(Locale.ROOT);
    }
    return PLACES.getOrDefault(parts[0].toLowerCase(Locale.ROOT), "");
  }

  /**
   * The files that go with an address; none without one.
   *
   * @param pages the pages to be found, in order
   */
  static Map<String, byte[]> files(SiteContext site, List<String> pages) {
    SiteSettings settings = site.settings();
    if (settings.address().isEmpty()) {
      return Map.of();
    }
    Map<String, String> days = new HashMap<>();
    for (Canvas each : site.canvases()) {
      Optional<CanvasHistory> history = site.history(each);
      if (history.isPresent()) {
        String home = Urls.canvas(each.id());
        String folder = home.substring(0, home.length() - Urls.INDEX.length());
        days.put(folder, day(history.get().moments().get(0).step().when()));
      }
    }
    String newest = "";
    for (String day : days.values()) {
      newest = day.compareTo(newest) > 0 ? day : newest;
    }
    String ofAll = newest.isEmpty() ? settings.date() : newest;
    Map<String, byte[]> files =
        new TreeMap<>(
            Sitemap.of(settings.address(), pages, page -> day(days, page, ofAll), Sitemap.MOST));
    if (!site.view().feed().isEmpty()) {
      files.put(Feed.FILE, new Feed(site).bytes());
    }
    return files;
  }

  /** The same day everywhere, wherever somebody commits and reads. */
  static String day(Instant when) {
    return LocalDate.ofInstant(when, ZoneOffset.UTC).toString();
  }

  /** The day of the canvas that a page is of; of the first page that of all of them. */
  private static String day(Map<String, String> days, String page, String ofAll) {
    for (int slash = page.lastIndexOf('/'); slash >= 0; slash = page.lastIndexOf('/', slash - 1)) {
      String day = days.get(page.substring(0, slash + 1));
      if (day != null) {
        return day;
      }
      if (slash == 0) {
        break;
      }
    }
    return page.equals(Urls.INDEX) || days.isEmpty() ? ofAll : "";
  }
}
