package org.canvasdoc.plugin.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SiteView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.rule.Context;
import org.canvasdoc.source.Span;

/** What all pages of a site are made from. */
final class SiteContext {
  /** Kinds of files that a browser would run. */
  private static final Set<String> RUN =
      Set.of(
          "html", "htm", "xhtml", "xht", "shtml", "mhtml", "svg", "svgz", "xml", "xsl", "xslt",
          "js", "mjs", "css", "swf", "hta");

  private final SiteSettings settings;
  private final Languages languages;
  private final Words words;
  private final RuleTable rules;
  private final SiteView view;
  private final Past past;
  private final Map<String, CanvasHistory> histories = new HashMap<>();
  private final Overlay overlay;
  private final Map<String, Catalogue> catalogues = new HashMap<>();
  private final Set<Category> categories = new LinkedHashSet<>();
  private final Map<String, Path> documents = new HashMap<>();
  private final Map<String, Canvas> canvases = new LinkedHashMap<>();
  private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
  private final List<Diagnostic> others = new ArrayList<>();
  private final Map<String, Path> files = new ConcurrentSkipListMap<>();

  SiteContext(
      SiteSettings settings,
      Languages languages,
      SiteView view,
      List<CanvasProject> projects,
      Past past,
      RuleTable rules,
      Overlay overlay) {
    this.rules = rules;
    this.past = past;
    this.overlay = overlay;
    this.view = view;
    this.settings = settings;
    this.languages = languages;
    this.words = languages.ofSite(settings, projects);
    for (CanvasHistory each : past.canvases()) {
      histories.putIfAbsent(each.canvas(), each); // one that is gone may have had the id before
    }
    for (CanvasProject project : projects) {
      categories.addAll(project.catalogue().all());
      documents.putAll(project.documents());
      for (Canvas canvas : project.canvases()) {
        canvases.put(canvas.id(), canvas);
        catalogues.put(canvas.id(), project.catalogue());
        diagnostics.put(canvas.id(), new ArrayList<>());
      }
    }
    for (Severity severity : Severity.values()) {
      for (CanvasProject project : projects) {
        for (Diagnostic diagnostic : project.diagnostics()) {
          if (diagnostic.severity() == severity) {
            String canvas = diagnostic.finding().subject().canvas();
            (canvas == null ? others : diagnostics.getOrDefault(canvas, others)).add(diagnostic);
          }
        }
      }
    }
  }

  SiteSettings settings() {
    return settings;
  }

  /** What changed in the canvases, where that is to be shown. */
  Overlay overlay() {
    return overlay;
  }

  /** What is the same around all pages. */
  SiteView view() {
    return view;
  }

  /** The words of the pages that belong to no canvas. */
  Words words() {
    return words;
  }

  /** The words of the pages of a canvas. */
  Words words(Canvas canvas) {
    return languages.of(canvas.language());
  }

  /** The categories that the folder of a canvas knows. */
  Catalogue catalogue(Canvas canvas) {
    return catalogues.getOrDefault(canvas.id(), Catalogue.BUILT_IN);
  }

  /** The categories that any folder knows. */
  Set<Category> categories() {
    return categories;
  }

  /** The categories by id; of two that folders call alike the first is explained. */
  Map<String, Category> explained() {
    Map<String, Category> byId = new LinkedHashMap<>();
    for (Category category : categories) {
      byId.putIfAbsent(category.id(), category);
    }
    return byId;
  }

  /** Whether a page explains this rule. */
  boolean hasPage(String rule) {
    return rules.has(rule);
  }

  /** Whether the team keeps a topic from those who see this site. */
  boolean leavesOut(Topic topic) {
    return settings.redaction().leavesOut(topic);
  }

  /** Whether pages tell of what was; old texts would tell what is left out today. */
  boolean tellsHistory() {
    return settings.redaction().isNone() && past.lack() != Past.Lack.LEFT_OUT;
  }

  List<Canvas> canvases() {
    return List.copyOf(canvases.values());
  }

  Optional<Canvas> canvas(String id) {
    return Optional.ofNullable(canvases.get(id));
  }

  /** What became of the canvases, as far as others see it. */
  Past past() {
    return past;
  }

  /** What became of a canvas; empty where nothing is known of it. */
  Optional<CanvasHistory> history(Canvas canvas) {
    return Optional.ofNullable(histories.get(canvas.id()));
  }

  /** The canvas that another one means by an id. */
  Optional<Canvas> beside(Canvas canvas, String id) {
    return canvas(canvas.home() + id);
  }

  List<Diagnostic> diagnostics(String canvas) {
    return diagnostics.getOrDefault(canvas, List.of());
  }

  /** The findings that no page of a canvas shows. */
  List<Diagnostic> otherDiagnostics() {
    return others;
  }

  /** Where a place in a source file is, in words, linked where there is an address for it. */
  LinkView source(Span span) {
    String path = span.file().path();
    String line = Integer.toString(span.start().line());
    String href =
        settings.sourceLink().replace("{path}", Addresses.path(path)).replace("{line}", line);
    return LinkView.of(path + ":" + span.start(), Addresses.outside(href).orElse(""));
  }

  /** The page address of a file beside a canvas; remembers that the file has to be copied. */
  Optional<String> file(Canvas canvas, String path) {
    Optional<String> place = Context.document(canvas, path);
    Path file = place.isEmpty() ? null : documents.get(place.get());
    if (file == null) {
      return Optional.empty();
    }
    String target = "assets/files/" + Urls.safe(canvas.id()) + "/" + fileName(path);
    files.put(target, file);
    return Optional.of(target);
  }

  /** The files that pages lead to, by their place in the site. */
  Map<String, Path> files() {
    return files;
  }

  /**
   * A safe name that tells a file from every other of its canvas. What a browser would run gets a
   * suffix by which it is shown or kept, never run.
   */
  private static String fileName(String path) {
    int dot = path.lastIndexOf('.');
    String kind = dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    boolean plain = !kind.isEmpty() && kind.length() <= 8 && Urls.safe(kind).equals(kind);
    String suffix = !plain ? "" : RUN.contains(kind) ? "." + kind + ".txt" : "." + kind;
    return Urls.safe(dot < 0 ? path : path.substring(0, dot)) + suffix;
  }
}
