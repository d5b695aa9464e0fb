package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed in the canvases since a revision, and what that means: for whom a promise holds
 * no more, which findings are new, which figures are others. The log says it, and files for a pull
 * request. The repository is only read: its work tree and its index stay as they are.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ChangeMojo {
  /** The revision to compare, as git names it; what is in the folder where it is not said. */
  @Parameter(property = "canvas.head")
  private @Nullable String head;

  /** The folder that reports are written to; `target/canvas-reports` where it is not said. */
  @Parameter(property = "canvas.reportDirectory")
  private @Nullable File reportDirectory;

  /**
   * From which level on changes fail the build: breaking, attention or never. What is accepted by
   * canvas:accept does not.
   */
  @Parameter(property = "canvas.failOnChange", defaultValue = "never")
  private String failOnChange;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    FailOnChange threshold =
        FailOnChange.of(failOnChange)
            .orElseThrow(() -> wrong("canvas.failOnChange", failOnChange, FailOnChange.words()));
    long failing = 0;
    for (Folders.Place place : folders()) {
      try (Against against = new Against(place.source(), here())) {
        Compared compared = compare(place, head, against);
        if (compared != null) {
          report(place, compared);
          failing += threshold.failing(compared.comparison());
        }
      } catch (IOException error) {
        throw new MojoExecutionException(
            "the repository around "
                + Folders.shown(place.source(), here())
                + " cannot be read: "
                + safe(String.valueOf(error.getMessage())),
            error);
      }
    }
    if (failing > 0) {
      throw new MojoFailureException(
          (failing == 1 ? "1 change is " : failing + " changes are ")
              + (threshold == FailOnChange.BREAKING ? "breaking" : "breaking or need attention")
              + ". Where that is meant, accept it: "
              + Commands.of(session(), project(), version()).of("accept")
              + " -Dcanvas.fingerprint=… -Dcanvas.because=…");
    }
  }

  private void report(Folders.Place place, Compared compared) {
    for (Meaning each : compared.comparison().meanings()) {
      getLog().info(safe(each.level().key() + "[" + each.rule() + "]: " + each.message()));
    }
    for (Change each : compared.comparison().changes()) {
      getLog().info(safe(each.sign().mark() + " " + each.kind() + " " + each.subject()));
    }
  }
}
