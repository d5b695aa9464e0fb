package org.canvasdoc.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.KeyResource;
import org.canvasdoc.model.ResourceKind;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Kinds;
import org.canvasdoc.source.Located;

/** Finds dedicated assistance that nobody is dedicated to. */
public final class DedicatedWithoutPerson implements Rule {
  private static final String ID = "dedicated-without-person";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "Dedicated personal assistance names no person who gives it.",
        """
        ## Why
        One representative for one customer is the deepest relationship there is, and the dearest. It rests
        on people with names and full calendars; if none is named, it is a wish.
        ## Instead
        Give the relationship an `owner`, or name the people under `key-resources`, as a resource with
        `kind: human`. If whoever is free answers, the category is `personal-assistance`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (CustomerRelationship each : Kinds.of(canvas, "dedicated-personal-assistance")) {
      if (!each.values().given(Format.OWNER) && !namesPeople(canvas, each)) {
        findings.add(
            Kinds.finding(ID, canvas, each, "is dedicated, and names nobody who does it")
                .label("by whom?")
                .help("add its `owner`, or a `key-resources` entry with `kind: human`"));
      }
    }
    return findings.stream();
  }

  /** A resource that cannot be read, or does not say what it is, may be a person. */
  private static boolean namesPeople(Canvas canvas, CustomerRelationship relationship) {
    for (Located<String> id : relationship.keyResources()) {
      if (mayBePerson(canvas, id.value())) {
        return true;
      }
    }
    return relationship.values().isUnclear(Format.KEY_RESOURCES);
  }

  private static boolean mayBePerson(Canvas canvas, String id) {
    Optional<Entry> resource = canvas.entry(Block.KEY_RESOURCES, id);
    Optional<Located<ResourceKind>> kind =
        resource.isPresent() ? ((KeyResource) resource.get()).kind() : Optional.empty();
    return kind.isEmpty() || kind.get().value() == ResourceKind.HUMAN;
  }
}
