package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the block that this product is about: its four questions, answered at length.
 *
 * @param matrix null where the canvas has no segment
 * @param table all relationships; null where there is none
 * @param purposes who is won, kept and grown by what
 * @param costs what each costs
 * @param costSums how the figures of {@code costs} come about
 * @param returns what customers cost and return
 * @param ties what each rests on
 */
public record RelationshipsPage(
    Frame frame,
    String name,
    String question,
    String example,
    List<QuestionView> questions,
    @Nullable MatrixView matrix,
    @Nullable TableView table,
    @Nullable TableView purposes,
    @Nullable TableView costs,
    List<SumsView> costSums,
    ReturnsView returns,
    @Nullable TableView ties,
    List<SectionView> sections,
    List<FindingView.Slim> findings,
    TourView tour,
    List<MapCellView> map) {}
