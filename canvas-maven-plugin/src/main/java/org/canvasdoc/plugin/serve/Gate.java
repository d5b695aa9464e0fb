package org.canvasdoc.plugin.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who is meant to see the site: whoever opens its address on this machine. A page of
 * somebody else's that is open in the same browser is not, whether it asks by our address or by a
 * name of its own that leads here.
 */
final class Gate {
  private final Set<String> hosts;
  private final String address;

  Gate(int port) {
    String own = ":" + port;
    boolean usual = port == 80;
    this.hosts =
        usual
            ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
            : Set.of("127.0.0.1" + own, "localhost" + own);
    this.address = "http://127.0.0.1" + own + "/";
  }

  /** Why a request is not answered. */
  record Refusal(int status, String text) {}

  /** Null where the request is to be answered. */
  @Nullable Refusal refusal(String method, URI target, Headers headers) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return new Refusal(405, "only GET and HEAD are answered here");
    }
    List<String> host = headers.get("Host");
    if (host == null || host.size() != 1 || !isOurs(host.get(0))) {
      return new Refusal(421, "this site is at " + address + " and under no other name");
    }
    String path = target.getRawPath();
    boolean plain = path != null && path.startsWith("/") && !path.startsWith("//");
    if (!plain || target.isAbsolute() || target.getRawAuthority() != null) {
      return new Refusal(400, "a path is asked for, beginning with a slash");
    }
    List<String> origin = headers.get("Origin");
    if (origin != null && !(origin.size() == 1 && isOurOrigin(origin.get(0)))) {
      return new Refusal(403, "other sites cannot read this one");
    }
    String from = headers.getFirst("Sec-Fetch-Site");
    boolean foreign = from != null && !from.equals("same-origin") && !from.equals("none");
    if (foreign && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"))) {
      return new Refusal(403, "other sites cannot show parts of this one");
    }
    return null;
  }

  private boolean isOurs(String host) {
    return hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  private boolean isOurOrigin(String origin) {
    return origin.startsWith("http://") && isOurs(origin.substring("http://".length()));
  }
}
