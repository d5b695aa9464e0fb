package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the block that this product is about: its four questions, answered at length.
 *
 * @param contents the sections that there are, in their order
 * @param matrix null where nobody says what is expected, or of which category anything is
 * @param noMatrix what to do then
 * @param wishes what segments expect in words, beside what they are offered; null if none does
 * @param table all relationships; null where there is none
 * @param ranges how personal and how lasting they are; null where there is none
 * @param lanes how each segment is won, kept and grown; empty where nothing says so
 * @param idle the segments for which there is nothing
 * @param norms what the trade takes for granted; null where none says it
 * @param costs what each costs; null where none says it
 * @param costSums how the figures of {@code costs} come about
 * @param returns what customers cost and return
 * @param worth the same in bars
 * @param loops the viral loops of which enough is known to draw them
 * @param ties what each rests on; null where none says it
 * @param switching what leaving costs a customer; null where none says it
 * @param held whether something holds customers by effort or money
 * @param further the further questions; those without an answer have no links
 * @param evidence null where there is none
 * @param unproven the relationships without evidence
 */
public record RelationshipsPage(
    Frame frame,
    String name,
    String question,
    String example,
    List<QuestionView> questions,
    List<LinkView> contents,
    @Nullable MatrixView matrix,
    String noMatrix,
    @Nullable TableView wishes,
    @Nullable TableView table,
    @Nullable RangesView ranges,
    List<LaneView> lanes,
    List<LinkView> idle,
    List<TacticsView> tactics,
    @Nullable TableView norms,
    @Nullable TableView costs,
    List<SumsView> costSums,
    ReturnsView returns,
    List<BarsView> worth,
    List<LoopView> loops,
    @Nullable TableView ties,
    @Nullable TableView switching,
    List<LinkView> unswitched,
    boolean held,
    List<FurtherView> further,
    List<FurtherView> open,
    @Nullable TableView evidence,
    List<LinkView> unproven,
    List<FindingView.Slim> findings,
    TourView tour) {}
