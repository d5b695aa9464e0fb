package org.canvasdoc.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads addresses: of the web, of mail, or of a file beside the canvas. */
final class Links {
  private Links() {}

  static Parsed<String> parse(String text) {
    String address = text.strip();
    String lower = address.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    if (web || lower.startsWith("mailto:")) {
      return isUri(address, web)
          ? Parsed.of(address)
          : Parsed.no(
              "`" + text + "` is not an address", "not an address", "write all of the address");
    }
    if (lower.startsWith("www.")) {
      return Parsed.instead(
          "`" + text + "` is not a web address", "no `https://`", "https://" + address);
    }
    int colon = address.indexOf(':');
    boolean scheme = colon > 0 && address.substring(0, colon).chars().allMatch(Links::inScheme);
    if (scheme || address.startsWith("/") || address.startsWith("\\")) {
      return Parsed.no(
          "`" + text + "` leads to neither the web nor a file beside the canvas",
          "not permitted here",
          "write an `https:` address, or a path like `files/interviews.md`");
    }
    return Parsed.of(address);
  }

  private static boolean inScheme(int c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '-' || c == '.';
  }

  private static boolean isUri(String address, boolean web) {
    try {
      URI uri = new URI(address.replace("|", "%7C"));
      return !web || (uri.getRawAuthority() != null && !uri.getRawAuthority().isEmpty());
    } catch (URISyntaxException error) {
      return false;
    }
  }
}
