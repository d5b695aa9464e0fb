package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.model.Canvas;
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
  static Map<String, byte[]> files(SiteContext site, List<Change> changes, List<String> pages) {
    SiteSettings settings = site.settings();
    if (settings.address().isEmpty()) {
      return Map.of();
    }
    History history = new History(changes, site.canvases());
    Map<String, String> days = new HashMap<>();
    for (Canvas each : site.canvases()) {
      Optional<Instant> last = history.last(each.id());
      if (last.isPresent()) {
        String home = Urls.canvas(each.id());
        String folder = home.substring(0, home.length() - Urls.INDEX.length());
        days.put(folder, History.day(last.get()).toString());
      }
    }
    String ofAll = changes.isEmpty() ? settings.date() : History.day(newest(changes)).toString();
    Map<String, byte[]> files =
        new TreeMap<>(
            Sitemap.of(settings.address(), pages, page -> day(days, page, ofAll), Sitemap.MOST));
    if (!changes.isEmpty()) {
      files.put(Feed.FILE, new Feed(site).of(history, history.last().orElse(newest(changes))));
    }
    return files;
  }

  private static Instant newest(List<Change> changes) {
    Instant newest = Instant.MIN;
    for (Change each : changes) {
      newest = each.when().isAfter(newest) ? each.when() : newest;
    }
    return newest;
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
