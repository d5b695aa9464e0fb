package org.canvasdoc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Allowance;
import org.canvasdoc.model.Block;
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

  /** Of what an allowance accepts findings; of the whole canvas where there is no entry. */
  private static String key(String rule, @Nullable String block, @Nullable String entry) {
    return entry == null ? rule : rule + ' ' + block + ' ' + entry;
  }

  private final Levels levels;
  private final Map<String, List<Slot>> slots = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Allowances(Canvas canvas, Levels levels, Supplier<LocalDate> today) {
    this.levels = levels;
    Subject head = Subject.canvas(canvas.id());
    for (Allowance each : canvas.head().list(Format.ALLOW)) {
      add(head, each, today);
    }
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        add(entry, head, today);
      }
    }
  }

  private void add(Entry entry, Subject head, Supplier<LocalDate> today) {
    List<Allowance> own = entry.allowances();
    if (!own.isEmpty()) {
      Subject subject = head.block(entry.block().key()).entry(entry.id().value());
      for (Allowance each : own) {
        add(subject, each, today);
      }
    }
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
    slots
        .computeIfAbsent(
            key(rule.get().value(), subject.block(), subject.entry()), key -> new ArrayList<>())
        .add(new Slot(subject, rule.get(), allowance));
  }

  /** The allowance that accepts a finding; null where none does. */
  @Nullable Allowed of(Finding finding) {
    if (levels.isFixed(finding.rule())) {
      return null;
    }
    Subject about = finding.subject();
    Slot ofCanvas = use(key(finding.rule(), null, null));
    Slot ofEntry = use(key(finding.rule(), about.block(), about.entry()));
    Slot found = ofCanvas == null ? ofEntry : ofCanvas;
    if (found == null) {
      return null;
    }
    String because = found.allowance.because().map(Located::value).orElse("");
    String until = found.allowance.until().map(date -> date.value().toString()).orElse(null);
    return new Allowed(because.strip(), until);
  }

  /** Takes note that these allowances allow something; the first of them says why. */
  private @Nullable Slot use(String key) {
    List<Slot> found = slots.getOrDefault(key, List.of());
    found.forEach(slot -> slot.used = true);
    return found.isEmpty() ? null : found.get(0);
  }

  /** What is wrong with the allowances; to be asked after all findings were. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    slots.values().stream()
        .flatMap(List::stream)
        .filter(slot -> !slot.used && levels.of(slot.rule.value()).isPresent())
        .map(this::unused)
        .forEach(all::add);
    return all;
  }

  private Finding unused(Slot slot) {
    String rule = slot.rule.value();
    boolean fixed = levels.isFixed(rule);
    return Finding.of(
            "unused-allowance",
            slot.subject.field("allow.rule"),
            slot.rule.span(),
            fixed
                ? "`" + rule + "` cannot be allowed"
                : "the allowance of `" + rule + "` allows nothing")
        .label(fixed ? "is an error in every profile" : "finds nothing here")
        .help("remove the allowance");
  }
}
