package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Canvas;

/** Tells readers of feeds what changed in the canvases, as Atom (RFC 4287). */
final class Feed {
  static final String FILE = "feed.xml";

  /** So many canvases are named in a title. */
  private static final int NAMED = 2;

  private final SiteContext site;
  private final Words words;
  private final String address;

  Feed(SiteContext site) {
    this.site = site;
    this.words = site.words();
    this.address = site.settings().address();
  }

  byte[] of(History history, Instant updated) {
    StringBuilder xml = new StringBuilder(8 * 1024);
    xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(words.language()).append("\">\n");
    element(xml, "id", address + FILE);
    String title = site.settings().title();
    element(xml, "title", words.get("feedTitle", title));
    element(xml, "updated", updated.toString());
    link(xml, "self", "application/atom+xml", address + FILE);
    link(xml, "alternate", "text/html", address);
    author(xml, title);
    for (History.Step step : history.steps()) {
      entry(xml, step);
    }
    return bytes(xml.append("</feed>\n"));
  }

  private void entry(StringBuilder xml, History.Step step) {
    Change change = step.change();
    String when = change.when().toString();
    xml.append("<entry>\n");
    String day = History.day(change.when()).toString();
    element(
        xml, "id", "tag:" + SiteAddress.host(address) + "," + day + ":" + Html.slug(change.id()));
    element(xml, "title", title(step));
    element(xml, "updated", when);
    if (!change.author().isBlank()) {
      author(xml, change.author());
    }
    link(xml, "alternate", "text/html", address(step.canvases().get(0)));
    xml.append("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>");
    for (Canvas each : step.canvases()) {
      xml.append("<li><a href=\"").append(Html.escape(address(each))).append("\">");
      xml.append(Html.escape(each.name())).append("</a></li>");
    }
    xml.append("</ul></div></content>\n</entry>\n");
  }

  /** What a commit says of itself; where anything is left out, only what it changed. */
  private String title(History.Step step) {
    String subject = step.change().subject().strip();
    if (site.settings().redaction().isNone() && !subject.isEmpty()) {
      return subject;
    }
    int canvases = step.canvases().size();
    if (canvases > NAMED) {
      return words.get("feedChangedMany", canvases);
    }
    List<String> names = new ArrayList<>();
    for (Canvas each : step.canvases()) {
      names.add(each.name());
    }
    return words.get("feedChanged", String.join(", ", names));
  }

  private String address(Canvas canvas) {
    return SiteAddress.of(address, Urls.canvas(canvas.id()));
  }

  private static void author(StringBuilder xml, String name) {
    xml.append("<author><name>").append(Html.escape(name)).append("</name></author>\n");
  }

  private static void link(StringBuilder xml, String rel, String type, String href) {
    xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type);
    xml.append("\" href=\"").append(Html.escape(href)).append("\"/>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(Html.escape(text));
    xml.append("</").append(name).append(">\n");
  }

  /** What XML forbids is replaced, as in pages. */
  private static byte[] bytes(StringBuilder xml) {
    PageBytes out = new PageBytes();
    out.write(xml.toString(), 0, xml.length());
    return out.bytes();
  }
}
