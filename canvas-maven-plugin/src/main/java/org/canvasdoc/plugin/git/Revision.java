package org.canvasdoc.plugin.git;

/**
 * A state of the repository that can be read.
 *
 * @param commit its full id
 * @param words how it was found, for people: {@code the merge-base with origin/main}
 */
public record Revision(String commit, String words) {
  private static final int SHORT = 10;

  /** The id as people read it. */
  public String shortened() {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }
}
