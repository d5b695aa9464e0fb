package org.canvasdoc.rules.structure;

import java.util.Collection;
import java.util.Optional;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.model.Slug;
import org.canvasdoc.rule.Context;
import org.canvasdoc.source.Span;

/** What is said of a reference that leads nowhere, whatever it should have led to. */
final class Unresolved {
  private Unresolved() {}

  /** Where a reference stands, in the document's own terms. */
  static Subject subject(Canvas canvas, Reference reference) {
    Subject subject = Subject.canvas(canvas.id());
    Entry from = reference.from();
    if (from != null) {
      subject = subject.block(from.block().key()).entry(from.id().value());
    } else if (reference.hypothesis() != null) {
      subject = subject.block(Format.HYPOTHESES).entry(reference.hypothesis().id().value());
    }
    return subject.field(reference.field());
  }

  /** A finding about an id in a field that no entry of a block has. */
  static Finding id(
      String rule,
      Canvas canvas,
      Context context,
      Reference reference,
      Block block,
      String message) {
    Span span = reference.written().span();
    Collection<String> known = canvas.content(block).entries().keySet();
    Finding finding =
        Finding.of(rule, subject(canvas, reference), span, message)
            .label("not declared under `" + block.key() + "`");
    String written = reference.written().value();
    Optional<Entry> meant =
        Slug.from(written)
            .filter(known::contains)
            .or(
                () ->
                    context.searches().may(known.size())
                        ? byName(canvas, block, written)
                        : Optional.<String>empty())
            .or(() -> context.closest(written, known))
            .flatMap(id -> canvas.entry(block, id));
    if (meant.isEmpty()) {
      String first = known.isEmpty() ? "declare it under `" + block.key() + "`" : null;
      return finding.help(first);
    }
    Entry near = meant.get();
    return finding
        .help("use `" + near.id().value() + "`")
        .related(near.id().span(), "the closest one")
        .fix(Fix.replace(span, near.id().value()));
  }

  private static Optional<String> byName(Canvas canvas, Block block, String name) {
    return canvas.entries(block).stream()
        .filter(entry -> entry.name().equalsIgnoreCase(name))
        .map(entry -> entry.id().value())
        .findFirst();
  }
}
