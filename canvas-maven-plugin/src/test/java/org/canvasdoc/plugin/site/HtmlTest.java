package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesWhatHtmlReads() {
    assertEquals("&lt;a b=&quot;&amp;&quot;&gt;", Html.escape("<a b=\"&\">"));
  }
}
