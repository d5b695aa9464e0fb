package org.canvasdoc.plugin.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the service that runs the build says a change goes to.
 *
 * @param variable the one that says it
 * @param value a branch, without {@code refs/heads/}, or the id of a commit
 * @param isCommit whether it is a commit, which then is the base itself
 */
record Target(String variable, String value, boolean isCommit) {
  private static final String HEADS = "refs/heads/";

  /**
   * Of these the first is set only where GitLab has merged both before it builds; what others did
   * on the target since the branch parted is then in the head, and would be taken for the change.
   */
  private static final List<String> COMMITS =
      List.of("CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA");

  /** In the order in which they are asked; each is set in builds of a pull request only. */
  private static final List<String> VARIABLES =
      List.of(
          "GITHUB_BASE_REF",
          COMMITS.get(0),
          COMMITS.get(1),
          "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
          "BITBUCKET_PR_DESTINATION_BRANCH",
          "SYSTEM_PULLREQUEST_TARGETBRANCH",
          "CHANGE_TARGET");

  /** What the first of the variables says that says anything. */
  static Optional<Target> of(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "").strip();
      if (!value.isEmpty()) {
        String branch = value.startsWith(HEADS) ? value.substring(HEADS.length()) : value;
        return Optional.of(new Target(variable, branch, COMMITS.contains(variable)));
      }
    }
    return Optional.empty();
  }
}
