package org.canvasdoc.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.canvasdoc.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a build says about the checks, beside what the folder itself says.
 *
 * @param profile beats the one of {@code rules.yaml}; null where the build says none
 * @param today the date to check as of; looked up only when a rule asks, empty where nothing but
 *     the clock tells it
 * @param clock the date of the clock, for allowances alone
 * @param ownRules rules of the team's own
 */
public record Settings(
    @Nullable Profile profile,
    Supplier<Optional<LocalDate>> today,
    Supplier<LocalDate> clock,
    List<Rule> ownRules) {
  /** A profile, no date and no rules of the team's own. */
  public static Settings of(@Nullable Profile profile) {
    return new Settings(profile, Optional::empty, () -> LocalDate.MIN, List.of());
  }
}
