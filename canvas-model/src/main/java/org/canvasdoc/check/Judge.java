package org.canvasdoc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.read.BaselineFile.Accepted;
import org.canvasdoc.read.RulesFile;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Neighbours;
import org.canvasdoc.rule.Question;
import org.canvasdoc.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Runs the rules over the canvases of one folder, and judges what was found. */
final class Judge {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.span().file().path())
          .thenComparing(finding -> finding.span().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final Levels levels;
  private final Context.Surroundings surroundings;
  private final Supplier<LocalDate> date;

  Judge(Settings settings, RulesFile rules, Set<String> documents, Catalogue catalogue) {
    this.levels = new Levels(settings, rules);
    Supplier<Optional<LocalDate>> today = once(settings.today());
    this.surroundings = new Context.Surroundings(documents, catalogue, rules.thresholds(), today);
    this.date = () -> today.get().orElseGet(settings.clock());
  }

  /**
   * A finding, and whether somebody accepts it.
   *
   * @param about what its name is made of
   */
  private record Judged(Finding finding, String about, @Nullable Allowed allowed) {
    Judged(Finding finding, @Nullable Allowed allowed) {
      this(finding, Fingerprints.about(finding), allowed);
    }
  }

  /** What was found, by file, place and rule, and what became of the baseline. */
  record Judgement(List<Diagnostic> diagnostics, Baseline baseline) {}

  /**
   * What the rules say of a canvas, as long as neither it nor what they may know beside it changes.
   *
   * @param findings those of the readers, and of the rules
   * @param questions what it asks of other canvases
   */
  record Said(List<Finding> findings, List<Question> questions) {}

  /** One canvas as it was checked, which may be gone; what it asks of others is open. */
  static final class Part {
    private final List<Judged> judged = new ArrayList<>();
    private final List<Question> questions;
    private final Allowances allowances;

    private Part(Said said, Allowances allowances) {
      this.questions = said.questions;
      this.allowances = allowances;
      said.findings.forEach(this::add);
    }

    /** Whether nothing was found so far. */
    boolean isEmpty() {
      return judged.isEmpty();
    }

    private void add(Finding finding) {
      judged.add(new Judged(finding, allowances.of(finding)));
    }

    private List<Judged> answered(Neighbours neighbours) {
      for (Question question : questions) {
        question.answer(neighbours).ifPresent(this::add);
      }
      for (Finding finding : allowances.findings()) {
        judged.add(new Judged(finding, null));
      }
      return judged;
    }
  }

  /**
   * Checks one canvas; threads may share the judge.
   *
   * @param ofReading what the readers found in it
   */
  Said check(Canvas canvas, List<Finding> ofReading) {
    Context context = new Context(canvas, surroundings);
    List<Finding> findings = new ArrayList<>(ofReading);
    for (Rule rule : levels.rules()) {
      rule.check(canvas, context).forEach(findings::add);
    }
    return new Said(findings, List.copyOf(context.questions()));
  }

  /** Judges what was said of a canvas; threads may share the judge. */
  Part judge(Canvas canvas, Said said) {
    return new Part(said, new Allowances(canvas, levels, date));
  }

  /**
   * Everything that was found, by file, place and rule.
   *
   * @param others what was found beside the canvases, or in some that could not be read
   */
  Judgement judge(
      List<Part> parts, Neighbours neighbours, List<Finding> others, BaselineMatch baseline) {
    List<Judged> all = new ArrayList<>();
    for (Finding finding : others) {
      all.add(new Judged(finding, null));
    }
    for (Finding finding : levels.findings()) {
      all.add(new Judged(finding, null));
    }
    for (Part part : parts) {
      all.addAll(part.answered(neighbours));
    }
    all.sort(Comparator.comparing(Judged::finding, ORDER));
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
    return new Judgement(diagnostics, new Baseline(baseline.entries(), stale));
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
