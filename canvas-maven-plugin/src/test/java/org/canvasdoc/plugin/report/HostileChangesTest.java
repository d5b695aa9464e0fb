package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.plugin.site.ReviewSheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, ids, paths and values of files do nothing in any output but stand there. */
class HostileChangesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.ran = 1</script>",
        "</style><img src=x onerror=alert(1)>",
        "</script><script>ran()</script>",
        "--><h1>big</h1><!--",
        "\n::error::taken\r\n##vso[task.complete]done",
        "a | b | `c` **d** _e_ ~~f~~ [g](h) ![i](j)",
        "@everybody #1 `@somebody",
        "\33[31mred\7 \u009b31m \0 \177",
        "\u202eturned\u202c \u2066apart\u2069 \u200f \u2028 \ufeff",
        "half \ud83c pair \udf69",
        "</details></summary></table>",
        "${7*7} <#assign x=1> {0} $1",
        "' onmouseover='x' \" autofocus onfocus=\"x",
        "```\n# head\n- item\n1. item\n    code",
      })
  void standsThereAsText(String text) throws IOException {
    Comparison hostile = ChangeSamples.hostile(text);
    for (String each : List.of("text", "json", "markdown", "sarif", "github", "azure", "summary")) {
      String output = ChangeReportsTest.written(each, hostile, folder);
      assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(output), each);
      output.codePoints().forEach(point -> assertHarmless(each, point));
    }
    for (String service : List.of("github", "azure")) {
      ChangeReportsTest.written(service, hostile, folder)
          .lines()
          .filter(line -> !line.isEmpty())
          .forEach(
              line ->
                  assertTrue(
                      line.matches("(::(error|warning|notice) |##vso\\[task\\.logissue |\\+).*"),
                      line));
    }
    inMarkdown(ChangeReportsTest.written("markdown", hostile, folder));
    inThePage(Files.readString(ReviewSheet.write(hostile, ChangeSamples.ORIGIN, folder)));
  }

  private static void inMarkdown(String markdown) {
    String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    Matcher tag = Pattern.compile("<(/?[a-zA-Z!][^ >]*)[^>]*>").matcher(html);
    while (tag.find()) {
      assertTrue(
          tag.group(1)
              .matches(
                  "/?(h3|h4|p|ul|li|strong|code|details|summary|table|tr|td|br|b|del|ins|em)|!--"),
          tag.group() + " in " + html);
    }
    String outside = html.replaceAll("<code>.*?</code>", "").replaceAll("<!--.*?-->", "");
    assertFalse(outside.matches("(?s).*(@[a-z]|#[0-9]).*"), outside);
    assertEquals(1, markdown.split("\n### ", -1).length - 1, "one headline");
  }

  private static void inThePage(String html) {
    html.codePoints().forEach(point -> assertHarmless("page", point));
    assertEquals(1, html.split("<script", -1).length - 1, "one script, ours");
    assertEquals(1, html.split("<style", -1).length - 1, "one style, ours");
    assertFalse(html.matches("(?s).*<(img|h1 |iframe|/?details [^>]*on).*"), html);
    assertFalse(html.matches("(?s).*<[^>]* on[a-z]+=.*"), "no handler");
  }

  private static void assertHarmless(String name, int point) {
    int type = Character.getType(point);
    assertFalse(
        point != '\n'
            && (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE),
        () -> name + " holds U+" + Integer.toHexString(point));
  }
}
