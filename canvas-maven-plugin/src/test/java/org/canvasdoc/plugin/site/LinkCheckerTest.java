package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkCheckerTest {
  private final LinkChecker links = new LinkChecker();

  @Test
  void findsPagesAndPartsThatAreNotThere() {
    links.page("index.html", "<p id=\"a\"><a href=\"x/y.html#b\">1</a> <a href=\"#a\">2</a></p>");
    links.page(
        "x/y.html",
        "<p id=\"c\"><a href=\"../index.html#a\">1</a> <a href=\"z.html\">2</a>"
            + " <a href=\"../../out.html\">3</a> <a href=\"https://a.example/\">4</a></p>");

    assertEquals(
        List.of("index.html -> x/y.html#b", "x/y.html -> ../../out.html", "x/y.html -> x/z.html"),
        links.broken());
    assertThrows(SiteException.class, links::check);
  }

  @Test
  void filesCountAsWell() {
    links.page("index.html", "<img src=\"assets/a.png\" alt=\"\">");
    links.file("assets/a.png");
    links.check();
  }
}
