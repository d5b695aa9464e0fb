package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A viral loop, drawn.
 *
 * @param remark what becomes of it: an end, or none
 * @param facts what sets it off, what customers get for it
 * @param table how many customers there are after each cycle
 */
public record LoopView(
    LinkView relationship,
    ChartView round,
    ChartView growth,
    String remark,
    List<FactView> facts,
    TableView table) {}
