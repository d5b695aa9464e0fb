package org.canvasdoc.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A finding as it is reported: judged, and with a name that survives edits around it.
 *
 * @param fingerprint stable over edits above and below it, distinct among all of one run
 * @param allowed the allowance that accepts it, or null; what is allowed is shown, never counted
 */
public record Diagnostic(
    Finding finding, Severity severity, String fingerprint, @Nullable Allowed allowed) {

  /** Why somebody accepted a finding, and until when; {@code until} is null where for good. */
  public record Allowed(String because, @Nullable String until) {}

  /** Whether it counts: it was not allowed. */
  public boolean counts() {
    return allowed == null;
  }
}
