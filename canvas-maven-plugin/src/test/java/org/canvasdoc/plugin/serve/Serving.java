package org.canvasdoc.plugin.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.canvasdoc.LiveProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.site.Look;
import org.canvasdoc.plugin.site.Site;
import org.canvasdoc.plugin.site.SiteSettings;
import org.canvasdoc.read.Limits;
import org.canvasdoc.redact.Redaction;
import org.jspecify.annotations.Nullable;

/** A folder of canvases that is served, and a browser that is none: it sends what it is told to. */
final class Serving implements AutoCloseable {
  /** A canvas in which nothing is wrong. */
  static final String GOOD =
      """
      name: The DoughJoe
      description: "[plan](files/plan.txt)"
      customer-segments:
        commuters: Morning commuters
      customer-relationships:
        loyalty-card: {name: Loyalty card, segments: commuters, category: automated-services}
      """;

  final BlockingQueue<Edition> editions = new LinkedBlockingQueue<>();
  final Path folder;
  final CanvasServer server;

  Serving(Path folder) throws IOException {
    this(folder, true);
  }

  Serving(Path folder, boolean withEvents) throws IOException {
    this(folder, withEvents, null);
  }

  /** The same with a folder of templates of the team's own. */
  Serving(Path folder, boolean withEvents, @Nullable Path theme) throws IOException {
    this.folder = folder;
    Settings settings =
        new Settings(Profile.SKETCH, Optional::empty, () -> LocalDate.MIN, List.of());
    LiveProject live = new LiveProject(folder, "src/canvas/", Limits.DEFAULT);
    server = CanvasServer.bind(0);
    server.serve(
        () -> List.of(live.read(settings, "")),
        () -> new Site(settings(theme), List.of()),
        List.of(folder),
        theme == null ? List.of() : List.of(theme),
        withEvents,
        (edition, changed, nanos) -> editions.add(edition));
    editions.remove();
  }

  private SiteSettings settings(@Nullable Path theme) {
    Look look = new Look(null, "", "", theme);
    return new SiteSettings(
        "Our models", server.address(), "", "", "", Redaction.NONE, look, false);
  }

  /** Writes a file below the folder. */
  static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void write(String path, String text) throws IOException {
    write(folder, path, text);
  }

  /** The next edition, which comes by itself. */
  Edition next() throws InterruptedException {
    Edition next = editions.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was noticed");
    }
    return next;
  }

  Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** The whole answer to what is sent as it stands, up to the server's end of it. */
  String raw(String request) throws IOException {
    try (Socket socket = socket()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The answer to a request for a path, with headers beside the usual ones. */
  String ask(String method, String path, String... headers) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    request.append("Host: 127.0.0.1:").append(server.port()).append("\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    return raw(request + "Connection: close\r\n\r\n");
  }

  String get(String path, String... headers) throws IOException {
    return ask("GET", path, headers);
  }

  /** The status of an answer. */
  static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  /** The tag of a page that was served. */
  static String tag(String page) {
    return page.split("data-tag=\"", 2)[1].split("\"", 2)[0];
  }

  /** A stream of events, as a page listens to it. */
  Events events(String page, String tag) throws IOException {
    return new Events(page, tag);
  }

  /** The events of one page. */
  final class Events implements AutoCloseable {
    private final Socket socket = socket();
    private final BufferedReader in;

    private Events(String page, String tag) throws IOException {
      String request =
          "GET /~canvas/events?page="
              + page
              + "&tag="
              + tag
              + " HTTP/1.1\r\nHost: 127.0.0.1:"
              + server.port()
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream stream = socket.getInputStream();
      in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The next event and what it says. */
    String next() throws IOException {
      List<String> event = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("event: ")) {
          event.add(line.substring("event: ".length()));
        } else if (line.startsWith("data: ")) {
          event.add(line.substring("data: ".length()));
          return String.join(" ", event);
        }
      }
      return "end";
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
