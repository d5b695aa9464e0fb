package org.canvasdoc.model;

/**
 * A category of customer relationships.
 *
 * @param id the word in a document
 * @param like the one of the six that it is or resembles
 * @param own whether it is the team's own
 */
public record Category(
    String id, String name, String definition, String like, Interaction interaction, boolean own) {}
