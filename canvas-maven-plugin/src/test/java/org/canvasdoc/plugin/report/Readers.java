package org.canvasdoc.plugin.report;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes each report apart the way those do that it is written for, by nothing of the product:
 * {@code severity rule: what was found; what to do}, a line for each finding that it carries.
 */
final class Readers {
  private static final Map<String, String> WORDS =
      Map.of(
          "notice", "note", "info", "note", "INFO", "note", "minor", "warning", "WARNING",
          "warning", "major", "error", "ERROR", "error");

  private static final Pattern JUNIT =
      Pattern.compile("(error|warning|note): (.*) \\(.*?:\\d+:\\d+\\)(, allowed: .*)?");

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private Readers() {}

  static List<String> read(String name, String report) throws Exception {
    return switch (name) {
      case "json" -> json(report);
      case "sarif" -> sarif(report);
      case "gitlab" -> gitlab(report);
      case "rdjson" -> rdjson(report);
      case "github" -> github(report);
      case "azure" -> azure(report);
      case "checkstyle" -> checkstyle(report);
      case "junit" -> junit(report);
      case "markdown", "summary" -> markdown(report);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String line(String severity, String rule, String text) {
    return WORDS.getOrDefault(severity, severity) + " " + rule + ": " + text;
  }

  private static List<String> json(String report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : JsonMapper.shared().readTree(report).get("findings")) {
      String text = string(each, "/message") + "; " + string(each, "/help");
      lines.add(line(string(each, "/severity"), string(each, "/rule"), text));
    }
    return lines;
  }

  private static List<String> sarif(String report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : JsonMapper.shared().readTree(report).at("/runs/0/results")) {
      String text = string(each, "/message/text");
      if (text.matches("(?s).*\\]\\(.*")) {
        if (!text.contains("\\](")) {
          throw new AssertionError("a link: " + text);
        }
        text = text.replace("\\[", "[").replace("\\]", "]");
      }
      lines.add(line(string(each, "/level"), string(each, "/ruleId"), text));
    }
    return lines;
  }

  private static List<String> gitlab(String report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : JsonMapper.shared().readTree(report)) {
      String text = string(each, "/description");
      lines.add(line(string(each, "/severity"), string(each, "/check_name"), text));
    }
    return lines;
  }

  private static List<String> rdjson(String report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : JsonMapper.shared().readTree(report).get("diagnostics")) {
      String text = string(each, "/message");
      lines.add(line(string(each, "/severity"), string(each, "/code/value"), text));
    }
    return lines;
  }

  /** As the runner of GitHub does: one command a line, properties at commas, then unescaped. */
  private static List<String> github(String report) {
    List<String> lines = new ArrayList<>();
    for (String each : rows(report)) {
      Matcher command = Pattern.compile("::([a-z]+) (.*?)::(.*)").matcher(each);
      if (!command.matches()) {
        throw new AssertionError("no command: " + each);
      }
      String title = "";
      for (String property : command.group(2).split(",")) {
        if (!property.matches("(file|line|endLine|col|endColumn|title)=.*")) {
          throw new AssertionError("no property: " + property);
        }
        title = property.startsWith("title=") ? property.substring(6) : title;
      }
      String rule = title.replace("%3A", ":").replace("%2C", ",");
      String text = command.group(3);
      lines.add(line(command.group(1), unescaped(rule, "%25"), unescaped(text, "%25")));
    }
    return lines;
  }

  /** As the agent of Azure does: up to the first bracket, properties at semicolons. */
  private static List<String> azure(String report) {
    List<String> lines = new ArrayList<>();
    for (String each : rows(report)) {
      Matcher command =
          Pattern.compile("##vso\\[task\\.logissue type=([a-z]+);([^\\]]*)\\](.*)").matcher(each);
      if (!command.matches()) {
        throw new AssertionError("no command: " + each);
      }
      String code = "";
      for (String property : command.group(2).split(";")) {
        code = property.startsWith("code=") ? property.substring(5) : code;
      }
      String rule = code.replace("%3B", ";").replace("%5D", "]");
      String text = command.group(3);
      lines.add(line(command.group(1), unescaped(rule, "%AZP25"), unescaped(text, "%AZP25")));
    }
    return lines;
  }

  private static List<String> rows(String report) {
    return report.isEmpty() ? List.of() : List.of(report.split("\n"));
  }

  private static String unescaped(String text, String percent) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace(percent, "%");
  }

  private static List<String> checkstyle(String report) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Element each : elements(xml(report).getDocumentElement(), "error")) {
      String rule = each.getAttribute("source").replaceFirst("^canvas\\.", "");
      lines.add(line(each.getAttribute("severity"), rule, each.getAttribute("message")));
    }
    return lines;
  }

  private static List<String> junit(String report) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Element each : elements(xml(report).getDocumentElement(), "testcase")) {
      for (String part : List.of("failure", "system-out")) {
        for (Element output : elements(each, part)) {
          for (String row : output.getTextContent().strip().split("\n")) {
            Matcher found = JUNIT.matcher(row);
            boolean fails = part.equals("failure");
            boolean mustFail =
                found.matches() && found.group(1).equals("error") && found.group(3) == null;
            if (!found.matches() || fails != mustFail) {
              throw new AssertionError("no finding: " + row);
            }
            lines.add(line(found.group(1), each.getAttribute("name"), found.group(2)));
          }
        }
      }
    }
    return lines;
  }

  /** Rendered to HTML, of which nothing may be there but what the report is built of. */
  private static List<String> markdown(String report) {
    String html = RENDERER.render(PARSER.parse(report));
    Matcher tag = Pattern.compile("<(/?[a-zA-Z!][^ >]*)[^>]*>").matcher(html);
    while (tag.find()) {
      if (!tag.group(1).matches("/?(h3|h4|p|ul|li|strong|code|details|summary)|!--")) {
        throw new AssertionError("no text: " + tag.group() + " in " + html);
      }
    }
    List<String> lines = new ArrayList<>();
    Matcher item = Pattern.compile("(?s)<li>(.*?)</li>").matcher(html);
    while (item.find()) {
      String text = item.group(1).strip().replaceAll("</?(p|code)>", "");
      Matcher found = Pattern.compile(".*? <strong>(\\w+)</strong> (.*)").matcher(text);
      if (!found.matches()) {
        throw new AssertionError("no finding: " + text);
      }
      lines.add(found.group(1) + " " + entities(found.group(2)));
    }
    return lines;
  }

  private static String entities(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String string(JsonNode node, String path) {
    return node.at(path).asString();
  }

  static Document xml(String report) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)));
  }

  static List<Element> elements(Element parent, String name) {
    NodeList all = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
