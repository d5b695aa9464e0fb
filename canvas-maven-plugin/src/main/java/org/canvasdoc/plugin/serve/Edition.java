package org.canvasdoc.plugin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.plugin.site.SitePages;
import org.jspecify.annotations.Nullable;

/** The site as it was at one moment. */
public final class Edition {
  private final long number;
  private final List<CanvasProject> projects;
  private final @Nullable SitePages pages;
  private final String problem;
  private final int look;
  private final Map<String, Served> served = new ConcurrentHashMap<>();

  Edition(
      long number,
      List<CanvasProject> projects,
      @Nullable SitePages pages,
      String problem,
      int look) {
    this.number = number;
    this.projects = projects;
    this.pages = pages;
    this.problem = problem;
    this.look = look;
  }

  /** A later edition has a higher one. */
  long number() {
    return number;
  }

  /** What was read for it. */
  public List<CanvasProject> projects() {
    return projects;
  }

  /** Null where nothing could be read yet, or templates cannot be. */
  @Nullable SitePages pages() {
    return pages;
  }

  /** What keeps it from being made of the newest; empty where nothing does. */
  public String problem() {
    return problem;
  }

  /** Differs where files differ that pages show and do not hold. */
  int look() {
    return look;
  }

  /** The pages that somebody asked for already. */
  Map<String, Served> served() {
    return served;
  }

  /** Everything that was found in the canvases. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    for (CanvasProject each : projects) {
      all.addAll(each.diagnostics());
    }
    return all;
  }
}
