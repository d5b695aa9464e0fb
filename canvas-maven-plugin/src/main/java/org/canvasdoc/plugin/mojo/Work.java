package org.canvasdoc.plugin.mojo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.plugin.report.Findings;

/** What a goal does with a folder whose findings do not fail the build. */
interface Work extends AutoCloseable {
  void go(Checked checked, Reported reported) throws MojoExecutionException;

  /** Ends what was begun, whether it was gone on with or not. */
  @Override
  default void close() {}

  /**
   * What was read and checked of a place.
   *
   * @param projects the folders of it that hold canvases: one, or those that were gathered
   * @param homes what the ids of the canvases of each folder begin with
   */
  record Checked(
      Folders.Place place,
      List<CanvasProject> projects,
      Findings findings,
      Map<Folders.Place, String> homes) {}

  /** What was written and said of a folder. */
  record Reported(List<Path> files, List<LastRun.Text> texts) {}
}
