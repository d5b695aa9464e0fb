package org.canvasdoc.plugin.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when files change while they are served. */
class ChangesTest {
  private static final String PAGE = "/doughjoe/index.html";

  @TempDir private Path temporary;
  private Path folder;
  private Serving serving;

  @BeforeEach
  void serve() throws IOException {
    folder = temporary.resolve("src/canvas");
    Serving.write(temporary, "secret.txt", "a secret");
    Serving.write(folder, "doughjoe.canvas.yaml", Serving.GOOD);
    Serving.write(folder, "files/plan.txt", "the plan");
    serving = new Serving(folder);
  }

  @AfterEach
  void close() {
    serving.close();
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    Files.createSymbolicLink(folder.resolve("files/link.txt"), temporary.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("files/up"), temporary);
    serving.next();
    serving.write(
        "doughjoe.canvas.yaml",
        Serving.GOOD.replace("(files/plan.txt)", "(files/link.txt) [b](files/up/secret.txt)"));
    serving.next();
    String page = serving.get(PAGE);
    assertFalse(page.contains("assets/files/"), page);
    serving.write("doughjoe.canvas.yaml", Serving.GOOD);
    serving.next();
    String href = serving.get(PAGE).split("href=\"../assets/files/", 2)[1].split("\"", 2)[0];
    Files.delete(folder.resolve("files/plan.txt"));
    Files.createSymbolicLink(folder.resolve("files/plan.txt"), temporary.resolve("secret.txt"));
    assertFalse(serving.get("/assets/files/" + href).contains("a secret"));
  }

  @Test
  void aFileThatATextLeadsToAlsoBeforeItsPageWasAskedFor() throws IOException {
    String page = serving.get(PAGE);
    String href = page.split("href=\"../assets/files/", 2)[1].split("\"", 2)[0];
    serving.close();
    serving = new Serving(folder);
    String plan = serving.get("/assets/files/" + href);
    assertTrue(plan.endsWith("the plan"), plan);
    assertEquals(404, Serving.status(serving.get("/assets/files/doughjoe/other.txt")));
  }

  @Test
  void aSavedFileReloadsItsPagesAndNoOther() throws Exception {
    serving.write("tea-house.canvas.yaml", Serving.GOOD.replace("DoughJoe", "Tea house"));
    serving.next();
    String page = serving.get(PAGE);
    String other = serving.get("/tea-house/customer-segments/commuters.html");
    try (var first = serving.events("doughjoe/index.html", Serving.tag(page));
        var second = serving.events("doughjoe/index.html", Serving.tag(page));
        var third =
            serving.events("tea-house/customer-segments/commuters.html", Serving.tag(other))) {
      assertTrue(first.next().startsWith("found "));
      assertTrue(second.next().startsWith("found "));
      assertTrue(third.next().startsWith("found "));
      serving.write("doughjoe.canvas.yaml", Serving.GOOD.replace("The DoughJoe", "The Baker"));
      String reload = first.next();
      assertTrue(reload.startsWith("reload "), reload);
      assertEquals(reload, second.next());
      assertTrue(third.next().startsWith("found "));
      String now = serving.get(PAGE);
      assertEquals("reload " + Serving.tag(now), reload);
      assertTrue(now.contains("The Baker"), now);
    }
  }

  @Test
  void aTornFileKeepsTheLastGoodPageAndSaysWhatIsWrong() throws Exception {
    String page = serving.get(PAGE);
    String entry = "doughjoe/customer-segments/commuters.html";
    String segment = serving.get("/" + entry);
    try (var events = serving.events(entry, Serving.tag(segment))) {
      assertTrue(events.next().contains("\"errors\":0,"));
      serving.write("doughjoe.canvas.yaml", Serving.GOOD + "channels: [\n");
      String found = events.next();
      assertTrue(found.startsWith("found "), found);
      assertTrue(found.contains("\"errors\":1,"), found);
      assertTrue(found.contains("\"rule\":\"unreadable-file\""), found);
      assertTrue(found.contains("\"place\":\"src/canvas/doughjoe.canvas.yaml:"), found);
      assertTrue(found.contains("channels: ["), found);
      assertTrue(found.contains("\"page\":\"rules/unreadable-file.html\""), found);
      assertTrue(serving.get(PAGE).contains("Morning commuters"));
      serving.write("doughjoe.canvas.yaml", Serving.GOOD);
      assertTrue(events.next().contains("\"errors\":0,"));
    }
    assertEquals(Serving.tag(page), Serving.tag(serving.get(PAGE)));
  }

