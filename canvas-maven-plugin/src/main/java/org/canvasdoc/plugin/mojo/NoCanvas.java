package org.canvasdoc.plugin.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.diagnostic.Cells;

/** What to do where there is no canvas. */
final class NoCanvas {
  private NoCanvas() {}

  /**
   * Where was looked, and what to write there.
   *
   * @param misnamed files that look like canvases and are not named like them
   * @param here the folder that the build was started in
   * @param init the command that writes a first one
   */
  static String message(Path source, List<String> misnamed, Path here, String init) {
    return message(source, "", misnamed, here, init);
  }

  /**
   * The same.
   *
   * @param also follows the folder, and says where else was looked
   */
  static String message(Path source, String also, List<String> misnamed, Path here, String init) {
    String folder = Folders.shown(source, here);
    String hint =
        misnamed.isEmpty()
            ? "Write one by "
                + LogText.safe(Cells.visible(init))
                + ", or as "
                + folder
                + File.separator
                + "my-model.canvas.yaml, for example:\n\n"
                + "name: My model\n"
                + "customer-segments:\n"
                + "  commuters: Morning commuters\n"
                + "customer-relationships:\n"
                + "  loyalty-card: {name: Loyalty card, segments: commuters}\n"
            : "The name of a canvas ends with .canvas.yaml: "
                + rename(source.resolve(misnamed.get(0)), here);
    return "There is no canvas in " + folder + also + ". " + hint;
  }

  private static String rename(Path file, Path here) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String right = name.substring(0, dot) + ".canvas" + name.substring(dot);
    return LogText.safe(
        Cells.visible("rename " + Folders.shown(file, here) + " to " + right + "."));
  }
}
