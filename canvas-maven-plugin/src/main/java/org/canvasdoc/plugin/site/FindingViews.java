package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Label;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.site.page.ExcerptView;
import org.canvasdoc.plugin.site.page.FindingView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.TextPart;
import org.canvasdoc.redact.Topic;
import org.jspecify.annotations.Nullable;

/** Shows findings: in short beside what they are about, at length with their source. */
final class FindingViews {
  private final SiteContext site;
  private final Words words;
  private final String page;

  FindingViews(SiteContext site, Words words, String page) {
    this.site = site;
    this.words = words;
    this.page = page;
  }

  /** How many there are of each severity, without those that are allowed. */
  static int count(List<Diagnostic> diagnostics, Severity severity) {
    return counting(diagnostics, severity).size();
  }

  private static List<Diagnostic> counting(List<Diagnostic> diagnostics, Severity severity) {
    List<Diagnostic> counting = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      if (each.counts() && each.severity() == severity) {
        counting.add(each);
      }
    }
    return counting;
  }

  private static List<Diagnostic> allowed(List<Diagnostic> diagnostics) {
    List<Diagnostic> allowed = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      if (!each.counts()) {
        allowed.add(each);
      }
    }
    return allowed;
  }

  /** The counts that are not zero; each leads to its part of a page of findings. */
  List<StripView> counts(List<Diagnostic> diagnostics, String findings) {
    List<StripView> counts = new ArrayList<>();
    if (site.leavesOut(Topic.FINDINGS)) {
      return counts;
    }
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
  List<StripView> accepted(List<Diagnostic> diagnostics) {
    int count = allowed(diagnostics).size();
    return count == 0
        ? List.of()
        : List.of(
            new StripView(words.get("accepted"), Integer.toString(count), "accepted", "#accepted"));
  }

  private String href(String path) {
    return path.equals(page) ? "" : Urls.relative(page, path);
  }

  /** Those that count, in short. */
  List<FindingView.Slim> slim(List<Diagnostic> diagnostics, String findings) {
    List<FindingView.Slim> slim = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      if (each.counts()) {
        slim.add(slim(each, findings));
      }
    }
    return slim;
  }

  /** Those that count and behind them those that are allowed, in short. */
  List<FindingView.Slim> slimWithAllowed(List<Diagnostic> diagnostics, String findings) {
    List<FindingView.Slim> all = slim(diagnostics, findings);
    for (Diagnostic each : allowed(diagnostics)) {
      all.add(slim(each, findings));
    }
    return all;
  }

  /** One in short; it leads to its place on the page of findings. */
  private FindingView.Slim slim(Diagnostic diagnostic, String findings) {
    return new FindingView.Slim(
        kind(diagnostic),
        level(diagnostic),
        TextPart.of(diagnostic.finding().message()),
        Urls.relative(page, findings) + "#" + id(diagnostic),
        rule(diagnostic),
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
    if (allowed.baseline()) {
      return words.get("inBaseline");
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
      add(groups, group(severity), counting(diagnostics, severity));
    }
    add(groups, "accepted", allowed(diagnostics));
    return groups;
  }

  private void add(List<FindingView.Group> groups, String id, List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      List<FindingView> views = new ArrayList<>();
      for (Diagnostic diagnostic : diagnostics) {
        views.add(view(diagnostic));
      }
      groups.add(new FindingView.Group(id, words.get(id), views));
    }
  }

  private FindingView view(Diagnostic diagnostic) {
    Finding finding = diagnostic.finding();
    String help = finding.help();
    List<ExcerptView> related = new ArrayList<>();
    for (Label label : finding.related()) {
      related.add(Excerpts.of(site, label.span(), label.text(), 0));
    }
    return new FindingView(
        id(diagnostic),
        kind(diagnostic),
        level(diagnostic),
        rule(diagnostic),
        TextPart.of(finding.message()),
        site.source(finding.span()),
        subject(finding.subject()),
        Excerpts.of(site, finding.span(), finding.label(), 1),
        related,
        help == null ? List.of() : TextPart.of(help),
        allowed(diagnostic));
  }

  private LinkView rule(Diagnostic diagnostic) {
    String id = diagnostic.finding().rule();
    return LinkView.of(id, site.hasPage(id) ? Urls.relative(page, Urls.rule(id)) : "");
  }

  private @Nullable LinkView subject(Subject subject) {
    String key = subject.block();
    String id = subject.entry();
    String canvasId = subject.canvas();
    if (key == null || id == null || canvasId == null) {
      return null;
    }
    Optional<Canvas> canvas = site.canvas(canvasId);
    Optional<Block> block = Block.of(key);
    if (canvas.isEmpty() || block.isEmpty()) {
      return null;
    }
    Optional<Entry> entry = canvas.get().entry(block.get(), id);
    return entry.isEmpty()
        ? null
        : LinkView.of(entry.get().name(), Urls.relative(page, Urls.entry(canvasId, key, id)));
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
