package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where relationships stand between personal and automated, and between a single purchase and a
 * long bond.
 *
 * @param chart null where none can be placed
 * @param table says the same; null where none can be placed
 * @param hollow whether one stands where its category puts it
 * @param unplaced those that say neither how automated they are nor a category
 */
public record RangesView(
    @Nullable ChartView chart,
    @Nullable TableView table,
    boolean hollow,
    List<LinkView> unplaced) {}
