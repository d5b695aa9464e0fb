package org.canvasdoc.plugin.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Judges addresses that a document gives: which may become a link, and how it is written. */
final class Addresses {
  private static final String NOT_IN_A_URI = "\"<>\\^`{|} ";

  private Addresses() {}

  /** Whether it leads to a file beside the canvas, not to the web. */
  static boolean isRelative(String address) {
    return !address.isEmpty()
        && scheme(address).isEmpty()
        && address.charAt(0) != '/'
        && address.charAt(0) != '\\'
        && address.charAt(0) != '#'
        && address.charAt(0) != '?';
  }

  /** A web or mail address as it may stand in a page; empty for all else. */
  static Optional<String> outside(String address) {
    String scheme = scheme(address);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web && !scheme.equals("mailto")) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(encode(address));
      boolean whole = web ? uri.getRawAuthority() != null : uri.isOpaque();
      return whole ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A path of a file as part of an address. */
  static String path(String path) {
    return encode(path.replace("%", "%25")).replace("#", "%23").replace("?", "%3F");
  }

  /** The scheme in lower case; empty where there is none. */
  private static String scheme(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return address.substring(0, i).toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
    }
    return "";
  }

  private static String encode(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == 0x7f || NOT_IN_A_URI.indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
