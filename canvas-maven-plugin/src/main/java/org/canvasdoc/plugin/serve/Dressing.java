package org.canvasdoc.plugin.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Puts our script into a page that is served, and lets the page's own policy allow it. The files of
 * the site itself know nothing of this.
 */
final class Dressing {
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

  private Dressing() {}

  /** The page with our script and style in its head. */
  static byte[] of(byte[] page, String path, String tag) {
    String html = new String(page, StandardCharsets.UTF_8);
    int policy = html.indexOf(POLICY);
    if (policy >= 0) {
      int from = policy + POLICY.length();
      int to = html.indexOf('"', from);
      if (to > 0) {
        html = html.substring(0, from) + allowing(html.substring(from, to)) + html.substring(to);
      }
    }
    String ours =
        "<link rel=\"stylesheet\" href=\"/~canvas/serve.css\">\n"
            + "<script src=\"/~canvas/serve.js\" data-page=\""
            + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
            + "\" data-tag=\""
            + tag
            + "\" defer></script>\n";
    int end = html.indexOf("</head>");
    html = end < 0 ? html + ours : html.substring(0, end) + ours + html.substring(end);
    return html.getBytes(StandardCharsets.UTF_8);
  }

  /** A policy that allows what comes from here: a style, a script, a stream of events. */
  static String allowing(String policy) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String each : policy.split(";", -1)) {
      String directive = each.strip();
      if (!directive.isEmpty()) {
        directives.putIfAbsent(directive.split("\\s", 2)[0].toLowerCase(Locale.ROOT), directive);
      }
    }
    for (String name : new String[] {"style-src", "script-src", "connect-src"}) {
      String now = directives.getOrDefault(name, name);
      if (!now.contains("'self'")) {
        directives.put(name, now.replace(" 'none'", "") + " 'self'");
      }
    }
    return String.join("; ", directives.values());
  }
}
