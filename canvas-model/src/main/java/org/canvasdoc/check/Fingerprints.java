package org.canvasdoc.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that the name survives edits above and below: of the rule, of what it is about
 * and of the wrong text, with an ordinal among equals, and never of a line or of how lines end.
 */
final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest = sha256();

  /** What the name of a finding is made of; the part of the work that threads can share. */
  static String about(Finding finding) {
    Subject subject = finding.subject();
    return finding.rule()
        + part(subject.canvas())
        + part(subject.block())
        + part(subject.entry())
        + part(subject.field())
        + part(subject.canvas() == null ? finding.span().file().path() : "")
        + part(finding.span().text().replace("\r\n", "\n"));
  }

  /** The name of the next finding that is about this. */
  String of(String about) {
    int ordinal = seen.merge(about, 1, Integer::sum);
    byte[] hash = digest.digest((about + part("" + ordinal)).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static String part(@Nullable String text) {
    return "\u0000" + (text == null ? "" : text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException("every Java platform has SHA-256", error);
    }
  }
}
