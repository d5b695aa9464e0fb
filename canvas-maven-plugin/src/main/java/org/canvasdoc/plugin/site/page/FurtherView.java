package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * A further question about customer relationships.
 *
 * @param state {@code ok}, {@code plan} (answered in part) or {@code open}
 * @param answer in a sentence, or empty
 * @param links what it is answered by, each with a remark
 * @param gaps who does not say it
 * @param field what would answer it, as it is written
 */
public record FurtherView(
    String question,
    String state,
    String answer,
    List<LinkView> links,
    List<LinkView> gaps,
    String field) {}
