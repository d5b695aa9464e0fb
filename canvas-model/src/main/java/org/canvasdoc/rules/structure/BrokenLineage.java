package org.canvasdoc.rules.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Neighbours;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;

/** Finds variants of a canvas that does not exist, or that is in the end a variant of them. */
public final class BrokenLineage implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "broken-lineage",
        "A canvas is a variant of one that does not exist, or of itself.",
        """
        ## Why
        A variant is read beside the canvas that it departs from. Without that one there is nothing to
        compare it with.
        ## Instead
        Name the id of another canvas: its path below the folder, without the suffix.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Optional<Located<String>> parent = canvas.head().get(Format.VARIANT_OF);
    if (parent.isPresent()) {
      String own = canvas.id();
      context.ask(neighbours -> check(own, neighbours, parent.get()));
    }
    return Stream.empty();
  }

  private Optional<Finding> check(String own, Neighbours neighbours, Located<String> parent) {
    String id = parent.value();
    if (neighbours.isUnreadable(id)) {
      return Optional.empty();
    }
    if (neighbours.canvas(id).isEmpty()) {
      Finding finding = finding(own, parent, "there is no canvas `" + id + "`", "leads nowhere");
      List<String> others = neighbours.ids().stream().filter(other -> !other.equals(own)).toList();
      return Optional.of(
          Closest.to(id, others)
              .map(near -> finding.help("use `" + near + "`").fix(Fix.replace(parent.span(), near)))
              .orElse(finding));
    }
    List<String> line = new ArrayList<>(List.of(own));
    Set<String> passed = new HashSet<>();
    Optional<String> next = Optional.of(id);
    // the canvas whose id comes first tells of a circle: an earlier one ends the way
    while (next.filter(each -> each.compareTo(own) > 0 && passed.add(each)).isPresent()) {
      line.add(next.get());
      next =
          neighbours
              .canvas(next.get())
              .flatMap(each -> each.head().get(Format.VARIANT_OF))
              .map(Located::value);
    }
    return next.filter(own::equals).map(end -> circle(own, neighbours, parent, line));
  }

  /** One finding for all canvases of a circle. */
  private Finding circle(
      String own, Neighbours neighbours, Located<String> parent, List<String> line) {
    if (line.size() == 1) {
      String message = "`" + own + "` is a variant of itself";
      return finding(own, parent, message, "itself").help("name another canvas");
    }
    String way = String.join("` → `", line) + "` → `" + own;
    Finding finding =
        finding(own, parent, "the variants go round in a circle: `" + way + "`", "a circle")
            .help("let one of them stand for itself");
    for (String other : line.subList(1, line.size())) {
      Optional<Located<String>> next =
          neighbours.canvas(other).flatMap(each -> each.head().get(Format.VARIANT_OF));
      finding = next.isEmpty() ? finding : finding.related(next.get().span(), "goes on here");
    }
    return finding;
  }

  private Finding finding(String own, Located<String> parent, String message, String label) {
    Subject subject = Subject.canvas(own).field(Format.VARIANT_OF.key());
    return Finding.of(info().id(), subject, parent.span(), message).label(label);
  }
}
