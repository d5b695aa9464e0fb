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

  /**
   * Why somebody accepted a finding, and until when.
   *
   * @param until null where for good
   * @param baseline whether the baseline does, which has no reason for each
   */
  public record Allowed(String because, @Nullable String until, boolean baseline) {
    /** It was there when the team began to check. */
    public static final Allowed BASELINE = new Allowed("it is in the baseline", null, true);

    /** By somebody who gave a reason. */
    public Allowed(String because, @Nullable String until) {
      this(because, until, false);
    }
  }

  /** Whether it is the baseline that accepts it. */
  public boolean inBaseline() {
    return allowed != null && allowed.baseline;
  }

  /** The same where the ids of canvases begin with a home: distinct from those of other homes. */
  public Diagnostic within(String home) {
    return new Diagnostic(finding.within(home), severity, home + fingerprint, allowed);
  }

  /** Whether it counts: it was not allowed. */
  public boolean counts() {
    return allowed == null;
  }
}
