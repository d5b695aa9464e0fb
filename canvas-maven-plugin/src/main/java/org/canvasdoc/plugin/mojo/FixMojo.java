package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.plugin.fix.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Corrects canvases where a finding says exactly how, touches nothing else in the files, and then
 * checks them.
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CanvasMojo {
  private static final String PATCH = "fixes.patch";

  /** Shows what would be corrected, and writes it as a patch; the files stay as they are. */
  @Parameter(property = "canvas.dryRun", defaultValue = "false")
  private boolean dryRun;

  /**
   * The canvases to correct, by patterns or paths divided by commas: from the root of the
   * repository, the module or the folder of canvases, or by id. All where it is not said.
   */
  @Parameter(property = "canvas.include")
  private @Nullable List<String> include;

  @Override
  List<String> include() {
    return include == null ? List.of() : include;
  }

  @Override
  @Nullable Work begin(Folders.Place place) throws MojoExecutionException {
    String prefix = prefix(place.source());
    Settings settings = settings(place);
    try (Workbench bench = new Workbench(place.source(), limits().fileSize())) {
      List<Diagnostic> made = bench.fix(copy -> own(read(copy, place, settings)), prefix);
      List<Workbench.Changed> changed = bench.changed();
      String count = count(made.size(), "finding") + (dryRun ? " would be" : "") + " fixed in ";
      count += count(changed.size(), "file");
      if (dryRun) {
        Patches.show(getLog(), changed, prefix, reports(place).resolve(PATCH), here());
        getLog().info("canvas: " + (made.isEmpty() ? "nothing to fix" : count));
        return null;
      }
      bench.save(changed);
      for (Diagnostic each : made) {
        Finding finding = each.finding();
        String what = finding.rule() + " at " + finding.span() + ": " + finding.message();
        getLog().info(LogText.safe(Cells.visible("fixed " + what)));
      }
      String done = made.isEmpty() ? "nothing to fix" : count;
      return (checked, reported) ->
          getLog().info("canvas: " + done + "; " + checked.findings().sentence());
    } catch (IOException error) {
      throw Trouble.of(
          "the canvases of " + Folders.shown(place.source(), here()) + " cannot be corrected",
          error,
          here(),
          "");
    }
  }

  /**
   * What is found in the canvases that were chosen; where all are, in the files beside them too.
   */
  private List<Diagnostic> own(CanvasProject project) {
    if (include().isEmpty()) {
      return project.diagnostics();
    }
    List<Diagnostic> own = new ArrayList<>();
    for (Diagnostic each : project.diagnostics()) {
      if (each.finding().subject().canvas() != null) {
        own.add(each);
      }
    }
    return own;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
