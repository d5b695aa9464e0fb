package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.plugin.git.HeadMark;
import org.canvasdoc.plugin.git.Remotes;
import org.canvasdoc.plugin.init.FirstCanvas;
import org.canvasdoc.plugin.init.Pieces;
import org.canvasdoc.plugin.init.PomText;
import org.canvasdoc.plugin.init.RulesText;
import org.canvasdoc.plugin.init.Workflow;
import org.canvasdoc.plugin.schema.CanvasSchema;
import org.canvasdoc.plugin.schema.Modeline;
import org.jspecify.annotations.Nullable;

/**
 * Writes a first canvas to write over, with the questions of each block, and says what to do next.
 * On request it writes what stands around a canvas too. Nothing that is there is overwritten: where
 * one of the files cannot be written, none is.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
  private static final String OFF = "off";
  private static final String AUTO = "auto";

  /** What the business is called; the project's name, or the folder's, where it is not said. */
  @Parameter(property = "canvas.name")
  private @Nullable String name;

  /** Writes a rules.yaml too: how much is asked of the canvases. */
  @Parameter(property = "canvas.rules", defaultValue = "false")
  private boolean rules;

  /** Puts the plugin into the POM, so that `mvn canvas:site` is enough; makes one where none is. */
  @Parameter(property = "canvas.pom", defaultValue = "false")
  private boolean pom;

  /**
   * Writes a workflow too, for a service that runs builds: github, gitlab, azure, jenkins; auto
   * looks which one the repository is built by, off writes none.
   */
  @Parameter(property = "canvas.workflow", defaultValue = OFF)
  private String workflow;

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

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  private final Pieces pieces = new Pieces();
  private final List<String> refused = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  @Override
  public void execute() throws MojoExecutionException {
    Path source = sourceDirectory.toPath().toAbsolutePath().normalize();
    Commands commands = Commands.of(session, project, Reporting.version(execution));
    boolean inPom = Commands.isNamed(project);
    try {
      FirstCanvas canvas = canvas(source, commands);
      if (rules) {
        Path file = source.resolve("rules.yaml");
        refuse(file, "leave out -Dcanvas.rules");
        refuse(source.resolve("rules.yml"), "leave out -Dcanvas.rules");
        add(file, RulesText.write(), "how much is asked of the canvases");
      }
      if (pom) {
        inPom |= pom(canvas);
        commands = inPom ? commands.known(true) : commands;
      }
      workflow(commands.known(inPom));
      if (!refused.isEmpty()) {
        throw new MojoExecutionException("Nothing was written. " + String.join(". ", refused));
      }
      Path obstacle = pieces.inTheWay();
      if (obstacle != null) {
        throw new MojoExecutionException(
            "Nothing was written: " + shown(obstacle) + " is a file, and a folder has to be there");
      }
      pieces.write();
    } catch (IOException error) {
      Path here = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
      throw Trouble.of("Nothing was written", error, here, "");
    }
    for (String each : done) {
      getLog().info("canvas: " + each);
    }
    getLog().info("canvas: next, to check it, and to render it:\n\n" + next(commands));
    if (!inPom && project.getFile() != null) {
      String lines = PomText.lines(commands.version());
      getLog().info("canvas: canvas:site is enough where the POM has this:\n\n" + lines);
    }
  }

  private static String next(Commands commands) {
    return visible(commands.of("validate")) + "\n" + visible(commands.of("site")) + "\n";
  }

  /** The canvas, and the schema that its first line names. */
  private FirstCanvas canvas(Path source, Commands commands)
      throws IOException, MojoExecutionException {
    File named = schemaFile;
    Path schema =
        named == null
            ? Folders.build(project, basedir.toPath()).resolve(SchemaMojo.FILE)
            : named.toPath();
    schema = schema.toAbsolutePath().normalize();
    FirstCanvas canvas = canvas(Modeline.of(schema, source));
    for (Path form : canvas.forms(source)) {
      refuse(form, "check it by " + commands.of("validate") + ", or write another: -Dcanvas.name");
    }
    add(canvas.file(source), canvas.text(), "a first canvas to write over, from the top down");
    if (!Files.isRegularFile(schema)) {
      add(schema, CanvasSchema.write(), "by it an editor completes and checks the canvas");
    }
    return canvas;
  }

  private FirstCanvas canvas(String modeline) throws IOException, MojoExecutionException {
    String given = name;
    if (given == null || given.isBlank()) {
      Path folder = basedir.toPath().toAbsolutePath().normalize().getFileName();
      String here = folder == null ? "" : folder.toString();
      String own = project.getFile() == null ? here : project.getName();
      FirstCanvas canvas = FirstCanvas.of(own, modeline);
      return canvas.problem().isEmpty() ? canvas : FirstCanvas.of(FirstCanvas.NAMELESS, modeline);
    }
    FirstCanvas canvas = FirstCanvas.of(given, modeline);
    if (canvas.problem().isPresent()) {
      throw new MojoExecutionException(
          visible(
              "Nothing was written: canvas.name cannot be `"
                  + given
                  + "`: "
                  + canvas.problem().get()));
    }
    return canvas;
  }

  /** Adds a new POM, or the plugin to the one there is. Whether the plugin is named then. */
  private boolean pom(FirstCanvas canvas) throws IOException {
    File own = project.getFile();
    Path file = own == null ? basedir.toPath().resolve("pom.xml") : own.toPath();
    String version = Reporting.version(execution);
    if (Commands.isNamed(project)) {
      done.add(shown(file) + " names the plugin already");
      return true;
    }
    if (own == null) {
      refuse(file, "leave out -Dcanvas.pom");
      add(file, PomText.fresh(canvas.id(), canvas.name()), "a POM for nothing but the canvases");
      return true;
    }
    byte[] before = Files.readAllBytes(file);
    Optional<byte[]> after = PomText.with(before, version);
    if (after.isEmpty()) {
      done.add("no place for the plugin was found in " + shown(file));
      return false;
    }
    pieces.change(file, before, after.get());
    done.add("put the plugin into " + shown(file));
    return true;
  }

  private void workflow(Commands commands) throws IOException, MojoExecutionException {
    String word = workflow.equals("true") ? AUTO : workflow;
    if (word.equals(OFF) || word.equals("false")) {
      return;
    }
    Path base = basedir.toPath().toAbsolutePath().normalize();
    Path top = HeadMark.root(base);
    Path root = top == null ? base : top;
    Optional<Workflow> service =
        word.equals(AUTO) ? Workflow.in(root, Remotes.of(base)) : Workflow.of(word);
    if (service.isEmpty()) {
      List<String> words = new ArrayList<>(List.of(OFF, AUTO));
      words.addAll(Workflow.words());
      throw word.equals(AUTO)
          ? new MojoExecutionException(
              "Nothing was written: nothing in "
                  + shown(root)
                  + " says what service runs the builds; name it: -Dcanvas.workflow="
                  + String.join("|", Workflow.words()))
          : CanvasMojo.wrong("canvas.workflow", word, words);
    }
    Path build = Folders.build(project, base).toAbsolutePath().normalize();
    String folder = below(root, base);
    String results = below(root, build);
    String command = commands.unattended("site");
    if (!build.startsWith(root)
        || !Workflow.isPlain(folder)
        || !Workflow.isPlain(results)
        || !Workflow.isPlain(command)) {
      throw new MojoExecutionException(
          visible("Nothing was written: no workflow can say `" + folder + "`, `" + command + "`"));
    }
    Path file = service.get().file(root);
    refuse(file, "leave out -Dcanvas.workflow");
    String hint = service.get().hint(root);
    String what = "checks and renders the canvases wherever the repository is built";
    add(
        file,
        service.get().text(folder, command, results),
        hint.isEmpty() ? what : what + "; " + hint);
  }

  private static String below(Path root, Path path) {
    return root.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private void add(Path file, String text, String what) {
    pieces.add(file, text);
    done.add("wrote " + shown(file) + ": " + what);
  }

  private void refuse(Path file, String instead) {
    if (Pieces.stands(file)) {
      refused.add(shown(file) + " is there already: " + instead);
    }
  }

  private String shown(Path path) {
    Path here = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    String shown = Folders.shown(path.toAbsolutePath().normalize(), here);
    return visible(shown.isEmpty() ? path.toString() : shown);
  }

  private static String visible(String text) {
    return LogText.safe(Cells.visible(text));
  }
}