  @Test
  void aTemplateAStyleAndAMistakeInThem() throws Exception {
    serving.close();
    Path theme = temporary.resolve("theme");
    String ours = resource("templates/404.ftlh");
    Serving.write(theme, "templates/404.ftlh", ours.replace("<main>", "<main>Lost? "));
    serving = new Serving(folder, true, theme);
    String page = serving.get("/none.html");
    assertTrue(page.contains("<main>Lost? "), page);
    String canvas = serving.get(PAGE);
    Serving.write(theme, "templates/canvas.ftlh", "<p>one\n<p>two\n<p>${page.nonsense}\n");
    serving.next();
    String last = serving.get(PAGE);
    assertTrue(last.contains("Morning commuters"), last);
    try (var events = serving.events("doughjoe/index.html", Serving.tag(last))) {
      String found = events.next();
      assertTrue(found.contains("template canvas.ftlh, line 3: "), found);
      Serving.write(theme, "templates/canvas.ftlh", "<p>mended\n");
      assertTrue(events.next().startsWith("reload "));
      assertTrue(serving.get(PAGE).contains("<p>mended"));
      serving.next();
    }
    Serving.write(theme, "templates/canvas.ftlh", "<p>${torn\n");
    serving.next();
    String torn = serving.get(PAGE);
    assertTrue(torn.contains("<p>mended"), torn);
    try (var events = serving.events("doughjoe/index.html", Serving.tag(torn))) {
      assertTrue(events.next().contains("template canvas.ftlh"));
    }
    Files.delete(theme.resolve("templates/canvas.ftlh"));
    serving.next();
    assertTrue(serving.get(PAGE).contains("Morning commuters"));
    Serving.write(theme, "templates/canvass.ftlh", "stands in for nothing");
    assertTrue(serving.next().problem().contains("did you mean"));
    assertTrue(serving.get(PAGE).contains("Morning commuters"));
    Files.delete(theme.resolve("templates/canvass.ftlh"));
    assertEquals("", serving.next().problem());
    Serving.write(theme, "assets/extra.css", ".own{color:red}");
    serving.next();
    assertTrue(serving.get("/assets/extra.css").endsWith(".own{color:red}"));
    assertFalse(Serving.tag(canvas).equals(Serving.tag(serving.get(PAGE))));
  }

  private static String resource(String name) throws IOException {
    try (var in = org.canvasdoc.plugin.site.Site.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void aDeletedFileAndARenamedFolder() throws Exception {
    Serving.write(folder, "shops/north/tea.canvas.yaml", Serving.GOOD.replace("DoughJoe", "Tea"));
    serving.next();
    String tea = serving.get("/shops/north/tea/");
    assertEquals(200, Serving.status(tea));
    try (var events = serving.events("shops/north/tea/index.html", Serving.tag(tea))) {
      events.next();
      Files.move(folder.resolve("shops/north"), folder.resolve("shops/south"));
      assertTrue(events.next().startsWith("reload "));
    }
    assertEquals(404, Serving.status(serving.get("/shops/north/tea/")));
    assertEquals(200, Serving.status(serving.get("/shops/south/tea/")));
    while (serving.editions.poll() != null) {}
    Files.delete(folder.resolve("doughjoe.canvas.yaml"));
    serving.next();
    assertEquals(404, Serving.status(serving.get(PAGE)));
    assertFalse(serving.get("/").contains("The DoughJoe"));
    serving.write("doughjoe.canvas.yaml", Serving.GOOD);
    serving.next();
    assertEquals(200, Serving.status(serving.get(PAGE)));
  }

  @Test
  void aFolderThatIsGoneIsSaidAndItsLastPagesStay() throws Exception {
    String page = serving.get(PAGE);
    Files.move(folder, temporary.resolve("elsewhere"));
    Edition gone = serving.next();
    assertTrue(
        gone.problem().endsWith("is not there any more; what is shown is what it held last"),
        gone.problem());
    assertTrue(serving.get(PAGE).contains("Morning commuters"));
    Files.move(temporary.resolve("elsewhere"), folder);
    assertEquals("", serving.next().problem());
    assertEquals(200, Serving.status(page));
  }

  @Test
  void withoutEventsOfTheSystemItIsNoticedToo() throws Exception {
    serving.close();
    serving = new Serving(folder, false);
    serving.write("doughjoe.canvas.yaml", Serving.GOOD.replace("The DoughJoe", "The Baker"));
    serving.next();
    assertTrue(serving.get(PAGE).contains("The Baker"));
  }

  @Test
  void nothingIsWritten() throws Exception {
    Map<String, String> before = files();
    serving.get("/");
    serving.get(PAGE);
    serving.write("doughjoe.canvas.yaml", Serving.GOOD + "# more\n");
    serving.next();
    serving.get(PAGE);
    Map<String, String> after = files();
    after.put("src/canvas/doughjoe.canvas.yaml", Serving.GOOD);
    assertEquals(before, after);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temporary)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(temporary.relativize(each).toString(), Files.readString(each));
      }
    }
    return files;
  }

  @Test
  void itEndsWithAllItsThreads() throws Exception {
    String page = serving.get(PAGE);
    try (var events = serving.events("doughjoe/index.html", Serving.tag(page))) {
      events.next();
      serving.close();
      assertEquals("end", events.next());
    }
    assertThrows(IOException.class, () -> serving.get("/"));
    List<String> left = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      left.clear();
      for (Thread each : Thread.getAllStackTraces().keySet()) {
        if (each.getName().matches("canvas-.*|HTTP-Dispatcher")) {
          left.add(each.getName());
        }
      }
      if (left.isEmpty()) {
        break;
      }
      Thread.sleep(50);
    }
    assertEquals(List.of(), left);
  }
}
