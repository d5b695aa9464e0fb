package org.canvasdoc.plugin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.canvasdoc.model.TextLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final Markdown.Targets TARGETS =
      new Markdown.Targets() {
        @Override
        public Optional<Markdown.Target> entry(TextLink link) {
          return link.id().equals("app")
              ? Optional.of(new Markdown.Target("../channels/app.html", "The *app* [x](y) <b>"))
              : Optional.empty();
        }

        @Override
        public Optional<String> file(String path) {
          return path.startsWith("files/") ? Optional.of("../assets/" + path) : Optional.empty();
        }
      };

  private static String html(String text) {
    return Markdown.render(text, 2, "t-", TARGETS).strip();
  }

  @Test
  void linksToEntriesCarryTheirNamesUntouched() {
    assertEquals(
        "<p>See <a href=\"../channels/app.html\">The *app* [x](y) &lt;b&gt;</a>.</p>",
        html("See [[app]]."));
  }

  @Test
  void linksToEntriesTakeWordsOfTheirOwn() {
    assertEquals(
        "<p><a href=\"../channels/app.html\">our | app</a></p>",
        html("[[channels/app|our | app]]"));
  }

  @Test
  void linksToEntriesStandInTables() {
    assertTrue(
        html("| a | b |\n|---|---|\n| [[app|words]] | 1 |")
            .contains("<td><a href=\"../channels/app.html\">words</a></td>"));
  }

  @Test
  void aLinkThatLeadsNowhereIsItsWords() {
    assertEquals("<p>to nowhere and words</p>", html("to [[nowhere]] and [[gone|words]]"));
  }

  @Test
  void codeIsLeftAlone() {
    assertEquals("<p><code>[[app]]</code></p>", html("`[[app]]`"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[a](javascript:alert(1)) ~ <p>a</p>",
        "[a](JaVaScRiPt:alert(1)) ~ <p>a</p>",
        "[a](&#106;avascript:alert(1)) ~ <p>a</p>",
        "[a](java\\script:alert(1)) ~ <p>a</p>",
        "[a](data:text/html;base64,PHNjcmlwdD4=) ~ <p>a</p>",
        "[a](vbscript:x) ~ <p>a</p>",
        "[a](file:///etc/passwd) ~ <p>a</p>",
        "[a](//evil.example/x) ~ <p>a</p>",
        "[a](/etc/passwd) ~ <p>a</p>",
        "[a](../../outside.md) ~ <p>a</p>",
        "[a](canvas-entry:0) ~ <p>a</p>",
        "[a](canvas-entry:javascript:alert(1)) ~ <p>a</p>",
        "![a](https://evil.example/pixel.png) ~ <p><a"
            + " href=\"https://evil.example/pixel.png\">a</a></p>",
        "![a](javascript:alert(1)) ~ <p>a</p>",
        "![a](files/a.png) ~ <p><img src=\"../assets/files/a.png\" alt=\"a\"></p>",
        "<javascript:alert(1)> ~ <p>javascript:alert(1)</p>",
        "<script>alert(1)</script> ~ <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "a <img src=x onerror=alert(1)> ~ <p>a &lt;img src=x onerror=alert(1)&gt;</p>",
        "[a](https://x.example/\" onclick=\"alert(1)) ~ <p>[a](<a"
            + " href=\"https://x.example/\">https://x.example/</a>&quot;"
            + " onclick=&quot;alert(1))</p>",
      })
  void nothingHostileComesThrough(String markdown, String html) {
    assertEquals(html, html(markdown));
  }

  @Test
  void linksToTheWebAndToMailStay() {
    assertEquals(
        "<p><a href=\"https://a.example/b?c=d&amp;e\">x</a></p>",
        html("[x](https://a.example/b?c=d&e)"));
    assertEquals("<p><a href=\"mailto:a@b.example\">a@b.example</a></p>", html("a@b.example"));
    assertEquals(
        "<p><a href=\"https://www.b.example\">www.b.example</a></p>", html("www.b.example"));
  }

  @Test
  void headingsStandBelowThePagesOwnAndNeverSkipALevel() {
    assertEquals(
        "<h2 id=\"t-a\">A</h2>\n<h3 id=\"t-b\">B</h3>\n<h2 id=\"t-a--2\">a</h2>",
        html("# A\n\n#### B\n\n# a"));
  }

  @Test
  void aRuleIsAVoidElement() {
    assertEquals("<p>a</p>\n<hr>\n<p>b</p>", html("a\n\n---\n\nb"));
  }

  @Test
  void footnotesHaveIdsOfTheirText() {
    String html = html("One[^1].\n\n[^1]: Note.");
    assertTrue(html.contains("id=\"t-fn"), html);
    assertTrue(html.contains("href=\"#t-fn"), html);
    assertFalse(html.contains("\"#fn"), html);
    assertTrue(html.contains("<hr>") && !html.contains("/>"), html);
  }

  @Test
  void linksNeverHoldLinks() {
    String html =
        html("[a https://b.example c](https://d.example) [x[^1]](https://e.example)\n\n[^1]: n");
    assertFalse(html.matches("(?s).*<a [^>]*>(?:(?!</a>).)*<a .*"), html);
  }

  @Test
  void tableCellsHaveNoObsoleteAttribute() {
    String html = html("| a |\n|--:|\n| 1 |");
    assertTrue(html.contains("<td class=\"to-right\">1</td>"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One sentence.",
        "Two lines\nof one paragraph.",
        "Two\n\nparagraphs, with “quotes” and a dash – so.",
        "It costs 5 EUR; it's \"fine\" (really).",
        "متجر كتب على الشبكة",
        "支店とオンラインバンキング 🏦",
        "Salt & pepper! No. #1, 2.5 % (of 3).",
        "30 of them\n7 days\n2026",
        "**Bold** and *a few\nwords*, (*one*) `201` or `a-b`: `c d`.\n\n*Last*",
      })
  void plainTextsReadAsTheParserReadsThem(String text) {
    assertTrue(Markdown.isPlain(text));
    String parsed = Parsed.render(text, 2, "t-", Map.of(), TARGETS);
    assertEquals(parsed.strip(), html(text));
  }

  /** Beside mark-up the parser reads the links, alone they never wake it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[app]] and [[nowhere]], [[app|words & *more*]].",
        "A\n[[app]]\n\n[[channels/app|two\nlines]]\n\n\n[[gone|<b>]]",
        "[[app]](x) [[app]][[app]]",
        "![[app]]",
      })
  void linksAloneReadAsTheParserReadsThem(String text) {
    assertEquals(html(text + "\n\n_x_"), html(text) + "\n<p><em>x</em></p>");
  }

  /** Most of these are for the parser; what is not, it would have read in the same way. */
  @Test
  void wordsThatStandOutReadAsTheParserReadsThem() {
    List<String> parts =
        List.of(
            "*",
            "*",
            "**",
            "**",
            "`",
            "`",
            " ",
            " ",
            "\n",
            "\n\n",
            "a",
            "B 2",
            "é",
            "支",
            "，",
            "“",
            "(",
            ")",
            ".",
            "!",
            "-",
            "\"",
            "'",
            "& ",
            "1.",
            "[[app]]",
            "word",
            "*x y*",
            "**z**",
            "`q`",
            " `[a-z]*` ",
            " `{<b> | \\}` ",
            "~",
            "_",
            "<",
            "&amp;",
            "\\");
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder built = new StringBuilder("a");
      for (int length = random.nextInt(9); length >= 0; length--) {
        built.append(parts.get(random.nextInt(parts.size())));
      }
      String text = built.substring(random.nextInt(2));
      boolean marked = text.contains("*") || text.contains("`");
      if (marked && Markdown.isPlain(text.replace("[[app]]", "\uFFFC"))) {
        String html = (html(text) + "\n<p><em>x</em></p>").strip();
        assertEquals(html(text + "\n\n_x_"), html, text);
        plain++;
      }
    }
    assertTrue(plain > 1000, plain + " texts");
  }

  @Test
  void codeInALineNeedsNoParser() {
    String text = "Write `[a-z0-9]+(-[a-z0-9]+)*`, `a: {b: 1}`\nor (`<b>`).";
    assertTrue(Markdown.isPlain(text));
    assertEquals(
        "<p>Write <code>[a-z0-9]+(-[a-z0-9]+)*</code>, <code>a: {b: 1}</code>\n"
            + "or (<code>&lt;b&gt;</code>).</p>",
        html(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a",
        "1. a",
        "12) a",
        "a\n1. b",
        "a  \nb",
        "    code",
        "a_b_",
        "a*b*",
        "*a *b*",
        "***a***",
        "**a* b**",
        "*a\n\nb*",
        "*a*b",
        "`a\nb`",
        "`a  b`",
        "*`a`*",
        "2 * 3",
        "“*a*”",
        "x\n===",
        "<b>",
        "a&amp;b",
        "# a",
        "a\n# b"
      })
  void markUpIsNotTakenForPlainText(String text) {
    assertFalse(Markdown.isPlain(text));
  }
}
