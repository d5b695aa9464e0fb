package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.read.BaselineFile;
import org.canvasdoc.read.BaselineFile.Accepted;
import org.jspecify.annotations.Nullable;

/** Looks findings up in the baseline, and tells at the end which of its entries accept nothing. */
final class BaselineMatch {
  private static final String UNREADABLE = "unreadable-file";

  private final Map<String, Accepted> entries = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> torn = new HashSet<>();
  private final Set<String> read;
  private final Predicate<String> chosen;

  /**
   * Takes the baseline of a folder.
   *
   * @param read ids of the canvases that could be read
   */
  BaselineMatch(BaselineFile baseline, Set<String> read, Predicate<String> chosen) {
    this.read = read;
    this.chosen = chosen;
    for (Accepted each : baseline.entries()) {
      entries.put(each.fingerprint(), each);
    }
  }

  /** Takes note of what could not be read: a canvas or a part of it, or something beside them. */
  void tear(List<Finding> ofReading) {
    for (Finding finding : ofReading) {
      if (finding.rule().equals(UNREADABLE)) {
        String canvas = finding.subject().canvas();
        torn.add(canvas == null ? "" : canvas);
      }
    }
  }

  Map<String, Accepted> entries() {
    return entries;
  }

  /** Why a finding is accepted; null where it is not. */
  @Nullable Allowed of(String fingerprint) {
    if (!entries.containsKey(fingerprint)) {
      return null;
    }
    used.add(fingerprint);
    return Allowed.BASELINE;
  }

  /** The entries that accept nothing any more; to be asked after all findings were. */
  List<Accepted> stale(Levels levels) {
    List<Accepted> stale = new ArrayList<>();
    for (Accepted each : entries.values()) {
      if (!used.contains(each.fingerprint()) && canTell(each, levels)) {
        stale.add(each);
      }
    }
    return stale;
  }

  /** Whether it would have been found if it was still there. */
  private boolean canTell(Accepted entry, Levels levels) {
    String canvas = entry.canvas();
    boolean off = levels.isKnown(entry.rule()) && levels.of(entry.rule()).isEmpty();
    if (off || (!canvas.isEmpty() && !chosen.test(canvas))) {
      return false;
    }
    return !torn.contains(canvas) && (read.contains(canvas) || !torn.contains(""));
  }
}
