package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry with everything that is said of it.
 *
 * @param segment whether it is a segment itself
 * @param description safe HTML, or empty
 * @param sections long facts, in the column of the text
 * @param drawn drawings of a relationship; null for any other entry
 * @param facts short facts, beside the text
 * @param history what became of it, the newest first
 * @param since how it changed; null where it did not, or nothing is compared
 * @param base what it is compared with, or empty
 */
public record EntryPage(
    Frame frame,
    String name,
    List<SegmentView> segments,
    boolean segment,
    List<String> tags,
    List<FindingView.Slim> findings,
    String description,
    List<SectionView> sections,
    @Nullable DrawnView drawn,
    List<FactView> facts,
    List<FactView> linkedFrom,
    List<MapCellView> map,
    LinkView source,
    List<PastChange> history,
    @Nullable DeltaView since,
    String base) {}
