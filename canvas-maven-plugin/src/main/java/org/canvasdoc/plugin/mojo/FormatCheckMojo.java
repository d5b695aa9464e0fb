package org.canvasdoc.plugin.mojo;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.canvasdoc.plugin.fix.Workbench;
import org.canvasdoc.plugin.format.Formatting;

/**
 * Fails where a canvas is not in the canonical layout, and says where that begins; changes nothing.
 * A file that cannot be read does not fail it: `canvas:validate` says what is wrong with that.
 */
@Mojo(
    name = "format-check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class FormatCheckMojo extends LayoutMojo {
  @Override
  int go(Folders.Place place, String prefix, Workbench bench, Formatting.Result result) {
    for (Workbench.Changed each : result.changed()) {
      int line = firstDifference(each.before(), each.after());
      String where = prefix + each.path() + ":" + line;
      getLog().error(safe(where + ": from this line on it is not in the canonical layout"));
    }
    if (result.changed().isEmpty()) {
      int laid = result.files() - result.left().size();
      say("canvas: " + count(laid, " is", " are") + " in the canonical layout");
    }
    return result.changed().size();
  }

  /** The number of the first line that is another one. */
  private static int firstDifference(String one, String other) {
    int line = 1;
    int most = Math.min(one.length(), other.length());
    for (int i = 0; i < most && one.charAt(i) == other.charAt(i); i++) {
      line += one.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
