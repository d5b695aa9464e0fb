package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.LiveProject;
import org.canvasdoc.check.Settings;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.plugin.serve.Reading;
import org.canvasdoc.plugin.site.Since;
import org.canvasdoc.plugin.site.SiteException;
import org.jspecify.annotations.Nullable;

/** Folders of canvases as they are when somebody asks, and what they are compared with. */
final class Living implements Reading {
  private final CheckMojo goal;
  private final List<Folder> folders;
  private final @Nullable String base;
  private final Map<Folders.Place, String> homes = new LinkedHashMap<>();

  /** One folder that is read again and again. */
  record Folder(Folders.Place place, LiveProject project, Settings settings) {}

  /**
   * For the folders of one site; what cannot be compared ends the goal here, and is no page.
   *
   * @param base what to compare with; null for nothing
   */
  Living(CheckMojo goal, List<Folder> folders, @Nullable String base)
      throws MojoExecutionException {
    this.goal = goal;
    this.folders = folders;
    this.base = base;
    if (base != null) {
      for (Folder each : folders) {
        homes.put(each.place, each.place.home());
      }
      Comparing.since(goal, homes, base);
    }
  }

  /**
   * Reads all folders.
   *
   * @param homes takes what the ids of each begin with
   */
  static List<CanvasProject> read(List<Folder> folders, Map<Folders.Place, String> homes)
      throws IOException {
    Gathering gathering = new Gathering();
    for (Folder each : folders) {
      List<Object> era = List.of(HeadMark.of(each.place.source()), Today.clock());
      CanvasProject read = each.project.read(each.settings, era);
      homes.put(each.place, gathering.add(each.place.home(), read));
    }
    return gathering.projects();
  }

  @Override
  public List<CanvasProject> read() throws IOException {
    homes.clear();
    return read(folders, homes);
  }

  @Override
  public Since since() {
    try {
      return base == null ? Since.NOTHING : Comparing.since(goal, homes, base);
    } catch (MojoExecutionException error) {
      throw new SiteException(String.valueOf(error.getMessage()), error);
    }
  }
}
