package org.canvasdoc.model;

import org.jspecify.annotations.Nullable;

/**
 * A category of customer relationships.
 *
 * @param id the word in a document
 * @param like the one of the six that it is or resembles
 * @param own whether it is the team's own
 */
public record Category(
    String id, String name, String definition, String like, Interaction interaction, boolean own) {

  // written out: what Java makes of a record is put together anew in every run, which is slow
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Category that
        && id.equals(that.id)
        && name.equals(that.name)
        && definition.equals(that.definition)
        && like.equals(that.like)
        && interaction == that.interaction
        && own == that.own;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
