package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.site.page.ExcerptView;
import org.canvasdoc.plugin.site.page.FindingView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.TextPart;

/** Shows findings: in short beside what they are about, at length with their source. */
final class FindingViews {
  private final SiteContext site;
  private final Words words;
  private final String page;

  FindingViews(SiteContext site, String page) {
    this.site = site;
    this.words = site.words();
    this.page = page;
  }

  /** How many there are of each severity, without those that are allowed. */
  static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int)
        diagnostics.stream().filter(each -> each.counts() && each.severity() == severity).count();
  }

  /** The counts that are not zero; each leads to its part of a page of findings. */
  List<StripView> counts(List<Diagnostic> diagnostics, String findings) {
    List<StripView> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = count(diagnostics, severity);
      if (count > 0) {
        String href = findings.isEmpty() ? "" : href(findings) + "#" + group(severity);
        counts.add(
            new StripView(
                words.get(group(severity)), Integer.toString(count), kind(severity), href));
      }
    }
    if (counts.isEmpty()) {
      counts.add(new StripView("", words.get("noFindingsShort"), "ok", ""));
    }
    return counts;
  }

  /** How many are allowed; empty where none is. */
  Optional<StripView> accepted(List<Diagnostic> diagnostics) {
    int count = (int) diagnostics.stream().filter(each -> !each.counts()).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new StripView(words.get("accepted"), Integer.toString(count), "accepted", "#accepted"));
  }

  private String href(String path) {
    return path.equals(page) ? "" : Urls.relative(page, path);
  }

  /** Those that count, in short. */
  List<FindingView.Slim> slim(List<Diagnostic> diagnostics, String findings) {
    return diagnostics.stream()
        .filter(Diagnostic::counts)
        .map(each -> slim(each, findings))
        .toList();
  }

  /** Those that count and behind them those that are allowed, in short. */
  List<FindingView.Slim> slimWithAllowed(List<Diagnostic> diagnostics, String findings) {
    List<FindingView.Slim> all = new ArrayList<>(slim(diagnostics, findings));
    diagnostics.stream()
        .filter(each -> !each.counts())
        .forEach(each -> all.add(slim(each, findings)));
    return all;
  }

  /** One in short; it leads to its place on the page of findings. */
  private FindingView.Slim slim(Diagnostic diagnostic, String findings) {
    return new FindingView.Slim(
        kind(diagnostic),
        level(diagnostic),
        TextPart.of(diagnostic.finding().message()),
        Urls.relative(page, findings) + "#" + id(diagnostic),
        diagnostic.finding().rule(),
        site.source(diagnostic.finding().span()).label(),
        allowed(diagnostic));
  }

  private String level(Diagnostic diagnostic) {
    return words.get(diagnostic.counts() ? diagnostic.severity().word() : "accepted");
  }

  private static String kind(Diagnostic diagnostic) {
    return diagnostic.counts() ? kind(diagnostic.severity()) : "accepted";
  }

  /** Why a finding is accepted, and until when; empty where it is not. */
  private String allowed(Diagnostic diagnostic) {
    Diagnostic.Allowed allowed = diagnostic.allowed();
    if (allowed == null) {
      return "";
    }
    String until = allowed.until();
    return until == null
        ? allowed.because()
        : words.get("allowedUntil", allowed.because(), Figures.date(until, words));
  }

  /** All of them by severity, the worst first, those that are allowed last. */
  List<FindingView.Group> groups(List<Diagnostic> diagnostics) {
    List<FindingView.Group> groups = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      add(
          groups,
          group(severity),
          diagnostics.stream()
              .filter(each -> each.counts() && each.severity() == severity)
              .toList());
    }
    add(groups, "accepted", diagnostics.stream().filter(each -> !each.counts()).toList());
    return groups;
  }

  private void add(List<FindingView.Group> groups, String id, List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      groups.add(
          new FindingView.Group(id, words.get(id), diagnostics.stream().map(this::view).toList()));
    }
  }

  private FindingView view(Diagnostic diagnostic) {
    Finding finding = diagnostic.finding();
    String help = finding.help();
    List<ExcerptView> related = new ArrayList<>();
    finding
        .related()
        .forEach(label -> related.add(Excerpts.of(site, label.span(), label.text(), 0)));
    return new FindingView(
        id(diagnostic),
        kind(diagnostic),
        level(diagnostic),
        finding.rule(),
        TextPart.of(finding.message()),
        site.source(finding.span()),
        subject(finding.subject()).orElse(null),
        Excerpts.of(site, finding.span(), finding.label(), 1),
        related,
        help == null ? List.of() : TextPart.of(help),
        allowed(diagnostic));
  }

  private Optional<LinkView> subject(Subject subject) {
    String block = subject.block();
    String entry = subject.entry();
    String id = subject.canvas();
    Optional<Canvas> canvas = id == null ? Optional.empty() : site.canvas(id);
    if (canvas.isEmpty() || block == null || entry == null) {
      return Optional.empty();
    }
    return Block.of(block)
        .flatMap(found -> canvas.get().entry(found, entry))
        .map(
            found ->
                LinkView.of(
                    found.name(),
                    Urls.relative(page, Urls.entry(canvas.get().id(), block, entry))));
  }

  static String id(Diagnostic diagnostic) {
    return "f-" + Urls.safe(diagnostic.fingerprint());
  }

  private static String group(Severity severity) {
    return severity.word() + "s";
  }

  private static String kind(Severity severity) {
    return severity == Severity.NOTE ? "note-level" : severity.word();
  }
}
