package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** Where readers put what they find, and what they need to know of the project. */
final class Sink {
  private final Catalogue catalogue;
  private final List<Finding> findings = new ArrayList<>();
  private final List<SourceFile> sources = new ArrayList<>();
  private int losses;

  Sink(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The files whose text was read, in the order of reading. */
  List<SourceFile> sources() {
    return sources;
  }

  void add(Finding finding) {
    findings.add(finding);
    if (!finding.rule().equals("other-name")) {
      losses++;
    }
  }

  /** How often something was not read as it was written. */
  int losses() {
    return losses;
  }

  void invalidValue(Subject subject, Span span, Complaint complaint) {
    Finding finding =
        Finding.of("invalid-value", subject, span, complaint.message())
            .label(complaint.label())
            .help(complaint.help());
    String replacement = complaint.replacement();
    add(
        replacement == null
            ? finding
            : finding.fix(Fix.replace(span, Yaml.scalar(replacement, span))));
  }
}
