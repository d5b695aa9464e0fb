package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;

/** Findings by how much they weigh, each weight in the order of files and places. */
final class Weight {
  private Weight() {}

  /** Those of one severity that count. */
  static List<Diagnostic> of(Findings findings, Severity severity) {
    List<Diagnostic> some = new ArrayList<>();
    for (Diagnostic each : findings.diagnostics()) {
      if (each.counts() && each.severity() == severity) {
        some.add(each);
      }
    }
    return some;
  }

  /** Those that are allowed. */
  static List<Diagnostic> allowed(Findings findings) {
    List<Diagnostic> some = new ArrayList<>();
    for (Diagnostic each : findings.diagnostics()) {
      if (!each.counts()) {
        some.add(each);
      }
    }
    return some;
  }

  /** All of them, the worst first, and those that are allowed last. */
  static List<Diagnostic> worstFirst(Findings findings) {
    List<Diagnostic> all = new ArrayList<>(findings.diagnostics().size());
    for (Severity severity : Severity.values()) {
      all.addAll(of(findings, severity));
    }
    all.addAll(allowed(findings));
    return all;
  }
}
