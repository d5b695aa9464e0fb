package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * All that changed of one entry, or of the canvas itself, at one time.
 *
 * @param id its anchor
 * @param kind what happened to the whole of it: {@code added}, {@code removed}, {@code renamed} or
 *     {@code changed}
 * @param label the kind in words
 * @param place the name of its block, or empty
 * @param name what people called it then
 * @param href the page that it has today, or empty
 * @param facts what of it changed; none where the kind says all
 */
public record PastGroup(
    String id,
    String kind,
    String sign,
    String label,
    String place,
    String name,
    String href,
    List<PastFact> facts) {}
