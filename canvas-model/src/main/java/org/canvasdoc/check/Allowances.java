package org.canvasdoc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Allowance;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * The findings that one canvas accepts: at an entry for that entry, at the head for the whole
 * canvas. Each allowance is judged in turn: one that names no rule, has expired or allows nothing
 * is itself a finding. {@code until} includes its last day.
 */
final class Allowances {
  private static final class Slot {
    private final Subject subject;
    private final Located<String> rule;
    private final Allowance allowance;
    private boolean used;

    Slot(Subject subject, Located<String> rule, Allowance allowance) {
      this.subject = subject;
      this.rule = rule;
      this.allowance = allowance;
    }
  }

  private final Levels levels;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Allowances(Canvas canvas, Levels levels, Supplier<LocalDate> today) {
    this.levels = levels;
    Subject head = Subject.canvas(canvas.id());
    canvas.head().list(Format.ALLOW).forEach(each -> add(head, each, today));
    canvas
        .entries()
        .filter(entry -> !entry.allowances().isEmpty())
        .forEach(e -> add(e, head, today));
  }

  private void add(Entry entry, Subject head, Supplier<LocalDate> today) {
    Subject subject = head.block(entry.block().key()).entry(entry.id().value());
    entry.allowances().forEach(each -> add(subject, each, today));
  }

  private void add(Subject subject, Allowance allowance, Supplier<LocalDate> today) {
    Optional<Located<String>> rule = allowance.rule();
    if (rule.isEmpty()) {
      return;
    }
    if (!levels.isKnown(rule.get().value())) {
      findings.add(levels.unknown(subject.field("allow.rule"), rule.get()));
      return;
    }
    Optional<Located<PartialDate>> until = allowance.until();
    if (until.isPresent() && until.get().value().last().isBefore(today.get())) {
      findings.add(
          Finding.of(
                  "expired-allowance",
                  subject.field("allow.until"),
                  until.get().span(),
                  "the allowance of `" + rule.get().value() + "` has expired")
              .label("is over")
              .help("correct what the rule finds, or allow it anew"));
      return;
    }
    slots.add(new Slot(subject, rule.get(), allowance));
  }

  /** The allowance that accepts a finding; null where none does. */
  @Nullable Allowed of(Finding finding) {
    if (levels.isFixed(finding.rule())) {
      return null;
    }
    Slot found = null;
    for (Slot slot : slots) {
      if (slot.rule.value().equals(finding.rule()) && covers(slot.subject, finding.subject())) {
        slot.used = true;
        found = found == null ? slot : found;
      }
    }
    if (found == null) {
      return null;
    }
    String because = found.allowance.because().map(Located::value).orElse("");
    String until = found.allowance.until().map(date -> date.value().toString()).orElse(null);
    return new Allowed(because.strip(), until);
  }

  private static boolean covers(Subject allowance, Subject finding) {
    return allowance.entry() == null
        || (Objects.equals(allowance.block(), finding.block())
            && Objects.equals(allowance.entry(), finding.entry()));
  }

  /** What is wrong with the allowances; to be asked after all findings were. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    for (Slot slot : slots) {
      String rule = slot.rule.value();
      if (slot.used || levels.of(rule).isEmpty()) {
        continue;
      }
      boolean fixed = levels.isFixed(rule);
      all.add(
          Finding.of(
                  "unused-allowance",
                  slot.subject.field("allow.rule"),
                  slot.rule.span(),
                  fixed
                      ? "`" + rule + "` cannot be allowed"
                      : "the allowance of `" + rule + "` allows nothing")
              .label(fixed ? "is an error in every profile" : "finds nothing here")
              .help("remove the allowance"));
    }
    return all;
  }
}
