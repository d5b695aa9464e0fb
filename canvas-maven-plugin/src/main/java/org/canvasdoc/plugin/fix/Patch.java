package org.canvasdoc.plugin.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What changes in files, as a patch that {@code git apply} takes. */
public final class Patch {
  private static final int CONTEXT = 3;
  private static final String UNENDED = "\n\\ No newline at end of file";

  private Patch() {}

  /**
   * The patch of one file; empty where nothing changes.
   *
   * @param path from the root of the repository
   */
  public static String of(String path, String before, String after) {
    List<String> lines = lines(before);
    List<String> patch =
        UnifiedDiffUtils.generateUnifiedDiff(
            name("a/" + path),
            name("b/" + path),
            lines,
            DiffUtils.diff(lines, lines(after)),
            CONTEXT);
    return patch.isEmpty() ? "" : String.join("\n", patch) + "\n";
  }

  /** Lines without their line feed; that the last one has none is a part of it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + UNENDED);
    }
    return lines;
  }

  /** A name as git quotes it, where it has to. */
  private static String name(String path) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : path.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        quoted.append(String.format(java.util.Locale.ROOT, "\\%03o", (int) c));
      } else {
        quoted.append(c);
      }
    }
    boolean plain = quoted.length() == path.length() + 1;
    return plain ? path + (path.indexOf(' ') < 0 ? "" : "\t") : quoted.append('"').toString();
  }
}
