package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Interaction;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.MatrixView;
import org.canvasdoc.plugin.site.page.StripView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/** Sets what each segment expects beside what it gets, category by category. */
final class Matrices {
  /** A segment that expects something nothing offers it yet. */
  record Unmet(CustomerSegment segment, String text) {}

  private enum State {
    MET("ok", "stateMet"),
    MISSING("gap", "stateGap"),
    PLANNED("plan", "statePlan"),
    UNASKED("plus", "statePlus"),
    UNASKED_PLANNED("plus", "statePlanUnasked"),
    OFFERED("plus", "stateOffered"),
    NONE("", "nothing");

    private final String icon;
    private final String words;

    State(String icon, String words) {
      this.icon = icon;
      this.words = words;
    }
  }

  private final CanvasContext context;
  private final String page;
  private final Words words;
  private final List<@Nullable Category> columns = new ArrayList<>();
  private final List<CustomerRelationship> shown = new ArrayList<>();
  private final Map<State, Integer> counts = new LinkedHashMap<>();
  private final List<Unmet> gaps = new ArrayList<>();
  private final List<MatrixView.Row> rows = new ArrayList<>();
  private final int[] met;
  private final int[] expected;
  private boolean says;

  Matrices(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
    this.words = context.words();
    for (Interaction interaction : Interaction.values()) {
      for (Category category : context.site().catalogue(context.canvas()).all()) {
        if (category.interaction() == interaction) {
          columns.add(category);
        }
      }
    }
    boolean anyWithout = false;
    for (CustomerRelationship each : context.canvas().relationships()) {
      if (!each.is(Status.RETIRED) && !Posters.isExcluded(each)) {
        shown.add(each);
        anyWithout |= each.category().isEmpty();
        says |= each.category().isPresent();
      }
    }
    if (anyWithout) {
      columns.add(null);
    }
    met = new int[columns.size()];
    expected = new int[columns.size()];
    for (CustomerSegment segment : context.canvas().segments()) {
      rows.add(row(segment));
    }
  }

  /** What segments expect and nothing offers them yet. */
  List<LinkView> unmet() {
    List<LinkView> unmet = new ArrayList<>();
    for (Unmet gap : gaps) {
      unmet.add(context.plainLink(page, gap.segment()).remark(gap.text()));
    }
    return unmet;
  }

  /** The same for any page. */
  List<Unmet> gaps() {
    return gaps;
  }

  /** How many expectations nothing meets, and nothing planned will. */
  int missing() {
    return count(State.MISSING);
  }

