package org.canvasdoc.plugin.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.read.Limits;
import org.canvasdoc.redact.Redaction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A site of two canvases that is published, and what its XML says. */
final class Published {
  static final String ADDRESS = "https://example.org/models/";
  static final Instant WHEN = Instant.parse("2026-02-11T10:00:00Z");

  private final Path folder;
  private final Path sources;

  Published(Path folder) throws IOException {
    this.folder = folder;
    this.sources = Files.createDirectories(folder.resolve("canvas/food")).getParent();
    Files.writeString(
        sources.resolve("food/doughjoe.canvas.yaml"),
        "name: The <b>DoughJoe</b> & Co\nsummary: Doughnuts\nlanguage: pt-BR\n");
    Path parts = Files.createDirectories(sources.resolve("tea.canvas"));
    Files.writeString(parts.resolve("canvas.yaml"), "name: Tea\n");
    Files.writeString(parts.resolve("channels.yaml"), "shop: The shop\n");
  }

  static CanvasHistory changed(String canvas, Step... steps) {
    List<Moment> moments = new ArrayList<>();
    for (Step each : steps) {
      moments.add(new Moment(each, canvas, List.of(), Optional.empty()));
    }
    return new CanvasHistory(canvas, moments, false);
  }

  Path render(SiteSettings settings, CanvasHistory... canvases) throws IOException {
    return render(settings, () -> Past.of(List.of(canvases)));
  }

  Path render(SiteSettings settings, Supplier<Past> past) throws IOException {
    Settings checks = new Settings(Profile.SKETCH, Optional::empty, () -> LocalDate.MIN, List.of());
    CanvasProject project = CanvasProject.read(sources, "src/canvas/", Limits.DEFAULT, checks);
    Path output = folder.resolve("site");
    try (Site site = new Site(settings, List.of(), past)) {
      site.render(List.of(project), output);
    }
    return output;
  }

  static SiteSettings at(String address, Redaction redaction) {
    return new SiteSettings(
        "Models & more", address, "2026-01-01", "", "", redaction, Look.OURS, false);
  }

  static Document xml(Path file) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  static String child(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }
}
