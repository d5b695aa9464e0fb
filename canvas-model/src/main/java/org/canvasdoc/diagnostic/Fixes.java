package org.canvasdoc.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.canvasdoc.source.SourceFile;

/**
 * The fixes that diagnostics offer, made in the texts: each whole or not at all. Where two of them
 * touch the same place the first one is made; the other waits until the text was read again.
 *
 * @param texts the new text of every file that changes, by its path
 * @param made whose fixes are in them
 */
public record Fixes(Map<String, String> texts, List<Diagnostic> made) {
  private record Change(int from, int to, String text) {
    boolean collides(Change other) {
      boolean apart = to <= other.from || other.to <= from;
      boolean samePlace = from == other.from || to == other.to;
      return !apart || samePlace && (from == to || other.from == other.to);
    }

    boolean isSame(Change other) {
      return from == other.from && to == other.to && text.equals(other.text);
    }
  }

  /** Makes the fixes of what counts; a finding that is allowed is left as it is. */
  public static Fixes of(List<Diagnostic> diagnostics) {
    Map<String, SourceFile> files = new TreeMap<>();
    Map<String, List<Change>> changes = new TreeMap<>();
    List<Diagnostic> made = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Fix fix = diagnostic.finding().fix();
      if (fix != null && diagnostic.counts() && fits(fix, changes)) {
        for (Edit edit : fix.edits().toList()) {
          SourceFile file = edit.span().file();
          files.put(file.path(), file);
          List<Change> own = changes.computeIfAbsent(file.path(), path -> new ArrayList<>());
          Change change = change(edit);
          if (own.stream().noneMatch(change::isSame)) {
            own.add(change);
          }
        }
        made.add(diagnostic);
      }
    }
    Map<String, String> texts = new TreeMap<>();
    for (SourceFile file : files.values()) {
      List<Change> own = changes.getOrDefault(file.path(), List.of());
      texts.put(file.path(), changed(file.text(), own));
    }
    return new Fixes(texts, made);
  }

  private static boolean fits(Fix fix, Map<String, List<Change>> changes) {
    for (Edit edit : fix.edits().toList()) {
      Change change = change(edit);
      for (Change other : changes.getOrDefault(edit.span().file().path(), List.of())) {
        if (change.collides(other) && !change.isSame(other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Change change(Edit edit) {
    SourceFile file = edit.span().file();
    int from = file.offset(edit.span().start());
    return new Change(from, file.offset(edit.span().end()), edit.text());
  }

  /** From the end to the beginning, so that offsets hold. */
  private static String changed(String text, List<Change> changes) {
    StringBuilder changed = new StringBuilder(text);
    List<Change> last = new ArrayList<>(changes);
    last.sort(Comparator.comparingInt(Change::from).reversed());
    for (Change change : last) {
      changed.replace(change.from, change.to, change.text);
    }
    return changed.toString();
  }
}
