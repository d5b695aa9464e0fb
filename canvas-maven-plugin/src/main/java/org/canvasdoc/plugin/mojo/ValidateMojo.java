package org.canvasdoc.plugin.mojo;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks business model canvases, and says exactly what is wrong, and where. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends CanvasMojo {
  /**
   * The canvases to check, by patterns or paths divided by commas: from the root of the repository,
   * the module or the folder of canvases, or by id. All where it is not said.
   */
  @Parameter(property = "canvas.include")
  private @Nullable List<String> include;

  @Override
  List<String> include() {
    return include == null ? List.of() : include;
  }

  @Override
  boolean gathers() {
    return true;
  }

  @Override
  Work begin(Folders.Place place) {
    return (checked, reported) -> getLog().info("canvas: " + checked.findings().sentence());
  }
}
