package org.canvasdoc.rules.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.model.TextLink;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Finds references, files and links in texts that lead nowhere, or to several entries. */
public final class UnknownReference implements Rule {
  private static final String ID = "unknown-reference";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A reference, a file or a link leads nowhere, or to several entries.",
        """
        ## Why
        A relationship that names its channel, its cost and its promise is part of a model. One whose
        references lead nowhere only looks like it.
        ## Instead
        Name an id of the block that the field asks for. In a text, write `[[block/id]]` where an id
        alone is not clear. A file lies beside the canvas, and is named by its relative path.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Reference each : context.references().all()) {
      if (each.target().isEmpty() && each.block() != Block.CUSTOMER_SEGMENTS) {
        Optional<Finding> finding = reference(canvas, context, each);
        if (finding.isPresent()) {
          findings.add(finding.get());
        }
      }
    }
    Documents.addMissing(canvas, context, findings);
    return findings.stream();
  }

  private static Optional<Finding> reference(Canvas canvas, Context context, Reference each) {
    TextLink link = each.link();
    if (link != null) {
      return link(canvas, context, each, link);
    }
    Block block = each.block();
    if (block == null) {
      return path(canvas, context, each);
    }
    String what = "no " + block.noun() + " is called `" + each.written().value() + "`";
    return canvas.content(block).readable()
        ? Optional.of(Unresolved.id(ID, canvas, context, each, block, what))
        : Optional.empty();
  }

  /** A path of a hypothesis, as {@code block/id}. */
  private static Optional<Finding> path(Canvas canvas, Context context, Reference each) {
    String written = each.written().value();
    int slash = written.indexOf('/');
    Optional<Block> block = Block.of(slash < 0 ? "" : written.substring(0, slash));
    if (block.filter(b -> !canvas.content(b).readable()).isPresent()) {
      return Optional.empty();
    }
    Span span = each.written().span();
    Finding finding =
        Finding.of(
                ID,
                Unresolved.subject(canvas, each),
                span,
                "`" + written + "` is not an entry of this canvas")
            .label("leads nowhere");
    Optional<String> meant =
        nearestPath(
            canvas,
            context,
            slash < 0 ? "" : written.substring(0, slash),
            written.substring(slash + 1));
    return Optional.of(
        meant
            .map(right -> finding.help("use `" + right + "`").fix(Fix.replace(span, right)))
            .orElseGet(() -> finding.help("write it as `block/id`")));
  }

  private static Optional<Finding> link(
      Canvas canvas, Context context, Reference each, TextLink link) {
    String other = link.canvas();
    Canvas where = canvas;
    if (other != null) {
      Optional<Canvas> found = context.canvas(other);
      if (found.isEmpty()) {
        return context.isUnreadable(other)
            ? Optional.empty()
            : Optional.of(
                offer(
                    canvas,
                    context,
                    each,
                    link,
                    "there is no canvas `" + other + "`",
                    context
                        .closest(other, context.canvasIds())
                        .map(id -> id + link.target().substring(other.length()))));
      }
      where = found.get();
      if (References.resolve(where, null, link).size() == 1) {
        return Optional.empty();
      }
    }
    if (!isReadable(where, link)) {
      return Optional.empty();
    }
    List<Entry> matches = References.resolve(where, null, link);
    if (matches.size() > 1) {
      return Optional.of(several(canvas, context, each, link, matches));
    }
    String message = "`[[" + link.target() + "]]` leads nowhere";
    return Optional.of(offer(canvas, context, each, link, message, nearest(where, context, link)));
  }

  private static boolean isReadable(Canvas canvas, TextLink link) {
    Optional<Block> block = Optional.ofNullable(link.block()).flatMap(Block::of);
    return block
        .map(named -> canvas.content(named).readable())
        .orElseGet(() -> Stream.of(Block.values()).allMatch(b -> canvas.content(b).readable()));
  }

  private static Optional<String> nearest(Canvas canvas, Context context, TextLink link) {
    String prefix = link.canvas() == null ? "" : link.canvas() + ":";
    if (link.block() != null) {
      return nearestPath(canvas, context, link.block(), link.id()).map(path -> prefix + path);
    }
    Set<String> ids = new LinkedHashSet<>();
    if (context.maySearch(count(canvas))) {
      canvas.entries().forEach(entry -> ids.add(entry.id().value()));
    }
    return Closest.to(link.id(), ids).map(id -> prefix + id);
  }

  /** The nearest id in the block that is named; else the same id in another, or both misspelt. */
  private static Optional<String> nearestPath(
      Canvas canvas, Context context, String block, String id) {
    List<String> same = paths(canvas, id);
    Optional<String> elsewhere =
        same.size() == 1 ? Optional.of(same.get(0)) : Optional.<String>empty();
    return Block.of(block)
        .map(
            named ->
                context
                    .closest(id, canvas.content(named).entries().keySet())
                    .map(near -> block + "/" + near)
                    .or(() -> elsewhere))
        .orElseGet(() -> elsewhere.or(() -> nearestOfAll(canvas, context, block + "/" + id)));
  }

  private static Optional<String> nearestOfAll(Canvas canvas, Context context, String path) {
    return context.maySearch(count(canvas))
        ? Closest.to(path, allPaths(canvas))
        : Optional.<String>empty();
  }

  private static int count(Canvas canvas) {
    return Stream.of(Block.values()).mapToInt(b -> canvas.content(b).entries().size()).sum();
  }

  private static Finding offer(
      Canvas canvas,
      Context context,
      Reference each,
      TextLink link,
      String message,
      Optional<String> meant) {
    Span place = place(context, each, link);
    Finding finding =
        Finding.of(ID, Unresolved.subject(canvas, each), place, message).label("leads nowhere");
    return meant
        .map(right -> finding.help("use `[[" + right + "]]`").fix(fix(each, link, place, right)))
        .orElse(finding);
  }

  private static Finding several(
      Canvas canvas, Context context, Reference each, TextLink link, List<Entry> matches) {
    List<String> paths =
        matches.stream().map(entry -> entry.block().key() + "/" + entry.id().value()).toList();
    Finding finding =
        Finding.of(
                ID,
                Unresolved.subject(canvas, each),
                place(context, each, link),
                "`[[" + link.target() + "]]` may mean several entries")
            .label("which one?")
            .help("write one of `[[" + String.join("]]`, `[[", paths) + "]]`");
    for (Entry match : matches) {
      finding = finding.related(match.id().span(), "a " + match.block().noun());
    }
    return finding;
  }

  private static Span place(Context context, Reference each, TextLink link) {
    return context.place(each.written(), link.start(), link.end());
  }

  private static @Nullable Fix fix(Reference each, TextLink link, Span place, String target) {
    String old = each.written().value().substring(link.start(), link.end());
    String words = link.words() == null ? "" : "|" + link.words();
    boolean exact = place.text().equals(old);
    return exact ? Fix.replace(place, "[[" + target + words + "]]") : null;
  }

  private static List<String> paths(Canvas canvas, String id) {
    return Stream.of(Block.values())
        .filter(block -> canvas.entry(block, id).isPresent())
        .map(block -> block.key() + "/" + id)
        .toList();
  }

  private static List<String> allPaths(Canvas canvas) {
    return canvas.entries().map(e -> e.block().key() + "/" + e.id().value()).toList();
  }
}
