package org.canvasdoc.plugin.mojo;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks business model canvases, and says exactly what is wrong, and where. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends CanvasMojo {
  @Override
  Work begin(Folders.Place place) {
    return (checked, reported) -> getLog().info("canvas: " + checked.findings().sentence());
  }
}
