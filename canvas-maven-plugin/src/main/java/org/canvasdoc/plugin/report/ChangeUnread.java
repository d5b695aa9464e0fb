package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diff.Comparison;

/** Says of which canvases nobody knows what changed, since they cannot be read. */
final class ChangeUnread {
  private static final int MOST = 20;

  private ChangeUnread() {}

  /** Empty where all can be read. */
  static String text(Comparison comparison) {
    List<String> names = new ArrayList<>();
    for (String each : some(comparison)) {
      names.add("`" + Plain.line(each) + "`");
    }
    return said(comparison, names);
  }

  /** The same for a comment. */
  static String markdown(Comparison comparison) {
    List<String> names = new ArrayList<>();
    for (String each : some(comparison)) {
      names.add(MarkdownText.code(ChangeMarkdown.cut(each)));
    }
    String text = said(comparison, names);
    return text.isEmpty() ? "" : "\n" + text + ".\n";
  }

  private static List<String> some(Comparison comparison) {
    return comparison.unread().subList(0, Math.min(MOST, comparison.unread().size()));
  }

  private static String said(Comparison comparison, List<String> names) {
    int count = comparison.unread().size();
    if (count == 0) {
      return "";
    }
    String more = count > MOST ? ", and " + (count - MOST) + " more" : "";
    return "What changed is not known, since one of the two cannot be read: "
        + String.join(", ", names)
        + more;
  }
}
