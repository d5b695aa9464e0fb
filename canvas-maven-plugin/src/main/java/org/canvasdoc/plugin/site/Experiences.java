package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Evidence;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Level;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.SwitchingCost;
import org.canvasdoc.model.SwitchingType;
import org.canvasdoc.plugin.site.chart.Bars;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

/**
 * Lays out how relationships are lived: what is expected beside what is offered, what the trade
 * takes for granted, what leaving costs a customer, and how all that is known.
 */
final class Experiences {
  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final ValueViews values;
  private final List<CustomerRelationship> relationships;

  Experiences(
      CanvasContext context,
      String page,
      ValueViews values,
      List<CustomerRelationship> relationships) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    this.values = values;
    this.relationships = relationships;
  }

  /** What segments expect in words, and how what they are offered feels; empty if none does. */
  Optional<TableView> expected() {
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerSegment segment : context.canvas().segments()) {
      for (Expectation each : segment.expects()) {
        boolean more =
            each.category().isEmpty()
                || each.values().given(Parts.EXPECTS_ATMOSPHERE)
                || each.values().given(Parts.EXPECTS_SERVICE)
                || each.values().given(Parts.EXPECTS_INTERACTIONS);
        if (more) {
          rows.add(
              List.of(
                  ValueView.ofLinks(List.of(LinkView.of(context.segment(page, segment)))),
                  values.view(each.values(), Parts.EXPECTS_CATEGORY).orElse(ValueView.NOTHING),
                  ValueView.ofFacts(
                      values.facts(
                          each.values(),
                          List.of(
                              Parts.EXPECTS_ATMOSPHERE,
                              Parts.EXPECTS_SERVICE,
                              Parts.EXPECTS_INTERACTIONS,
                              Parts.EXPECTS_BECAUSE))),
                  offered(segment, each)));
        }
      }
    }
    return table("inWords", rows, "segment", "category", "isExpected", "isOffered");
  }

  private ValueView offered(CustomerSegment segment, Expectation expectation) {
    List<ValueView> offered = new ArrayList<>();
    if (expectation.category().isEmpty()) {
      return ValueView.NOTHING;
    }
    for (CustomerRelationship each : context.with(segment, relationships)) {
      if (Matrices.isOf(each.category(), expectation.category().get().value())) {
        LinkView link = context.linkWithStatus(page, each);
        offered.add(ValueView.ofTold("", List.of(link), values.html(each.experience(), 4)));
      }
    }
    return offered.isEmpty() ? gap("nothingYet") : ValueView.ofList("list", offered);
  }

  private ValueView gap(String word) {
    return ValueView.ofList("gap", List.of(ValueView.ofText(words.get(word))));
  }

  /** What the trade takes for granted, and what is done about it. */
  Optional<TableView> norms() {
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      if (each.industryNorm().isPresent() || each.breaksNorm().isPresent()) {
        rows.add(
            List.of(
                ValueView.ofLinks(List.of(context.linkWithStatus(page, each))),
                values.view(each.values(), Format.INDUSTRY_NORM).orElse(gap("notSaid")),
                values.view(each.values(), Format.EXPERIENCE).orElse(gap("notSaid")),
                values.view(each.values(), Format.BREAKS_NORM).orElse(gap("notSaid"))));
      }
    }
    return table("norms", rows, "relationship", "normOfTrade", "normHere", "normBroken");
  }

  /** What a customer who leaves gives up, by type; of those that say it. */
  Optional<TableView> switching(List<LinkView> silent) {
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      if (!each.values().given(Format.SWITCHING_COSTS)) {
        silent.add(context.plainLink(page, each));
        continue;
      }
      List<ValueView> row = new ArrayList<>();
      row.add(ValueView.ofLinks(List.of(context.linkWithStatus(page, each))));
      for (SwitchingType type : SwitchingType.values()) {
        row.add(switching(each, type));
      }
      rows.add(row);
    }
    return table(
        "switching",
        rows,
        "relationship",
        "switch.procedural",
        "switch.financial",
        "switch.relational");
  }

  private ValueView switching(CustomerRelationship relationship, SwitchingType type) {
    List<ValueView> said = new ArrayList<>();
    for (SwitchingCost cost : relationship.switchingCosts()) {
      Optional<Located<SwitchingType>> its = cost.type();
      if (its.isPresent() && its.get().value() == type) {
        Optional<Located<Level>> given = cost.level();
        String html = values.html(cost.description(), 4);
        String word = given.isPresent() ? words.word(given.get().value()) : "";
        ValueView told = ValueView.ofTold(word, List.of(), html);
        said.add(given.isPresent() ? told.drawn(Bars.level(given.get().value().ordinal())) : told);
      }
    }
    if (said.size() == 1) {
      return said.get(0);
    }
    if (said.isEmpty()) {
      boolean none = relationship.switchingCosts().isEmpty();
      return ValueView.ofText(none ? words.word(Level.NONE) : "–");
    }
    return ValueView.ofList("list", said);
  }

  /** Whether something holds customers by effort or money. */
  boolean holds() {
    for (CustomerRelationship each : relationships) {
      for (SwitchingCost cost : each.switchingCosts()) {
        Optional<Located<SwitchingType>> type = cost.type();
        Optional<Located<Level>> level = cost.level();
        boolean by = type.isPresent() && type.get().value() != SwitchingType.RELATIONAL;
        if (by && level.isPresent() && level.get().value() == Level.HIGH) {
          return true;
        }
      }
    }
    return false;
  }

  /** How it is known what is expected, and what works; the others go to {@code silent}. */
  Optional<TableView> evidence(List<LinkView> silent) {
    List<List<ValueView>> rows = new ArrayList<>();
    for (CustomerRelationship each : relationships) {
      if (each.evidence().isEmpty()) {
        silent.add(context.plainLink(page, each));
      }
      addEvidence(rows, each, each.evidence(), "");
    }
    for (CustomerSegment segment : context.canvas().segments()) {
      Map<String, List<Evidence>> expected = new TreeMap<>();
      for (Expectation each : segment.expects()) {
        if (!each.evidence().isEmpty()) {
          String what =
              each.category().isEmpty()
                  ? words.get("inWordsOnly")
                  : words.name(each.category().get().value());
          expected.put(words.get("gapMissing", what), each.evidence());
        }
      }
      for (Map.Entry<String, List<Evidence>> each : expected.entrySet()) {
        addEvidence(rows, segment, each.getValue(), each.getKey());
      }
    }
    return table("evidence", rows, "evidenceOf", "evidenceFinding", "evidenceHow", "evidenceWhen");
  }

  private void addEvidence(
      List<List<ValueView>> rows, Entry of, List<Evidence> pieces, String remark) {
    for (Evidence each : pieces) {
      LinkView link =
          remark.isEmpty()
              ? context.linkWithStatus(page, of)
              : context.link(page, of).remark(remark);
      List<ValueView> finding = new ArrayList<>();
      values.view(each.values(), Parts.EVIDENCE_FINDING).ifPresent(finding::add);
      values.view(each.values(), Parts.EVIDENCE_LINK).ifPresent(finding::add);
      rows.add(
          List.of(
              ValueView.ofLinks(List.of(link)),
              finding.size() == 1 ? finding.get(0) : ValueView.ofList("list", finding),
              how(each),
              values.view(each.values(), Parts.EVIDENCE_DATE).orElse(ValueView.NOTHING)));
    }
  }

  private ValueView how(Evidence evidence) {
    String kind = evidence.kind().isPresent() ? words.word(evidence.kind().get().value()) : "";
    String basis = evidence.basis().isPresent() ? words.word(evidence.basis().get().value()) : "";
    if (evidence.sample().isPresent()) {
      String sample = context.figures().text(evidence.sample().get().value());
      kind = kind.isEmpty() ? sample : words.get("evidenceSample", kind, sample);
    }
    return ValueView.ofFigure(kind, basis, "");
  }

  private Optional<TableView> table(String label, List<List<ValueView>> rows, String... heads) {
    List<TableView.Column> columns = new ArrayList<>();
    for (String head : Arrays.asList(heads)) {
      columns.add(new TableView.Column(words.get(head), false));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(words.get(label), true, columns, rows));
  }
}
