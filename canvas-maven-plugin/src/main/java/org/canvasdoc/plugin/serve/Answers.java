package org.canvasdoc.plugin.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Answers requests: pages, the script that reloads them, and the stream of events it listens to.
 */
final class Answers implements HttpHandler {
  private static final String OURS = "/~canvas/";
  private static final int MOST_STREAMS = 64;
  private static final long BEAT_MILLIS = 10_000;

  private final Studio studio;
  private final Gate gate;
  private final Overlay overlay;
  private final Semaphore streams = new Semaphore(MOST_STREAMS);

  Answers(Studio studio, Gate gate) {
    this.studio = studio;
    this.gate = gate;
    this.overlay = new Overlay();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Content-Security-Policy", "frame-ancestors 'none'");
      Gate.Refusal refusal =
          gate.refusal(
              exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
      if (refusal != null) {
        headers.set("Allow", "GET, HEAD");
        text(exchange, refusal.status(), refusal.text());
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith(OURS)) {
        ours(exchange, path.substring(OURS.length()));
      } else {
        page(exchange, path);
      }
    } finally {
      exchange.close();
    }
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    String name = path.substring(1);
    if (name.isEmpty() || name.endsWith("/")) {
      name += "index.html";
    }
    Served served = studio.file(name);
    if (served.status() == 404 && !name.endsWith(".html") && isFolder(name)) {
      exchange.getResponseHeaders().set("Location", path + "/");
      text(exchange, 302, path + "/");
      return;
    }
    boolean html = served.status() != 200 || name.endsWith(".html");
    byte[] bytes = html ? Dressing.of(served.bytes(), name, served.tag()) : served.bytes();
    send(exchange, served.status(), html ? Media.of("html") : Media.of(name), bytes);
  }

  private boolean isFolder(String name) {
    return studio.file(name + "/index.html").status() == 200;
  }

  private void ours(HttpExchange exchange, String name) throws IOException {
    if (name.equals("events")) {
      events(exchange);
      return;
    }
    if (name.equals("serve.js") || name.equals("serve.css")) {
      try (InputStream in = Answers.class.getResourceAsStream(name)) {
        if (in != null) {
          send(exchange, 200, Media.of(name), in.readAllBytes());
          return;
        }
      }
    }
    text(exchange, 404, "there is no such file");
  }

  /** Tells a page what was found, and when it is not the newest any more. */
  private void events(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("GET") || !streams.tryAcquire()) {
      text(exchange, 503, "there are as many pages open as can be told of changes");
      return;
    }
    try {
      String page = parameter(exchange, "page");
      String tag = parameter(exchange, "tag");
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      write(out, "retry: 500\n\n");
      long seen = -1;
      while (studio.isOpen()) {
        Optional<Edition> next = studio.after(seen, BEAT_MILLIS);
        if (next.isEmpty()) {
          write(out, ":\n\n"); // fails where nobody listens any more
          continue;
        }
        seen = next.get().number();
        Served now = studio.file(page);
        if (now.tag().equals(tag)) {
          write(out, "event: found\ndata: " + overlay.of(next.get(), now) + "\n\n");
        } else {
          write(out, "event: reload\ndata: " + now.tag() + "\n\n");
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      streams.release();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String parameter(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getRawQuery();
    for (String each : query == null ? new String[0] : query.split("&")) {
      if (each.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(each.substring(name.length() + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
          return "";
        }
      }
    }
    return "";
  }

  private static void text(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    send(exchange, status, Media.of("txt"), bytes);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
