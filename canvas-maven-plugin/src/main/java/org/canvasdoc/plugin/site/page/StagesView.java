package org.canvasdoc.plugin.site.page;

/**
 * The funnel of a segment, as one relationship has a part in it.
 *
 * @param chart all stages; those in which it has none are outlined
 * @param table says the same, and who else has a part
 */
public record StagesView(SegmentView segment, ChartView chart, TableView table) {}
