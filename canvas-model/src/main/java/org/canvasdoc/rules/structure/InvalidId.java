package org.canvasdoc.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Edit;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.model.Slug;
import org.canvasdoc.model.TextLink;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds ids that are no slugs. Of a canvas's own id, which is its path, the readers report it. */
public final class InvalidId implements Rule {
  private static final String HELP = "write a word of the letters a to z, with digits and hyphens";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "invalid-id",
        "An id is not made of lower-case letters, digits and hyphens.",
        """
        ## Why
        An id is the address of an entry: in references, in links between texts, in the address of its
        page. It has to be the same on every system and in every browser.
        ## Instead
        Write it as `[a-z0-9]+(-[a-z0-9]+)*`, with at most 64 characters. The name says the rest.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : canvas.allEntries()) {
      if (!Slug.isSlug(entry.id().value())) {
        findings.add(entry(canvas, context, entry));
      }
    }
    for (Hypothesis each : canvas.hypotheses()) {
      if (!Slug.isSlug(each.id().value())) {
        findings.add(hypothesis(canvas, each));
      }
    }
    return findings.stream();
  }

  private static Finding entry(Canvas canvas, Context context, Entry entry) {
    Subject subject =
        Subject.canvas(canvas.id()).block(entry.block().key()).entry(entry.id().value());
    Finding finding = finding(subject, entry.id(), entry.block().noun());
    Optional<String> slug = Slug.from(entry.id().value());
    if (slug.isEmpty()) {
      return finding.help(HELP);
    }
    String id = slug.get();
    Optional<Entry> taken = canvas.entry(entry.block(), id);
    if (taken.isPresent()) {
      return finding
          .help("write another id than `" + id + "`, which is taken")
          .related(taken.get().id().span(), "taken here");
    }
    List<Edit> along =
        context.references().to(entry).stream().flatMap(each -> rename(context, each, id)).toList();
    Edit main = new Edit(entry.id().span(), id);
    return finding.help("write `" + id + "`").fix(new Fix(main, along));
  }

  private static Finding hypothesis(Canvas canvas, Hypothesis hypothesis) {
    Located<String> id = hypothesis.id();
    Subject subject = Subject.canvas(canvas.id()).block(Format.HYPOTHESES).entry(id.value());
    Finding finding = finding(subject, id, "hypothesis");
    return Slug.from(id.value())
        .map(slug -> finding.help("write `" + slug + "`").fix(Fix.replace(id.span(), slug)))
        .orElseGet(() -> finding.help(HELP));
  }

  private static Finding finding(Subject subject, Located<String> id, String noun) {
    String message = "`" + id.value() + "` cannot be the id of a " + noun;
    return Finding.of("invalid-id", subject, id.span(), message).label(Slug.why(id.value()));
  }

  /** The edit of one reference; none where its exact place in a text cannot be told. */
  private static Stream<Edit> rename(Context context, Reference reference, String id) {
    Located<String> written = reference.written();
    TextLink link = reference.link();
    if (link == null) {
      int slash = written.value().indexOf('/');
      boolean path = reference.block() == null && slash >= 0;
      String text = path ? written.value().substring(0, slash + 1) + id : id;
      return Stream.of(new Edit(written.span(), text));
    }
    String old = written.value().substring(link.start(), link.end());
    Span place = context.place(written, link.start(), link.end());
    String path = link.block() == null ? id : link.block() + "/" + id;
    String words = link.words() == null ? "" : "|" + link.words();
    return place.text().equals(old)
        ? Stream.of(new Edit(place, "[[" + path + words + "]]"))
        : Stream.empty();
  }
}
