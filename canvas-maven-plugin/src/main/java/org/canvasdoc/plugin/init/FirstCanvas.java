package org.canvasdoc.plugin.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.model.Slug;
import org.canvasdoc.plugin.files.Whole;
import org.canvasdoc.read.Limits;

/**
 * A canvas to write over: the one of the archetype, by a name of its own.
 *
 * @param problem what the checks say of it, and would not say of the same by another name
 */
public record FirstCanvas(String id, String name, String text, Optional<String> problem) {
  /** The name for those who have none yet. */
  public static final String NAMELESS = "My model";

  private static final String ID = "my-model";
  private static final String TEMPLATE = "/archetype-resources/src/canvas/" + ID + ".canvas.yaml";
  private static final String NAME = "${artifactId}";

  /**
   * The canvas of a name. Its id is the name's, or one like it where that means something else.
   *
   * @param modeline its first line
   */
  public static FirstCanvas of(String wish, String modeline) throws IOException {
    String name = tidy(wish);
    String text = text(name, modeline);
    Optional<String> slug = Slug.from(name);
    if (slug.isEmpty()) {
      return new FirstCanvas(ID, name, text, problem(ID, text));
    }
    Optional<String> problem = problem(slug.get(), text);
    String other = slug.get() + "-model";
    return problem.isEmpty() || !Slug.isSlug(other) || problem(other, text).isPresent()
        ? new FirstCanvas(slug.get(), name, text, problem)
        : new FirstCanvas(other, name, text, Optional.empty());
  }

  /** The name on one line, without what no line can hold. */
  private static String tidy(String wish) {
    StringBuilder tidy = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < wish.length(); ) {
      int point = wish.codePointAt(i);
      i += Character.charCount(point);
      int type = Character.getType(point);
      boolean blank =
          Character.isWhitespace(point)
              || Character.isSpaceChar(point)
              || point == 0xFEFF
              || type == Character.CONTROL
              || type == Character.SURROGATE
              || type == Character.UNASSIGNED;
      if (!blank) {
        tidy.append(gap && tidy.length() > 0 ? " " : "").appendCodePoint(point);
      }
      gap = blank;
    }
    return tidy.toString();
  }

  private static String text(String name, String modeline) throws IOException {
    String template = Template.read(TEMPLATE);
    return modeline + template.substring(template.indexOf('\n')).replace(NAME, yaml(name));
  }

  /** A text as a scalar of YAML, in quotes only where it has to be. */
  private static String yaml(String text) {
    boolean plain =
        !text.isEmpty()
            && (text.charAt(0) > '~' || Character.isLetterOrDigit(text.charAt(0)))
            && !text.contains(": ")
            && !text.contains(" #")
            && !text.endsWith(":");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The first finding about the canvas, by the rules of a review. */
  private static Optional<String> problem(String id, String text) throws IOException {
    Path folder = Files.createTempDirectory("canvas-init");
    try {
      Files.writeString(folder.resolve(id + ".canvas.yaml"), text);
      CanvasProject read =
          CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.REVIEW));
      return read.diagnostics().isEmpty()
          ? Optional.empty()
          : Optional.of(read.diagnostics().get(0).finding().message());
    } finally {
      Whole.delete(folder);
    }
  }

  /** The file that it is written to. */
  public Path file(Path folder) {
    return folder.resolve(id + ".canvas.yaml");
  }

  /** All that would be the same canvas in a folder. */
  public List<Path> forms(Path folder) {
    return List.of(
        file(folder), folder.resolve(id + ".canvas.yml"), folder.resolve(id + ".canvas"));
  }
}
