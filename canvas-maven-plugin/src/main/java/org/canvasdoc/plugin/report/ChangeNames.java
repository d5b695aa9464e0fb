package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diff.Level;
import org.jspecify.annotations.Nullable;

/** The names alone of what breaks something, for a comment that has room for nothing else. */
final class ChangeNames {
  private ChangeNames() {}

  /** By rule, then what is accepted: each group as many names as it has room for by its size. */
  static void write(List<ChangeItem> items, StringBuilder out, int room) {
    Map<String, List<ChangeItem>> groups = groups(items);
    int from = out.length();
    long left = 0;
    int heads = 0;
    for (Map.Entry<String, List<ChangeItem>> group : groups.entrySet()) {
      left += group.getValue().size();
      heads += group.getKey().length() + 80;
    }
    for (Map.Entry<String, List<ChangeItem>> group : groups.entrySet()) {
      List<ChangeItem> some = group.getValue();
      long share = (room - heads - (out.length() - from)) * some.size() / left;
      long until = out.length() + share;
      left -= some.size();
      out.append("\n#### ").append(some.size()).append(' ').append(group.getKey()).append("\n\n");
      int named = 0;
      for (ChangeItem each : some) {
        String name = MarkdownText.code(name(each));
        if (out.length() + 4 * name.length() > until && named > 0) {
          break;
        }
        out.append(named++ == 0 ? "" : ", ").append(name);
      }
      if (named < some.size()) {
        out.append(", and ").append(some.size() - named).append(" more");
      }
      out.append('\n');
    }
    count(items, Level.ATTENTION, out);
    count(items, Level.INFO, out);
  }

  private static Map<String, List<ChangeItem>> groups(List<ChangeItem> items) {
    Map<String, List<ChangeItem>> groups = new LinkedHashMap<>();
    List<ChangeItem> accepted = new ArrayList<>();
    for (ChangeItem each : items) {
      if (!each.counts()) {
        accepted.add(each);
      } else if (each.level() == Level.BREAKING) {
        String head = "breaking " + MarkdownText.code(each.rule());
        groups.computeIfAbsent(head, rule -> new ArrayList<>()).add(each);
      }
    }
    if (!accepted.isEmpty()) {
      groups.put("accepted", accepted);
    }
    return groups;
  }

  private static void count(List<ChangeItem> items, Level level, StringBuilder out) {
    int count = 0;
    for (ChangeItem each : items) {
      count += each.level() == level && each.counts() ? 1 : 0;
    }
    if (count > 0) {
      out.append('\n').append(ChangeWords.of(level).count(count)).append(".\n");
    }
  }

  private static String name(ChangeItem item) {
    @Nullable String canvas = item.subject().canvas();
    @Nullable String entry = item.subject().entry();
    return (canvas == null ? "" : canvas) + (entry == null ? "" : " " + entry);
  }
}
