package org.canvasdoc.plugin.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The address that a site will have: a folder on the web. */
public final class SiteAddress {
  private SiteAddress() {}

  /**
   * An address as a user wrote it, ending in a slash; empty where there is none.
   *
   * @throws SiteException where it is not the address of a folder on the web
   */
  public static String of(String written) {
    String bare = written.strip();
    if (bare.isEmpty()) {
      return "";
    }
    try {
      URI uri = new URI(bare);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String path = uri.getRawPath() == null ? "" : uri.getRawPath();
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw wrong(bare, "it begins with neither https:// nor http://");
      }
      if (uri.getHost() == null) {
        throw wrong(bare, "it names no host");
      }
      if (uri.getRawUserInfo() != null) {
        throw wrong(bare, "it tells a user's name to everybody");
      }
      if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
        throw wrong(bare, "nothing may follow behind a `?` or a `#`");
      }
      if (path.endsWith(".html")) {
        throw wrong(bare, "it is the address of a page; that of its folder is asked for");
      }
      String ascii = uri.toASCIIString();
      return ascii.endsWith("/") ? ascii : ascii + "/";
    } catch (URISyntaxException error) {
      throw wrong(bare, error.getReason().toLowerCase(Locale.ROOT) + " at " + error.getIndex());
    }
  }

  private static SiteException wrong(String written, String why) {
    return new SiteException(
        "canvas.siteUrl cannot be `"
            + written
            + "`: "
            + why
            + "; it is the address of the folder that the site will be in, like"
            + " https://example.org/models/");
  }

  /** The name by which the host of an address is known, for names that last. */
  static String host(String address) {
    return URI.create(address).getHost();
  }

  /** The address of a page; of a first page it is that of its folder. */
  static String of(String address, String page) {
    boolean first = page.equals(Urls.INDEX) || page.endsWith("/" + Urls.INDEX);
    return address + (first ? page.substring(0, page.length() - Urls.INDEX.length()) : page);
  }
}
