package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.plugin.schema.CanvasSchema;
import org.canvasdoc.plugin.schema.Modeline;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schema of a canvas, by which editors complete, explain and check what is typed.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
  /** Where the schema goes in the folder of what is built. */
  static final String FILE = "canvas.schema.json";

  /** The file that the schema is written to; `target/canvas.schema.json` where it is not said. */
  @Parameter(property = "canvas.schemaFile")
  private @Nullable File schemaFile;

  /** The folder that holds the canvases. */
  @Parameter(property = "canvas.sourceDirectory", defaultValue = "${basedir}/src/canvas")
  private File sourceDirectory;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoExecutionException {
    Path here = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    Path file = file().toAbsolutePath().normalize();
    String shown = Folders.shown(file, here);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent(), shown));
      Files.writeString(file, CanvasSchema.write());
    } catch (IOException error) {
      throw Trouble.of(
          "the schema cannot be written to " + shown,
          error,
          here,
          "name another file: -Dcanvas.schemaFile=…");
    }
    Path source = sourceDirectory.toPath().toAbsolutePath().normalize();
    getLog().info("canvas: the schema is in " + shown);
    getLog()
        .info(
            "canvas: a canvas in "
                + Folders.shown(source, here)
                + " begins with the line\n\n"
                + Modeline.of(file, source)
                + "\n");
  }

  private Path file() {
    File named = schemaFile;
    return named == null ? Folders.build(project, basedir.toPath()).resolve(FILE) : named.toPath();
  }
}
