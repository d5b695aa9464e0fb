package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Format;
import org.canvasdoc.plugin.site.page.FindingView;
import org.canvasdoc.plugin.site.page.Frame;
import org.canvasdoc.plugin.site.page.FurtherView;
import org.canvasdoc.plugin.site.page.LaneView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.MatrixView;
import org.canvasdoc.plugin.site.page.RangesView;
import org.canvasdoc.plugin.site.page.RelationshipsPage;
import org.canvasdoc.plugin.site.page.ReturnsView;
import org.canvasdoc.plugin.site.page.TableView;
import org.canvasdoc.plugin.site.page.TacticsView;
import org.canvasdoc.plugin.site.page.TourView;
import org.canvasdoc.redact.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page about all relationships of a canvas. A section that has nothing to say is left
 * out; what would fill it is asked at the end, in one line.
 */
final class RelationshipPages {
  private final CanvasContext context;
  private final String page;
  private final Frame frame;
  private final Words words;
  private final List<CustomerRelationship> relationships;
  private final Questions questions;
  private final List<LinkView> contents = new ArrayList<>();
  private final List<FurtherView> open = new ArrayList<>();

  RelationshipPages(CanvasContext context, String page, Frame frame) {
    this.context = context;
    this.page = page;
    this.frame = frame;
    this.words = context.words();
    this.questions = new Questions(context, page);
    this.relationships = questions.relationships();
  }

  RelationshipsPage page(String example, List<FindingView.Slim> findings, TourView tour) {
    Block block = Block.CUSTOMER_RELATIONSHIPS;
    boolean mirrored = frame.rightToLeft();
    ValueViews values = new ValueViews(context, page, Optional.of(block));
    BlockTables tables = new BlockTables(context, page, values);
    Matrices matrices = new Matrices(context, page);
    Experiences lived = new Experiences(context, page, values, relationships);
    Returns returning = new Returns(context, page);

    section("question-1", "q1Title");
    MatrixView matrix = matrices.view().orElse(null);
    TableView wishes = under(lived.expected(), "wishes", "inWords");
    section("question-2", "q2Title");
    TableView table = tables.entries(block).orElse(null);
    RangesView ranges = ranges(mirrored);
    List<LinkView> idle = new ArrayList<>();
    List<LaneView> lanes = lanes(idle, mirrored);
    List<TacticsView> tactics = new TacticViews(context, page).views(relationships);
    asked(!tactics.isEmpty(), "tactics", "tactics", "askTactics", "tactics: loyalty-card");
    TableView norms = under(lived.norms(), "norms", "norms");
    section("question-3", "q3Title");
    TableView costs = tables.costs(questions).orElse(null);
    ReturnsView returns = returning.all(questions);
    section("returns", "returns");
    if (returns.loops() != null) {
      section("loops", "loops");
    }
    section("question-4", "q4Title");
    TableView ties = tables.ties(questions).orElse(null);
    List<LinkView> unswitched = new ArrayList<>();
    TableView switching = lived.switching(unswitched).orElse(null);
    asked(switching != null, "switching", "switching", "askSwitching", "switching-costs: none");
    List<FurtherView> further = further();
    List<LinkView> unproven = new ArrayList<>();
    TableView evidence = lived.evidence(unproven).orElse(null);
    asked(
        evidence != null,
        "evidence",
        "evidence",
        "askEvidence",
        "evidence: {kind: interview, sample: 30, finding: …}");
    if (!further.isEmpty() || !open.isEmpty()) {
      section("further", "furtherTitle");
    }
    if (!findings.isEmpty()) {
      section("findings", "findings");
    }
    return new RelationshipsPage(
        frame,
        context.name(block),
        words.get("ask." + block.key()),
        example,
        questions.all(matrices.unmet()),
        contents,
        matrix,
        words.get(context.canvas().segments().isEmpty() ? "noSegments" : "noExpectations"),
        wishes,
        table,
        ranges,
        lanes,
        idle,
        tactics,
        norms,
        costs,
        returning.costSums(questions),
        returns,
        new Worth(context, page).charts(),
        new Loops(context, page, mirrored).views(relationships, values),
        ties,
        switching,
        unswitched,
        lived.holds(),
        further,
        open,
        evidence,
        unproven,
        findings,
        tour);
  }

  private void section(String id, String title) {
    contents.add(LinkView.of(words.get(title), "#" + id));
  }

  private @Nullable TableView under(Optional<TableView> table, String id, String title) {
    if (table.isPresent()) {
      section(id, title);
    }
    return table.orElse(null);
  }

  /** A section that is there, or the question that would make it. */
  private void asked(boolean there, String id, String title, String question, String field) {
    if (there) {
      section(id, title);
    } else if (!relationships.isEmpty()
        && !(id.equals("evidence") && context.site().leavesOut(Topic.EVIDENCE))) {
      List<LinkView> none = List.of();
      open.add(new FurtherView(words.get(question), "open", "", none, none, field));
    }
  }

  private @Nullable RangesView ranges(boolean mirrored) {
    Optional<RangesView> view = new Ranges(context, page).view(relationships, mirrored);
    boolean placed = view.isPresent() && view.get().chart() != null;
    asked(placed, "ranges", "ranges", "askRanges", "category: self-service");
    return placed ? view.orElse(null) : null;
  }

  private List<LaneView> lanes(List<LinkView> idle, boolean mirrored) {
    boolean says = false;
    for (CustomerRelationship each : relationships) {
      says |= !each.purposes().isEmpty();
    }
    for (CustomerSegment each : context.canvas().segments()) {
      says |= each.values().says(Format.FUNNEL);
    }
    List<LaneView> lanes =
        says ? new Funnels(context, page, relationships, mirrored).lanes(idle) : List.of();
    asked(!lanes.isEmpty(), "get-keep-grow", "getKeepGrow", "askPurposes", "purposes: [get, keep]");
    return lanes;
  }

  /** The questions that have an answer; the others go to those that are open. */
  private List<FurtherView> further() {
    List<FurtherView> answered = new ArrayList<>();
    for (FurtherView each : new Further(context, page, relationships).views()) {
      (each.state().equals("open") && each.answer().isEmpty() ? open : answered).add(each);
    }
    return answered;
  }
}
