package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rules.BuiltInRules;

/** Runs the rules over what was read, and judges everything that was found, in one place. */
public final class Checker {
  private final Profile profile;
  private final Map<String, Severity> severities = new HashMap<>();

  public Checker(Profile profile) {
    this.profile = profile;
    for (BuiltInRules.Row row : BuiltInRules.ALL) {
      level(row).ifPresent(severity -> severities.put(row.rule().info().id(), severity));
    }
  }

  private Optional<Severity> level(BuiltInRules.Row row) {
    return switch (row.levels().charAt(profile.ordinal())) {
      case 'E' -> Optional.of(Severity.ERROR);
      case 'W' -> Optional.of(Severity.WARNING);
      case 'N' -> Optional.of(Severity.NOTE);
      default -> Optional.empty();
    };
  }

  /** Everything that is wrong with a folder, by file, place and rule. */
  public List<Diagnostic> check(ProjectReader.Result read) {
    Map<String, Canvas> byId = new TreeMap<>();
    read.canvases().forEach(canvas -> byId.put(canvas.id(), canvas));
    Context.Neighbours neighbours =
        new Context.Neighbours(
            byId, read.unreadable(), read.documents().keySet(), read.catalogue());
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(
        read.canvases().parallelStream().flatMap(canvas -> rules(canvas, neighbours)).toList());
    findings.sort(ORDER);
    return judge(findings);
  }

  private Stream<Finding> rules(Canvas canvas, Context.Neighbours neighbours) {
    Context context = new Context(canvas, neighbours);
    return BuiltInRules.ALL.stream()
        .filter(row -> severities.containsKey(row.rule().info().id()))
        .flatMap(row -> row.rule().check(canvas, context));
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.span().file().path())
          .thenComparing(finding -> finding.span().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private List<Diagnostic> judge(List<Finding> findings) {
    Fingerprints fingerprints = new Fingerprints();
    List<Diagnostic> judged = new ArrayList<>();
    for (Finding finding : findings) {
      Severity severity = severities.get(finding.rule());
      if (severity != null) {
        judged.add(new Diagnostic(finding, severity, fingerprints.of(finding), null));
      }
    }
    return judged;
  }
}
