package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.plugin.fix.Workbench;
import org.canvasdoc.plugin.format.Formatting;
import org.jspecify.annotations.Nullable;

/**
 * Brings canvases into the one canonical layout: blocks in the order in which a canvas is filled,
 * fields in the order of the reference, unknown ones and the team's own behind them; what is below
 * indented by two; what is written in brackets on one line of at most 100 columns, or else on
 * lines; short forms where they say the same, and quotes only where YAML needs them. Entries and
 * the items of lists stay where they are, comments with what they belong to; of several blank lines
 * one is left. What a file says stays the same, or the file stays as it is; so does one that cannot
 * be read.
 */
@Mojo(name = "format", requiresProject = false, threadSafe = true)
public final class FormatMojo extends LayoutMojo {
  private static final String PATCH = "format.patch";

  /** Shows what would be changed, and writes it as a patch; the files stay as they are. */
  @Parameter(property = "canvas.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** The folder that the patch is written to; `target/canvas-reports` where it is not said. */
  @Parameter(property = "canvas.reportDirectory")
  private @Nullable File reportDirectory;

  @Override
  int go(Folders.Place place, String prefix, Workbench bench, Formatting.Result result)
      throws IOException {
    if (dryRun) {
      Patches.show(
          getLog(),
          result.changed(),
          prefix,
          place.results(reportDirectory, "canvas-reports").resolve(PATCH),
          here());
    } else {
      bench.save(result.changed());
      for (Workbench.Changed each : result.changed()) {
        say("formatted " + prefix + each.path());
      }
    }
    int changed = result.changed().size();
    String all = count(result.files(), "", "");
    String would = dryRun ? " would be" : "";
    say(
        changed == 0
            ? "canvas: nothing to format in " + all
            : "canvas: " + changed + " of " + all + would + " formatted");
    return 0;
  }
}
