package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.plugin.site.page.BesideView;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.ValueView;

/** Sets the customer segments of a canvas side by side. */
final class SegmentsBeside {
  private static final List<Block> SERVED =
      List.of(
          Block.VALUE_PROPOSITIONS,
          Block.CHANNELS,
          Block.CUSTOMER_RELATIONSHIPS,
          Block.REVENUE_STREAMS);

  private final CanvasContext context;
  private final String page;
  private final ValueViews values;
  private final List<CustomerSegment> segments;
  private final List<BesideView.Row> rows = new ArrayList<>();

  private SegmentsBeside(CanvasContext context, String page, ValueViews values) {
    this.context = context;
    this.page = page;
    this.values = values;
    this.segments = context.canvas().segments();
  }

  /** The table; empty where there are not two to compare. */
  static Optional<BesideView> of(CanvasContext context, String page, ValueViews values) {
    if (context.canvas().segments().size() < 2) {
      return Optional.empty();
    }
    SegmentsBeside beside = new SegmentsBeside(context, page, values);
    beside.fields();
    beside.served();
    beside.returns();
    return Optional.of(new BesideView(context.segments(page, beside.segments), beside.rows));
  }

  private void fields() {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Format.PRIORITY);
    fields.addAll(Format.own(Block.CUSTOMER_SEGMENTS));
    fields.remove(Format.ECONOMICS);
    fields.remove(Format.FUNNEL);
    for (Field<?> field : fields) {
      List<ValueView> row = new ArrayList<>();
      for (CustomerSegment segment : segments) {
        row.add(values.view(segment.values(), field).orElse(ValueView.NOTHING));
      }
      add(context.words().field(field.key()), row);
    }
  }

  /** What each is served by; what serves all is named for each. */
  private void served() {
    for (Block block : SERVED) {
      List<ValueView> row = new ArrayList<>();
      for (CustomerSegment segment : segments) {
        List<LinkView> links = new ArrayList<>();
        for (Entry entry : context.canvas().entries(block)) {
          if (context.serves(entry, segment)) {
            links.add(context.linkWithStatus(page, entry));
          }
        }
        row.add(links.isEmpty() ? ValueView.NOTHING : ValueView.ofLinks(links));
      }
      add(context.name(block), row);
    }
  }

  private void returns() {
    Returns returns = new Returns(context, page);
    List<String> labels = new ArrayList<>();
    List<List<FactView>> all = new ArrayList<>();
    for (CustomerSegment segment : segments) {
      List<FactView> facts = returns.of(segment);
      all.add(facts);
      for (FactView fact : labels.isEmpty() ? facts : List.<FactView>of()) {
        labels.add(fact.label());
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      List<ValueView> row = new ArrayList<>();
      for (List<FactView> facts : all) {
        row.add(facts.isEmpty() ? ValueView.NOTHING : facts.get(i).value());
      }
      add(labels.get(i), row);
    }
  }

  /** What none of them says is not asked of any. */
  private void add(String label, List<ValueView> row) {
    for (ValueView value : row) {
      if (!value.equals(ValueView.NOTHING)) {
        rows.add(new BesideView.Row(label, row));
        return;
      }
    }
  }
}
