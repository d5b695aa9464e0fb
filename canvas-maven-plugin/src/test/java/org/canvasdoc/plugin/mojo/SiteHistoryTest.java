package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.plugin.git.Repo;
import org.junit.jupiter.api.Test;

/** What the site tells of the commits that it is made from. */
class SiteHistoryTest extends GoalTest {
  private static final String FEED = "target/canvas-site/feed.xml";

  private void site(Goals.Maker goals, String... properties) throws Exception {
    Map<String, String> given = new HashMap<>();
    given.put("canvas.siteUrl", "https://example.org/m/");
    given.put("canvas.failOn", "never");
    for (String each : properties) {
      int at = each.indexOf('=');
      given.put("canvas." + each.substring(0, at), each.substring(at + 1));
    }
    said.clear();
    goals.make("site", Map.of(), given).execute();
  }

  private boolean nothingChanged() {
    return said.lines().get(said.lines().size() - 1).contains("nothing changed");
  }

  /** Ids begin with the module's path, whose commits those of others are no part of. */
  @Test
  void aCommitOfSeveralModulesIsOneEntry(Goals.Maker goals) throws Exception {
    modules(Map.of("coffee", GOOD, "tea", GOOD));
    Repo repo = Repo.init(basedir);
    write(".gitignore", "target\n");
    repo.commit("Both");
    write("tea/src/canvas/tea.canvas.yaml", GOOD.replace("The DoughJoe", "Tea"));
    repo.commit("Tea alone");
    site(goals);
    String feed = read(FEED);
    assertEquals(2, feed.split("<entry>", -1).length - 1, feed);
    String newest = feed.substring(feed.indexOf("<entry>"), feed.lastIndexOf("<entry>"));
    assertTrue(newest.contains("https://example.org/m/tea/tea/history/"), newest);
    assertFalse(newest.contains("coffee"), newest);
    String first = feed.substring(feed.lastIndexOf("<entry>"));
    assertTrue(first.contains("m/coffee/coffee/") && first.contains("m/tea/tea/"), first);
  }

  @Test
  void asMuchIsToldAsSomebodyAsksFor(Goals.Maker goals) throws Exception {
    modules(Map.of("tea", GOOD));
    Repo repo = Repo.init(basedir);
    write(".gitignore", "target\nout\n");
    repo.commit("One");
    write("tea/src/canvas/tea.canvas.yaml", GOOD.replace("The DoughJoe", "Tea"));
    repo.commit("Two");
    String feed = "tea/out/canvas-site/feed.xml";
    site(goals, "history=1");
    assertTrue(read(feed).contains("Two") && !read(feed).contains("One"), read(feed));
    assertFalse(read(feed).contains("<name>Author</name>"));
    site(goals, "history.authors=true");
    assertTrue(read(feed).contains("One") && read(feed).contains("<name>Author</name>"));
    site(goals, "history.authors=true");
    assertTrue(nothingChanged());
    repo.git("tag", "v1");
    site(goals, "history.authors=true");
    assertFalse(nothingChanged(), "a tag is part of a history");
    Whole.delete(basedir.resolve("tea/out/canvas-history"));
    site(goals, "history=0");
    assertFalse(Files.exists(basedir.resolve(feed)));
    assertFalse(Files.exists(basedir.resolve("tea/out/canvas-history")), "nobody asked");
    MojoExecutionException error =
        assertThrows(MojoExecutionException.class, () -> site(goals, "history=-1"));
    assertEquals(
        "canvas.history cannot be `-1`; it is how many of the newest revisions of a folder are"
            + " told, or 0 for none",
        error.getMessage());
  }
}
