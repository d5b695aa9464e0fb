package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one block as a table.
 *
 * @param table null where the block is empty
 * @param beside segments side by side; null for every other block, and for one segment
 * @param example the smallest entry, in YAML
 */
public record BlockPage(
    Frame frame,
    int number,
    String name,
    String question,
    @Nullable TableView table,
    String example,
    @Nullable BesideView beside,
    List<FindingView.Slim> findings,
    TourView tour,
    List<MapCellView> map) {}
