package org.canvasdoc.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.read.RulesFile;
import org.canvasdoc.read.RulesFile.LevelWord;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rules.BuiltInRules;
import org.canvasdoc.rules.BuiltInRules.Row;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * How much each rule weighs in one run. The build's profile beats the one of {@code rules.yaml},
 * which beats {@code review}; a level that {@code rules.yaml} sets for a rule beats the profile's.
 * A rule that is an error in every profile stays one.
 */
final class Levels {
  private static final String FIXED = "EEE";

  private final Map<String, Severity> severities = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();
  private final Set<String> fixed = new TreeSet<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Levels(Settings settings, RulesFile file) {
    Profile profile = settings.profile();
    if (profile == null) {
      profile =
          file.profile().flatMap(asked -> Profile.of(asked.value().key())).orElse(Profile.REVIEW);
    }
    for (Row row : BuiltInRules.ALL) {
      String id = row.rule().info().id();
      known.add(id);
      if (row.levels().equals(FIXED)) {
        fixed.add(id);
      }
      Severity severity = level(row.levels().charAt(profile.ordinal()));
      if (severity != null) {
        severities.put(id, severity);
      }
    }
    for (Rule rule : settings.ownRules()) {
      own(rule.info().id());
    }
    for (RulesFile.RuleLevel level : file.levels()) {
      set(level);
    }
    for (Row row : BuiltInRules.ALL) {
      use(row.rule());
    }
    for (Rule rule : settings.ownRules()) {
      use(rule);
    }
  }

  /** A rule of the team's own is a warning, unless {@code rules.yaml} says otherwise. */
  private void own(String id) {
    if (known.add(id)) {
      severities.put(id, Severity.WARNING);
    }
  }

  private void use(Rule rule) {
    if (severities.containsKey(rule.info().id())) {
      rules.add(rule);
    }
  }

  private static @Nullable Severity level(char letter) {
    return switch (letter) {
      case 'E' -> Severity.ERROR;
      case 'W' -> Severity.WARNING;
      case 'N' -> Severity.NOTE;
      default -> null;
    };
  }

  private void set(RulesFile.RuleLevel setting) {
    String id = setting.rule().value();
    LevelWord word = setting.level().value();
    if (!known.contains(id)) {
      findings.add(unknown(Subject.NONE.block("rules").field("rules"), setting.rule()));
    } else if (fixed.contains(id) && word != LevelWord.ERROR) {
      findings.add(
          Finding.of(
                  "invalid-value",
                  Subject.NONE.block("rules").field("rules").field(id),
                  setting.level().span(),
                  "`" + id + "` is an error in every profile, and stays one")
              .label("cannot be lowered")
              .help("remove the line, and correct what the rule finds"));
    } else if (word == LevelWord.OFF) {
      severities.remove(id);
    } else {
      severities.put(id, Severity.valueOf(word.name()));
    }
  }

  /** The built-in rules that are an error in every profile. */
  static Set<String> fixedRules() {
    Set<String> rules = new TreeSet<>();
    for (Row row : BuiltInRules.ALL) {
      if (row.levels().equals(FIXED)) {
        rules.add(row.rule().info().id());
      }
    }
    return rules;
  }

  /** A finding about the name of a rule that does not exist. */
  Finding unknown(Subject subject, Located<String> name) {
    Finding finding =
        Finding.of("unknown-rule", subject, name.span(), "there is no rule `" + name.value() + "`")
            .label("names no rule");
    return Closest.to(name.value(), known)
        .map(near -> finding.help("use `" + near + "`").fix(Fix.replace(name.span(), near)))
        .orElseGet(() -> finding.help("`mvn canvas:explain` lists all rules"));
  }

  /** What is wrong with the levels themselves. */
  List<Finding> findings() {
    return findings;
  }

  /** The rules that are on, in their order. */
  List<Rule> rules() {
    return rules;
  }

  /** How much a rule weighs; empty where it is off. */
  Optional<Severity> of(String rule) {
    return Optional.ofNullable(severities.get(rule));
  }

  /** How much a finding weighs: a remark no more than a note. */
  Optional<Severity> of(Finding finding) {
    Optional<Severity> weight = of(finding.rule());
    return weight.isPresent() && finding.remark() ? Optional.of(Severity.NOTE) : weight;
  }

  boolean isKnown(String rule) {
    return known.contains(rule);
  }

  /** Whether a rule can be neither lowered nor allowed. */
  boolean isFixed(String rule) {
    return fixed.contains(rule);
  }
}
