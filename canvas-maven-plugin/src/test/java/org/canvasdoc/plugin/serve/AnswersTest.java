package org.canvasdoc.plugin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered by a server, and with what. */
class AnswersTest {
  private static final String PAGE = "/doughjoe/index.html";

  @TempDir private static Path temporary;
  private static Serving serving;

  @BeforeAll
  static void serve() throws IOException {
    Path folder = temporary.resolve("src/canvas");
    Serving.write(temporary, "secret.txt", "a secret");
    Serving.write(folder, "doughjoe.canvas.yaml", Serving.GOOD);
    Serving.write(folder, "files/plan.txt", "the plan");
    serving = new Serving(folder);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  // ---------------------------------------------------------------- what is served

  @Test
  void pagesAndWhatTheyShow() throws IOException {
    String index = serving.get("/");
    assertTrue(index.startsWith("HTTP/1.1 200 "), index);
    assertTrue(index.contains("Content-type: text/html; charset=utf-8"), index);
    assertTrue(index.contains("The DoughJoe"), index);
    assertEquals(200, Serving.status(serving.get(PAGE + "?from=somewhere")));
    assertEquals(200, Serving.status(serving.get("/doughjoe/customer-segments/commuters.html")));
    assertEquals(200, Serving.status(serving.get("/rules/unknown-segment.html")));
    assertEquals(200, Serving.status(serving.get("/glossary.html")));
    assertTrue(serving.get("/assets/canvas.css").contains("text/css"));
    assertTrue(serving.get("/assets/icon.svg").contains("image/svg+xml"));
    assertTrue(serving.get("/doughjoe").contains("Location: /doughjoe/"));
    String none = serving.get("/tea-house/");
    assertEquals(404, Serving.status(none));
    assertTrue(none.contains("/~canvas/serve.js"), none);
  }

  @Test
  void ourScriptIsInThePageAndItsPolicyLetsItListen() throws IOException {
    String page = serving.get(PAGE);
    String head = page.substring(0, page.indexOf("</head>"));
    assertTrue(
        head.contains("<script src=\"/~canvas/serve.js\" data-page=\"doughjoe/index.html\""));
    assertTrue(head.contains("default-src 'none'; style-src 'self'; script-src 'self';"), head);
    assertTrue(head.contains("connect-src 'self'"), head);
    assertTrue(serving.get("/~canvas/serve.js").contains("text/javascript"));
    assertTrue(serving.get("/~canvas/serve.css").contains("text/css"));
    assertEquals(404, Serving.status(serving.get("/~canvas/Answers.class")));
    assertEquals(404, Serving.status(serving.get("/~canvas/../serve/serve.js")));
  }

  @Test
  void headSaysTheSameWithoutThePage() throws IOException {
    String answer = serving.ask("HEAD", PAGE);
    assertEquals(200, Serving.status(answer));
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
    String page = serving.get(PAGE);
    String body = page.substring(page.indexOf("\r\n\r\n") + 4);
    int length = body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    assertTrue(answer.contains("Content-length: " + length + "\r\n"), answer);
  }

  // ---------------------------------------------------------------- who is not answered

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../secret.txt",
        "/%2e%2e/%2e%2e/secret.txt",
        "/..%2f..%2fsecret.txt",
        "/assets/files/../../../../secret.txt",
        "/assets/files/doughjoe/..%2f..%2f..%2fsecret.txt",
        "/doughjoe.canvas.yaml",
        "/src/canvas/doughjoe.canvas.yaml",
        "/.canvas-site",
        "/.git/HEAD",
        "/etc/passwd",
        "/%00",
        "/doughjoe/index.html%00.txt",
        "/doughjoe\\index.html",
      })
  void nothingOutsideOfTheSiteIsThere(String path) throws IOException {
    String answer = serving.get(path);
    assertTrue(Serving.status(answer) == 404 || Serving.status(answer) == 400, answer);
    assertFalse(answer.contains("a secret"), answer);
    assertFalse(answer.contains("customer-segments:"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void onlyReading(String method) throws IOException {
    String answer = serving.ask(method, PAGE, "Content-Length: 0");
    assertEquals(405, Serving.status(answer));
    assertTrue(answer.contains("Allow: GET, HEAD"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "421, Host: example.org",
    "421, Host: example.org:PORT",
    "421, Host: 127.0.0.1",
    "421, Host: 127.0.0.1:1",
    "421, Host: localhost.example.org:PORT",
    "421, 'Host: localhost:PORT\r\nHost: example.org'",
    "421, X-Host: localhost",
    "200, Host: localhost:PORT",
    "200, Host: LOCALHOST:PORT",
    "200, Host: 127.0.0.1:PORT",
  })
  void onlyByItsOwnName(int status, String host) throws IOException {
    String header = host.replace("PORT", Integer.toString(serving.server.port()));
    String answer = serving.raw("GET / HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");
    assertEquals(status, Serving.status(answer), answer);
    assertEquals(status == 200, answer.contains("The DoughJoe"));
  }

  @ParameterizedTest
  @CsvSource({
    "403, /~canvas/events?page=x, Origin: https://example.org",
    "403, /~canvas/events?page=x, Origin: null",
    "403, /~canvas/events?page=x, Origin: http://localhost:1",
    "403, /index.html, Origin: https://example.org",
    "403, /assets/canvas.js, Sec-Fetch-Site: cross-site",
    "403, /assets/canvas.js, Sec-Fetch-Site: same-site",
    "200, /assets/canvas.js, Sec-Fetch-Site: same-origin",
    "200, /assets/canvas.js, Origin: http://localhost:PORT",
    "200, /index.html, 'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate'",
  })
  void otherSitesSeeNothing(int status, String path, String header) throws IOException {
    String port = Integer.toString(serving.server.port());
    String answer = serving.get(path, header.replace("PORT", port));
    assertEquals(status, Serving.status(answer), answer);
    assertTrue(answer.contains("Cross-origin-resource-policy: same-origin"), answer);
    assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    assertFalse(answer.contains("Access-Control"), answer);
  }

  @Test
  void whatIsNoRequestIsNoHarm() throws IOException {
    assertEquals(400, Serving.status(serving.raw("nonsense\r\n\r\n")));
    String port = Integer.toString(serving.server.port());
    String host = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
    assertEquals(400, Serving.status(serving.raw("GET http://example.org/" + host)));
    assertEquals(400, Serving.status(serving.raw("GET //example.org/index.html" + host)));
    assertEquals(200, Serving.status(serving.get("/")));
  }

  @Test
  void thisMachineAlone() throws IOException {
    for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(each.getInetAddresses())) {
        if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
          assertThrows(
              ConnectException.class, () -> new Socket(address, serving.server.port()).close());
        }
      }
    }
    assertEquals("http://127.0.0.1:" + serving.server.port() + "/", serving.server.address());
  }

  @Test
  void aPortInUseLeadsToTheNext() throws IOException {
    try (CanvasServer next = CanvasServer.bind(serving.server.port())) {
      assertNotEquals(serving.server.port(), next.port());
      assertTrue(next.port() - serving.server.port() < CanvasServer.PORTS_TRIED);
    }
    List<ServerSocket> taken = new ArrayList<>();
    try {
      InetAddress here = InetAddress.getByName("127.0.0.1");
      for (int port = 65_530; port <= 65_535; port++) {
        taken.add(new ServerSocket(port, 1, here));
      }
      assertThrows(BindException.class, () -> CanvasServer.bind(65_530).close());
    } finally {
      for (ServerSocket each : taken) {
        each.close();
      }
    }
  }
}