  /** The matrix; empty where nobody says what is expected, or of which category anything is. */
  Optional<MatrixView> view() {
    if (rows.isEmpty() || !says) {
      return Optional.empty();
    }
    int all = count(State.MET) + count(State.PLANNED) + count(State.MISSING);
    String summary =
        all == 0
            ? words.get("matrixNone")
            : words.get(
                "matrixSummary", all, count(State.MET), count(State.PLANNED), count(State.MISSING));
    List<StripView> tally =
        List.of(
            tally("tallyMet", State.MET, 0),
            tally("tallyGap", State.MISSING, 0),
            tally("tallyPlan", State.PLANNED, 0),
            tally("tallyPlus", State.UNASKED, count(State.UNASKED_PLANNED)));
    List<String> totals = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      totals.add(expected[i] == 0 ? "–" : words.get("ofTotal", met[i], expected[i]));
    }
    return Optional.of(new MatrixView(summary, tally, ranges(), names(), rows, totals));
  }

  private StripView tally(String label, State state, int more) {
    return new StripView(words.get(label), Integer.toString(count(state) + more), state.icon, "");
  }

  private int count(State state) {
    return counts.getOrDefault(state, 0);
  }

  private List<LinkView> names() {
    List<LinkView> names = new ArrayList<>();
    for (Category column : columns) {
      names.add(
          column == null
              ? LinkView.of(words.get("withoutCategory"), "")
              : LinkView.of(words.name(column), Urls.relative(page, Urls.category(column.id())))
                  .to(context.elsewhere()));
    }
    return names;
  }

  private List<MatrixView.Range> ranges() {
    List<MatrixView.Range> ranges = new ArrayList<>();
    int span = 0;
    for (int i = 0; i < columns.size(); i++) {
      span++;
      Category here = columns.get(i);
      Category next = i + 1 < columns.size() ? columns.get(i + 1) : null;
      if (here == null || next == null || here.interaction() != next.interaction()) {
        ranges.add(new MatrixView.Range(here == null ? "" : range(here.interaction()), span));
        span = 0;
      }
    }
    return ranges;
  }

  private String range(Interaction interaction) {
    return switch (interaction) {
      case PERSONAL -> words.get("rangePersonal");
      case SELF -> words.get("rangeSelf");
      case AUTOMATED -> words.get("rangeAutomated");
      case PEER -> words.get("rangePeer");
      case JOINT -> words.get("rangeJoint");
    };
  }

  private MatrixView.Row row(CustomerSegment segment) {
    List<CustomerRelationship> offered = context.with(segment, shown);
    boolean unsaid = !segment.values().given(Format.EXPECTS);
    says |= !unsaid;
    List<MatrixView.Cell> cells = new ArrayList<>();
    int asked = 0;
    int got = 0;
    for (int i = 0; i < columns.size(); i++) {
      Category column = columns.get(i);
      Optional<Expectation> expectation =
          column == null ? Optional.empty() : expectation(segment, column);
      List<CustomerRelationship> here = new ArrayList<>();
      for (CustomerRelationship each : offered) {
        if (isOf(each.category(), column)) {
          here.add(each);
        }
      }
      State state = state(expectation.isPresent(), unsaid, column == null, here);
      counts.put(state, count(state) + 1);
      if (expectation.isPresent()) {
        expected[i]++;
        asked++;
      }
      if (state == State.MET) {
        met[i]++;
        got++;
      } else if (column != null && (state == State.MISSING || state == State.PLANNED)) {
        String gap = state == State.MISSING ? "gapMissing" : "gapPlanned";
        gaps.add(new Unmet(segment, words.get(gap, words.name(column))));
      }
      cells.add(cell(state, here, expectation));
    }
    String answer =
        unsaid
            ? words.get("expectationUnsaid")
            : asked == 0
                ? words.get(segment.expects().isEmpty() ? "noneExpected" : "inWordsOnly")
                : words.get("metOf", got, asked);
    return new MatrixView.Row(context.segment(page, segment), answer, unsaid, cells);
  }

  private static Optional<Expectation> expectation(CustomerSegment segment, Category category) {
    for (Expectation each : segment.expects()) {
      if (isOf(each.category(), category)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether a category is the one that is asked for, or none where none is. */
  static boolean isOf(Optional<Located<Category>> given, @Nullable Category category) {
    return given.isEmpty() ? category == null : given.get().value().equals(category);
  }

  private static State state(
      boolean expected, boolean unsaid, boolean noCategory, List<CustomerRelationship> here) {
    boolean active = false;
    for (CustomerRelationship each : here) {
      active |= each.isActive();
    }
    if (expected) {
      return active ? State.MET : here.isEmpty() ? State.MISSING : State.PLANNED;
    }
    if (here.isEmpty()) {
      return State.NONE;
    }
    if (unsaid || noCategory) {
      return State.OFFERED;
    }
    return active ? State.UNASKED : State.UNASKED_PLANNED;
  }

  private MatrixView.Cell cell(
      State state, List<CustomerRelationship> here, Optional<Expectation> expectation) {
    return new MatrixView.Cell(
        state.icon,
        words.get(state.words),
        context.linksWithStatus(page, here),
        expectation.isEmpty() ? "" : CanvasContext.text(expectation.get().because()));
  }
}
