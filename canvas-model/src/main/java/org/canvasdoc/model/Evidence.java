package org.canvasdoc.model;

import java.util.Optional;
import org.canvasdoc.source.Located;

/** One piece of evidence: how, when and from how many something was learned. */
public record Evidence(Values values) implements Grouped {
  public Optional<Located<EvidenceKind>> kind() {
    return values.get(Parts.EVIDENCE_KIND);
  }

  public Optional<Located<PartialDate>> date() {
    return values.get(Parts.EVIDENCE_DATE);
  }

  public Optional<Located<Quantity>> sample() {
    return values.get(Parts.EVIDENCE_SAMPLE);
  }

  public Optional<Located<String>> finding() {
    return values.get(Parts.EVIDENCE_FINDING);
  }

  public Optional<Located<String>> link() {
    return values.get(Parts.EVIDENCE_LINK);
  }

  public Optional<Located<Basis>> basis() {
    return values.get(Parts.BASIS);
  }
}
