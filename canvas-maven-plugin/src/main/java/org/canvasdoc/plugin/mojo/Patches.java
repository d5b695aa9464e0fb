package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.logging.Log;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.plugin.fix.Patch;
import org.canvasdoc.plugin.fix.Workbench;

/** Shows what would change in files, and writes it as a patch. */
final class Patches {
  private Patches() {}

  /**
   * Shows a patch, and says how to apply it; one of before is deleted where nothing changes.
   *
   * @param prefix what the shown path of every file begins with
   * @param file where the patch goes
   * @param here the folder that the build was started in
   */
  static void show(Log log, List<Workbench.Changed> changed, String prefix, Path file, Path here)
      throws IOException {
    StringBuilder patch = new StringBuilder();
    for (Workbench.Changed each : changed) {
      patch.append(Patch.of(prefix + each.path(), each.before(), each.after()));
    }
    Path whole = file.toAbsolutePath().normalize();
    if (patch.length() == 0) {
      Files.deleteIfExists(whole);
      return;
    }
    Files.createDirectories(Objects.requireNonNull(whole.getParent(), "a patch is in a folder"));
    Files.writeString(whole, patch);
    for (String line : patch.toString().split("\n", -1)) {
      log.info(LogText.safe(Cells.visible(line)));
    }
    log.info("git apply " + Folders.shown(whole, here));
  }
}
