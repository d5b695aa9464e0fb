package org.canvasdoc.rules.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.model.TextLink;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Neighbours;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rule.Searches;
import org.canvasdoc.source.Span;
import org.canvasdoc.source.Words;
import org.jspecify.annotations.Nullable;

/** Finds references, files and links in texts that lead nowhere, or to several entries. */
public final class UnknownReference implements Rule {
  private static final String ID = "unknown-reference";

  /**
   * A link in a text that may lead nowhere.
   *
   * @param old how it is written
   */
  private record Link(Subject subject, Words text, TextLink link, String old, Searches searches) {
    Span place() {
      return text.at(link.start(), link.end());
    }
  }

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
            context.searches(),
            slash < 0 ? "" : written.substring(0, slash),
            written.substring(slash + 1));
    return Optional.of(
        meant
            .map(right -> finding.help("use `" + right + "`").fix(Fix.replace(span, right)))
            .orElseGet(() -> finding.help("write it as `block/id`")));
  }

  private static Optional<Finding> link(
      Canvas canvas, Context context, Reference each, TextLink link) {
    Words text = context.words(each.written());
    String old = each.written().value().substring(link.start(), link.end());
    Link found = new Link(Unresolved.subject(canvas, each), text, link, old, context.searches());
    if (link.canvas() == null) {
      return within(canvas, found);
    }
    context.ask(neighbours -> across(neighbours, found));
    return Optional.empty();
  }

  /** A link to another canvas. */
  private static Optional<Finding> across(Neighbours neighbours, Link found) {
    TextLink link = found.link();
    String other = Objects.requireNonNull(link.canvas());
    Optional<Canvas> canvas = neighbours.canvas(other);
    if (canvas.isPresent()) {
      boolean clear = References.resolve(canvas.get(), null, link).size() == 1;
      return clear ? Optional.empty() : within(canvas.get(), found);
    }
    if (neighbours.isUnreadable(other)) {
      return Optional.empty();
    }
    Optional<String> near = found.searches().closest(other, neighbours.ids());
    return Optional.of(
        offer(
            found,
            "there is no canvas `" + other + "`",
            near.map(id -> id + link.target().substring(other.length()))));
  }

  /** A link that no entry of a canvas answers to, or several do. */
  private static Optional<Finding> within(Canvas canvas, Link found) {
    TextLink link = found.link();
    if (!isReadable(canvas, link)) {
      return Optional.empty();
    }
    List<Entry> matches = References.resolve(canvas, null, link);
    if (matches.size() > 1) {
      return Optional.of(several(found, matches));
    }
    String message = "`[[" + link.target() + "]]` leads nowhere";
    return Optional.of(offer(found, message, nearest(canvas, found.searches(), link)));
  }

  private static boolean isReadable(Canvas canvas, TextLink link) {
    Optional<Block> block = Optional.ofNullable(link.block()).flatMap(Block::of);
    return block
        .map(named -> canvas.content(named).readable())
        .orElseGet(() -> Stream.of(Block.values()).allMatch(b -> canvas.content(b).readable()));
  }

  private static Optional<String> nearest(Canvas canvas, Searches searches, TextLink link) {
    String prefix = link.canvas() == null ? "" : link.canvas() + ":";
    if (link.block() != null) {
      return nearestPath(canvas, searches, link.block(), link.id()).map(path -> prefix + path);
    }
    Set<String> ids = new LinkedHashSet<>();
    if (searches.may(count(canvas))) {
      canvas.entries().forEach(entry -> ids.add(entry.id().value()));
    }
    return Closest.to(link.id(), ids).map(id -> prefix + id);
  }

  /** The nearest id in the block that is named; else the same id in another, or both misspelt. */
  private static Optional<String> nearestPath(
      Canvas canvas, Searches searches, String block, String id) {
    List<String> same = paths(canvas, id);
    Optional<String> elsewhere =
        same.size() == 1 ? Optional.of(same.get(0)) : Optional.<String>empty();
    return Block.of(block)
        .map(
            named ->
                searches
                    .closest(id, canvas.content(named).entries().keySet())
                    .map(near -> block + "/" + near)
                    .or(() -> elsewhere))
        .orElseGet(() -> elsewhere.or(() -> nearestOfAll(canvas, searches, block + "/" + id)));
  }

  private static Optional<String> nearestOfAll(Canvas canvas, Searches searches, String path) {
    return searches.may(count(canvas))
        ? Closest.to(path, allPaths(canvas))
        : Optional.<String>empty();
  }

  private static int count(Canvas canvas) {
    return Stream.of(Block.values()).mapToInt(b -> canvas.content(b).entries().size()).sum();
  }

  private static Finding offer(Link found, String message, Optional<String> meant) {
    Finding finding =
        Finding.of(ID, found.subject(), found.place(), message).label("leads nowhere");
    return meant
        .map(right -> finding.help("use `[[" + right + "]]`").fix(fix(found, right)))
        .orElse(finding);
  }

  private static Finding several(Link found, List<Entry> matches) {
    List<String> paths =
        matches.stream().map(entry -> entry.block().key() + "/" + entry.id().value()).toList();
    Finding finding =
        Finding.of(
                ID,
                found.subject(),
                found.place(),
                "`[[" + found.link().target() + "]]` may mean several entries")
            .label("which one?")
            .help("write one of `[[" + String.join("]]`, `[[", paths) + "]]`");
    for (Entry match : matches) {
      finding = finding.related(match.id().span(), "a " + match.block().noun());
    }
    return finding;
  }

  private static @Nullable Fix fix(Link found, String target) {
    String words = found.link().words() == null ? "" : "|" + found.link().words();
    Span place = found.place();
    boolean exact = place.text().equals(found.old());
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
