package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.plugin.git.Repo;
import org.junit.jupiter.api.Test;

/** What {@code canvas:serve} says, takes and leaves alone; how it ends. */
class ServeMojoTest extends GoalTest {
  private static final Map<String, String> ANY = Map.of("canvas.port", "0");

  /** A goal that runs until it is told to end. */
  private final class Running implements AutoCloseable {
    private final Thread thread;
    private Throwable failed;

    Running(Mojo goal) {
      thread =
          new Thread(
              () -> {
                try {
                  goal.execute();
                } catch (Exception | AssertionError error) {
                  failed = error;
                }
              });
      thread.start();
    }

    String address() throws Exception {
      String line = said(each -> each.contains("canvas: serving "));
      return line.replaceFirst(".*canvas: serving (\\S+) .*", "$1");
    }

    String said(Predicate<String> wanted) throws Exception {
      for (int i = 0; i < 400; i++) {
        for (String line : said.lines()) {
          if (wanted.test(line)) {
            return line;
          }
        }
        Thread.sleep(50);
      }
      throw new AssertionError("not said: " + said.lines() + failed);
    }

    String get(String path) throws Exception {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(address() + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join(20_000);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      assertFalse(thread.isAlive());
      assertEquals(null, failed);
    }
  }

  @Test
  void saysItsAddressAndEveryChangeAndItsEnd(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    try (Running running = new Running(goals.make("serve", Map.of(), ANY))) {
      assertTrue(running.address().matches("http://127\\.0\\.0\\.1:\\d+/"), running::toString);
      assertTrue(running.get("").contains("The bakery"));
      write("src/canvas/doughjoe.canvas.yaml", BAD);
      running.said(
          each -> each.contains("doughjoe.canvas.yaml: 1 canvas, 1 relationship checked: 1 error"));
      running.said(each -> each.startsWith("ERROR error[unknown-segment]"));
      assertTrue(running.get("doughjoe/findings.html").contains("commuter"));
    }
    assertEquals("INFO canvas: the server has ended", said.lines().get(said.lines().size() - 1));
    assertFalse(Files.exists(basedir.resolve("target/canvas-site")));
  }

  @Test
  void theTitleAndTheAddressOfSources(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", BAD));
    Map<String, String> properties =
        Map.of(
            "canvas.port", "0",
            "canvas.title", "Bread & more",
            "canvas.sourceLink", "https://example.org/{path}#L{line}");
    try (Running running = new Running(goals.make("serve", Map.of(), properties))) {
      assertTrue(running.get("").contains("Bread &amp; more"));
      assertTrue(
          running
              .get("doughjoe/findings.html")
              .contains("https://example.org/src/canvas/doughjoe.canvas.yaml#L5"));
    }
  }

  @Test
  void aPortInUseIsSaidAndTheNextTaken(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      try (Running running =
          new Running(goals.make("serve", Map.of(), Map.of("canvas.port", port)))) {
        String line = running.said(each -> each.startsWith("WARNING canvas: port " + port));
        String next = line.replaceFirst(".* is in use; this is (\\d+)$", "$1");
        assertEquals("http://127.0.0.1:" + next + "/", running.address());
      }
    }
  }

  @Test
  void noPortToBeHad(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    try (ServerSocket taken = last()) {
      Mojo goal = goals.make("serve", Map.of(), Map.of("canvas.port", "65535"));
      String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
      assertTrue(message.startsWith("the ports 65535 to 65535 cannot be had ("), message);
      assertTrue(message.endsWith("-Dcanvas.port=0 takes any that is free"), message);
      assertEquals(65_535, taken.getLocalPort());
    }
  }

  private static ServerSocket last() throws IOException {
    return new ServerSocket(65_535, 1, InetAddress.getByName("127.0.0.1"));
  }

  @Test
  void aPortThatIsNone(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", GOOD));
    Mojo goal = goals.make("serve", Map.of(), Map.of("canvas.port", "70000"));
    assertEquals(
        "canvas.port cannot be `70000`; it is 0 for any, or one up to 65535",
        assertThrows(MojoExecutionException.class, goal::execute).getMessage());
  }

  @Test
  void whereThereIsNoCanvasItSaysTheFirstStep(Goals.Maker goals) throws Exception {
    Mojo goal = goals.make("serve", Map.of(), ANY);
    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();
    assertTrue(message.contains("init"), message);
    write("src/canvas/notes.yaml", "name: No canvas\n");
    Mojo misnamed = goals.make("serve", Map.of(), ANY);
    message = assertThrows(MojoExecutionException.class, misnamed::execute).getMessage();
    assertTrue(message.contains("notes.yaml"), message);
  }

  @Test
  void aCanvasThatIsTornFromTheStartIsServedOnceItIsNot(Goals.Maker goals) throws Exception {
    sketch(Map.of("doughjoe", "name: ["));
    try (Running running = new Running(goals.make("serve", Map.of(), ANY))) {
      running.said(each -> each.startsWith("ERROR error[unreadable-file]"));
      assertTrue(running.get("").contains("/~canvas/serve.js"));
      write("src/canvas/doughjoe.canvas.yaml", GOOD);
      running.said(each -> each.contains("doughjoe.canvas.yaml: 1 canvas, 1 relationship"));
      assertTrue(running.get("doughjoe/").contains("The DoughJoe"));
    }
  }

  /**
   * As canvas:site marks them, with what is not even committed; what cannot be compared is said.
   */
  @Test
  void whatChangedSinceARevisionIsMarked(Goals.Maker goals) throws Exception {
    Repo repo = Repo.init(basedir);
    sketch(Map.of("doughjoe", GOOD, "other", GOOD));
    repo.commit("first");
    Mojo none = goals.make("serve", Map.of(), Map.of("canvas.port", "0", "canvas.base", "nothing"));
    String message = assertThrows(MojoExecutionException.class, none::execute).getMessage();
    assertTrue(message.startsWith("there is neither a revision nor a folder `nothing`"), message);
    Map<String, String> since = Map.of("canvas.port", "0", "canvas.base", "HEAD");
    try (Running running = new Running(goals.make("serve", Map.of(), since))) {
      assertFalse(running.get("doughjoe/").contains("doughjoe/changes.html"));
      write("src/canvas/doughjoe.canvas.yaml", GOOD.replace("Loyalty card", "A card"));
      running.said(each -> each.contains("doughjoe.canvas.yaml: 2 canvases"));
      assertTrue(running.get("doughjoe/").contains("changes.html"), running.get("doughjoe/"));
      String changes = running.get("doughjoe/changes.html");
      assertTrue(changes.contains("Loyalty") && changes.contains("<del>"), changes);
      assertTrue(running.get("").contains("doughjoe/changes.html"), running.get(""));
      repo.commit("second");
      write("src/canvas/other.canvas.yaml", GOOD.replace("Loyalty card", "B card"));
      running.said(each -> each.contains("other.canvas.yaml: 2 canvases"));
      assertFalse(running.get("doughjoe/").contains("changes.html"), "it is as it was committed");
      assertTrue(running.get("other/").contains("changes.html"));
    }
  }
}
