package org.canvasdoc.plugin.mojo;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.plugin.report.ChangeItem;
import org.jspecify.annotations.Nullable;

/** Why changes fail a build, and the command by which they do not. */
final class ChangeVerdict {
  /** How many changes are named in a command; of more it takes a look at the log. */
  private static final int MOST_NAMED = 3;

  private static final int MOST_SAID = 20;

  private final FailOnChange threshold;
  private final List<String> failing = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  ChangeVerdict(FailOnChange threshold) {
    this.threshold = threshold;
  }

  /** Takes what is wrong with one folder. */
  void add(ChangeMojo.Compared compared) {
    for (ChangeItem each : ChangeItem.of(compared.comparison())) {
      if (each.counts() && threshold.fails(each.level())) {
        failing.add(each.fingerprint());
      }
    }
    if (threshold != FailOnChange.NEVER) {
      unread.addAll(compared.unread());
    }
  }

  /** Whether the build goes on. */
  boolean passes() {
    return failing.isEmpty() && unread.isEmpty();
  }

  /**
   * What is wrong, and what to do.
   *
   * @param base what was asked to compare with; null where nothing was
   */
  String message(Commands commands, @Nullable String base) {
    List<String> parts = new ArrayList<>();
    int count = failing.size();
    if (count > 0) {
      parts.add(
          (count == 1 ? "1 change is " : count + " changes are ")
              + (threshold == FailOnChange.BREAKING ? "breaking" : "breaking, or needs attention")
              + ". Where that is meant, accept it: "
              + commands.of("accept")
              + (base == null || base.isBlank() ? "" : " " + Commands.argument("canvas.base", base))
              + " -Dcanvas.fingerprint="
              + (count > MOST_NAMED ? "..." : String.join(",", failing))
              + " -Dcanvas.because=\"...\"");
    }
    if (!unread.isEmpty()) {
      parts.add(unread(commands, unread));
    }
    return String.join(". ", parts);
  }

  /** That nobody knows what changed in canvases, and what to do. */
  static String unread(Commands commands, List<String> unread) {
    List<String> said = unread.subList(0, Math.min(MOST_SAID, unread.size()));
    return "What changed in `"
        + String.join("`, `", said)
        + "` is not known"
        + (said.size() < unread.size() ? ", and in " + (unread.size() - said.size()) + " more" : "")
        + ", since it cannot be read; "
        + commands.of("validate")
        + " says where";
  }
}
