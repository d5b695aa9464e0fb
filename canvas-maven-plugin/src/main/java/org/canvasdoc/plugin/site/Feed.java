package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Revised;
import org.canvasdoc.plugin.history.Snapshot;
import org.canvasdoc.plugin.history.Step;

/** Tells readers of feeds what changed in the canvases, as Atom (RFC 4287). */
final class Feed {
  static final String FILE = "feed.xml";

  private static final int MOST = 50;

  /** So many canvases are named in a title. */
  private static final int NAMED = 2;

  private final SiteContext site;
  private final Words words;
  private final String address;
  private final FeedChanges changes;

  Feed(SiteContext site) {
    this.site = site;
    this.words = site.words();
    this.address = site.settings().address();
    this.changes = new FeedChanges(words);
  }

  byte[] bytes() {
    List<Revised> revisions = newest();
    StringBuilder xml = new StringBuilder(8 * 1024);
    xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(words.language()).append("\">\n");
    element(xml, "id", address + FILE);
    String title = site.settings().title();
    element(xml, "title", words.get("feedTitle", title));
    Instant updated = revisions.isEmpty() ? Instant.EPOCH : revisions.get(0).step().when();
    element(xml, "updated", updated.toString());
    link(xml, "self", "application/atom+xml", address + FILE);
    link(xml, "alternate", "text/html", address);
    author(xml, title);
    for (Revised each : revisions) {
      entry(xml, each);
    }
    return bytes(xml.append("</feed>\n"));
  }

  /** A feed is for what is new. */
  private List<Revised> newest() {
    List<Revised> all = site.past().revisions();
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private void entry(StringBuilder xml, Revised revised) {
    Step step = revised.step();
    String day = Publication.day(step.when());
    xml.append("<entry>\n");
    element(
        xml, "id", "tag:" + SiteAddress.host(address) + "," + day + ":" + Html.slug(step.commit()));
    element(xml, "title", title(revised));
    element(xml, "updated", step.when().toString());
    String author = FeedChanges.cut(step.author());
    if (!author.isBlank()) {
      author(xml, author);
    }
    link(xml, "alternate", "text/html", home(revised));
    xml.append("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>");
    for (Revised.Of each : revised.canvases()) {
      canvas(xml, revised, each);
    }
    xml.append("</ul></div></content>\n</entry>\n");
  }

  private void canvas(StringBuilder xml, Revised revised, Revised.Of of) {
    xml.append("<li>");
    Optional<Canvas> canvas = site.canvas(of.canvas());
    if (canvas.isPresent()) {
      xml.append("<a href=\"").append(Html.escape(address(canvas.get(), revised))).append("\">");
      xml.append(Html.escape(canvas.get().name())).append("</a>");
    } else {
      xml.append(Html.escape(name(of)));
    }
    changes.write(xml, of.moment());
    xml.append("</li>");
  }

  /** What a commit says of itself; where it says nothing, what it changed. */
  private String title(Revised revised) {
    String subject = FeedChanges.cut(revised.step().subject());
    if (!subject.isEmpty()) {
      return subject;
    }
    int canvases = revised.canvases().size();
    if (canvases > NAMED) {
      return words.get("feedChangedMany", canvases);
    }
    List<String> names = new ArrayList<>();
    for (Revised.Of each : revised.canvases()) {
      names.add(site.canvas(each.canvas()).map(Canvas::name).orElseGet(() -> name(each)));
    }
    return words.get("feedChanged", String.join(", ", names));
  }

  /** What people called a canvas that is gone. */
  private static String name(Revised.Of of) {
    Optional<Snapshot> now = of.moment().now();
    for (Fact each : of.moment().facts()) {
      if (now.isEmpty() && each.kind().equals("canvas-removed")) {
        return each.name();
      }
    }
    return now.map(Snapshot::name).orElse(of.canvas());
  }

  /** The page of the first canvas that has one. */
  private String home(Revised revised) {
    for (Revised.Of each : revised.canvases()) {
      Optional<Canvas> canvas = site.canvas(each.canvas());
      if (canvas.isPresent()) {
        return address(canvas.get(), revised);
      }
    }
    return address;
  }

  /** The page of what a revision made of a canvas; that of the canvas where there is none. */
  private String address(Canvas canvas, Revised revised) {
    return SiteAddress.of(
        address,
        site.tellsHistory()
            ? Urls.moment(canvas.id(), Moments.name(revised.step()))
            : Urls.canvas(canvas.id()));
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
