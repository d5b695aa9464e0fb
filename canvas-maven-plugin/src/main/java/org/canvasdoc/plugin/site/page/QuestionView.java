package org.canvasdoc.plugin.site.page;

import java.util.List;

/**
 * One of the four questions about customer relationships, with its answer.
 *
 * @param state {@code ok}, {@code plan} (answered in part) or {@code open}
 * @param done how many of {@code total} are answered
 * @param gaps what is missing
 */
public record QuestionView(
    String question,
    String href,
    String state,
    int done,
    int total,
    String answer,
    List<LinkView> gaps) {}
