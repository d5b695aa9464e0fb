package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canvas as it was after one change.
 *
 * @param fit by how many steps it is set smaller to be printed on one page
 * @param place which change this is, from 1
 * @param all how many there are
 * @param placeWords the same in words
 * @param commit names the revision
 * @param earlier the change before; null for the first
 * @param later the change after; null for the last
 * @param blocks the nine blocks; none where the canvas was gone, or could not be read
 */
public record MomentPage(
    Frame frame,
    int fit,
    String title,
    int place,
    int all,
    String placeWords,
    String commit,
    PastChange change,
    @Nullable LinkView earlier,
    @Nullable LinkView later,
    List<StripView> facts,
    List<BlockView> blocks) {}
