package org.canvasdoc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.read.BaselineFile.Accepted;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Runs the rules over what was read, and judges everything that was found, in one place. */
public final class Checker {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.span().file().path())
          .thenComparing(finding -> finding.span().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private record Judged(Finding finding, String about, @Nullable Allowed allowed) {
    Judged(Finding finding, @Nullable Allowed allowed) {
      this(finding, Fingerprints.about(finding), allowed);
    }
  }

  /** What was found, by file, place and rule, and what became of the baseline. */
  public record Result(List<Diagnostic> diagnostics, Baseline baseline) {}

  private final Settings settings;

  public Checker(Settings settings) {
    this.settings = settings;
  }

  /** Everything that is wrong with a folder. */
  public Result check(ProjectReader.Result read) {
    return check(read, canvas -> true);
  }

  /**
   * What is wrong with some canvases of a folder, and with what they all are judged by.
   *
   * @param chosen tells by its id whether a canvas is one of them
   */
  public Result check(ProjectReader.Result read, Predicate<String> chosen) {
    Levels levels = new Levels(settings, read.rules());
    Map<String, Canvas> byId = new TreeMap<>();
    for (Canvas canvas : read.canvases()) {
      byId.put(canvas.id(), canvas);
    }
    Supplier<Optional<LocalDate>> today = once(settings.today());
    Context.Neighbours neighbours =
        new Context.Neighbours(
            byId,
            read.unreadable(),
            read.documents().keySet(),
            read.catalogue(),
            read.rules().thresholds(),
            today);
    Map<String, List<Finding>> ofReading = new TreeMap<>();
    List<Judged> all = new ArrayList<>();
    for (Finding finding : read.findings()) {
      String canvas = finding.subject().canvas();
      if (canvas != null && !chosen.test(canvas)) {
        continue;
      }
      if (canvas != null && byId.containsKey(canvas)) {
        ofReading.computeIfAbsent(canvas, key -> new ArrayList<>()).add(finding);
      } else {
        all.add(new Judged(finding, null));
      }
    }
    for (Finding finding : levels.findings()) {
      all.add(new Judged(finding, null));
    }
    Supplier<LocalDate> date = () -> today.get().orElseGet(settings.clock());
    all.addAll(
        read.canvases().parallelStream()
            .filter(canvas -> chosen.test(canvas.id()))
            .flatMap(
                canvas ->
                    judge(
                        canvas,
                        levels,
                        neighbours,
                        ofReading.getOrDefault(canvas.id(), List.of()),
                        date)
                        .stream())
            .toList());
    all.sort(Comparator.comparing(Judged::finding, ORDER));
    return judge(all, levels, new BaselineMatch(read, chosen));
  }

  private static List<Judged> judge(
      Canvas canvas,
      Levels levels,
      Context.Neighbours neighbours,
      List<Finding> ofReading,
      Supplier<LocalDate> today) {
    Context context = new Context(canvas, neighbours);
    List<Finding> findings = new ArrayList<>(ofReading);
    for (Rule rule : levels.rules()) {
      rule.check(canvas, context).forEach(findings::add);
    }
    Allowances allowances = new Allowances(canvas, levels, today);
    List<Judged> judged = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      judged.add(new Judged(finding, allowances.of(finding)));
    }
    for (Finding finding : allowances.findings()) {
      judged.add(new Judged(finding, null));
    }
    return judged;
  }

  private static Result judge(List<Judged> all, Levels levels, BaselineMatch baseline) {
    Fingerprints fingerprints = new Fingerprints();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Judged judged : all) {
      Finding finding = judged.finding;
      Optional<Severity> severity = levels.of(finding);
      if (severity.isPresent()) {
        String name = fingerprints.of(judged.about);
        Allowed allowed = judged.allowed;
        if (allowed == null && !levels.isFixed(finding.rule())) {
          allowed = baseline.of(name);
        }
        diagnostics.add(new Diagnostic(finding, severity.get(), name, allowed));
      }
    }
    List<Accepted> stale = baseline.stale(levels);
    boolean any = false;
    for (Accepted each : stale) {
      Finding finding = Baseline.unused(each, levels);
      Optional<Severity> severity = levels.of(finding);
      if (severity.isPresent()) {
        String name = fingerprints.of(Fingerprints.about(finding));
        diagnostics.add(new Diagnostic(finding, severity.get(), name, null));
        any = true;
      }
    }
    if (any) {
      diagnostics.sort(Comparator.comparing(Diagnostic::finding, ORDER));
    }
    return new Result(diagnostics, new Baseline(baseline.entries(), stale));
  }

  /** Looks something up when it is first asked for, and not again. */
  private static <T> Supplier<T> once(Supplier<T> source) {
    return new Supplier<>() {
      private @Nullable T value;

      @Override
      public synchronized T get() {
        T known = value;
        if (known == null) {
          known = source.get();
          value = known;
        }
        return known;
      }
    };
  }
}
