package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Evidence;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.HypothesisStatus;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Values;
import org.canvasdoc.plugin.site.page.HypothesesPage;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.redact.Topic;
import org.canvasdoc.source.Located;

/** Makes the page of what a canvas believes, and of what it has seen. */
final class EvidencePages {
  private static final List<Field<?>> SHORT =
      List.of(Format.ABOUT, Format.RISK, Format.IMPORTANCE, Format.HYPOTHESIS_STATUS);

  private static final List<Field<?>> OBSERVED =
      List.of(
          Parts.EVIDENCE_KIND,
          Parts.EVIDENCE_FINDING,
          Parts.EVIDENCE_DATE,
          Parts.EVIDENCE_SAMPLE,
          Parts.BASIS,
          Parts.EVIDENCE_LINK);

  private final CanvasContext context;
  private final Words words;
  private final String page;
  private final ValueViews values;

  EvidencePages(CanvasContext context, String page) {
    this.context = context;
    this.words = context.words();
    this.page = page;
    this.values = new ValueViews(context, page, Optional.empty());
  }

  /** A hypothesis by its claim. */
  static LinkView link(CanvasContext context, String page, Hypothesis hypothesis) {
    Optional<Located<String>> claim = hypothesis.claim();
    String label = claim.isPresent() ? claim.get().value() : hypothesis.id().value();
    String to = Urls.relative(page, Urls.hypotheses(context.id()));
    return LinkView.of(label, to + "#" + anchor(hypothesis));
  }

  /** Where a hypothesis stands on its page. */
  static String anchor(Hypothesis hypothesis) {
    return "hypothesis-" + Urls.safe(hypothesis.id().value());
  }

  HypothesesPage hypotheses() {
    List<Hypothesis> hypotheses = new ArrayList<>(context.canvas().hypotheses());
    hypotheses.sort(Comparator.comparingInt(EvidencePages::importance).reversed());
    return new HypothesesPage(
        new Frames(context).part(page, "hypothesesAndEvidence"),
        counts(hypotheses),
        table(hypotheses).orElse(null),
        cards(hypotheses),
        evidence().orElse(null),
        bare());
  }

  /** One that nobody weighed stands between the light and the heavy ones. */
  private static int importance(Hypothesis hypothesis) {
    return hypothesis.importance().isPresent()
        ? 2 * hypothesis.importance().get().value().ordinal()
        : HypothesisStatus.values().length;
  }

  private List<StripView> counts(List<Hypothesis> hypotheses) {
    List<StripView> counts = new ArrayList<>();
    for (HypothesisStatus status : HypothesisStatus.values()) {
      int count = 0;
      for (Hypothesis each : hypotheses) {
        count += status(each) == status ? 1 : 0;
      }
      if (count > 0) {
        counts.add(StripView.of(words.word(status), count));
      }
    }
    return counts;
  }

  private static HypothesisStatus status(Hypothesis hypothesis) {
    Optional<Located<HypothesisStatus>> said = hypothesis.status();
    return said.isPresent() ? said.get().value() : HypothesisStatus.UNTESTED;
  }

  private Optional<TableView> table(List<Hypothesis> hypotheses) {
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(column(Format.CLAIM));
    for (Field<?> field : SHORT) {
      columns.add(column(field));
    }
    List<List<ValueView>> rows = new ArrayList<>();
    for (Hypothesis each : hypotheses) {
      List<ValueView> row = new ArrayList<>();
      row.add(ValueView.ofLinks(List.of(link(context, page, each))));
      add(row, each.values(), SHORT);
      rows.add(row);
    }
    return hypotheses.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(words.get("hypotheses"), true, columns, rows));
  }

  private void add(List<ValueView> row, Values from, List<Field<?>> fields) {
    for (Field<?> field : fields) {
      row.add(values.view(from, field).orElse(ValueView.NOTHING));
    }
  }

  private TableView.Column column(Field<?> field) {
    boolean number = field.shape().accept(Size.OF).number();
    return new TableView.Column(words.field(field.key()), number);
  }

  private List<HypothesesPage.Hypothesis> cards(List<Hypothesis> hypotheses) {
    List<HypothesesPage.Hypothesis> cards = new ArrayList<>();
    for (Hypothesis each : hypotheses) {
      ValueView tests = values.view(each.values(), Format.TESTS).orElse(null);
      Optional<Located<String>> text = each.claim();
      String claim = text.isPresent() ? values.html(text, 4) : Html.escape(each.id().value());
      cards.add(
          new HypothesesPage.Hypothesis(anchor(each), claim, words.word(status(each)), tests));
    }
    return cards;
  }

  private Optional<TableView> evidence() {
    List<List<ValueView>> rows = new ArrayList<>();
    for (Block block : Block.values()) {
      for (Entry entry : context.canvas().entries(block)) {
        add(rows, entry, entry.evidence());
        if (entry instanceof CustomerSegment segment) {
          for (Expectation each : segment.expects()) {
            add(rows, entry, each.values().list(Parts.EXPECTS_EVIDENCE));
          }
        }
      }
    }
    List<TableView.Column> columns = new ArrayList<>();
    columns.add(new TableView.Column(words.get("entry"), false));
    for (Field<?> field : OBSERVED) {
      columns.add(column(field));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableView(words.field(Format.EVIDENCE.key()), true, columns, rows));
  }

  private void add(List<List<ValueView>> rows, Entry entry, List<Evidence> evidence) {
    for (Evidence each : evidence) {
      List<ValueView> row = new ArrayList<>();
      row.add(ValueView.ofLinks(List.of(context.plainLink(page, entry))));
      add(row, each.values(), OBSERVED);
      rows.add(row);
    }
  }

  private List<LinkView> bare() {
    List<LinkView> bare = new ArrayList<>();
    if (context.site().leavesOut(Topic.EVIDENCE)) {
      return bare;
    }
    for (Block block : List.of(Block.CUSTOMER_SEGMENTS, Block.CUSTOMER_RELATIONSHIPS)) {
      for (Entry entry : context.canvas().entries(block)) {
        boolean asked = entry.isEstablished() && !entry.isExcluded();
        if (asked && entry.evidence().isEmpty()) {
          bare.add(context.plainLink(page, entry));
        }
      }
    }
    return bare;
  }
}
