package org.canvasdoc.plugin.git;

import java.util.regex.Pattern;

/** The command that brings what a repository lacks, as it can be pasted into a shell. */
final class FetchCommand {
  private static final Pattern PLAIN = Pattern.compile("[\\w./:+@%=,-]+");

  private final String remote;
  private final boolean shallow;

  /**
   * For one repository.
   *
   * @param shallow whether it lacks what is older than some commits
   */
  FetchCommand(String remote, boolean shallow) {
    this.remote = remote;
    this.shallow = shallow;
  }

  /** Brings a branch of the remote, with all that is behind it. */
  String branch(String name) {
    return fetch("") + quoted("+refs/heads/" + name + ":refs/remotes/" + remote + "/" + name);
  }

  /** Brings one commit, and of a shallow clone no more than that. */
  String commit(String id) {
    return "git fetch " + (shallow ? "--depth=1 " : "") + quoted(remote) + " " + quoted(id);
  }

  /** Brings all that is behind what is there. */
  String everything() {
    return fetch("").strip();
  }

  /** Brings the tags, and all that is behind what is there. */
  String tags() {
    return fetch("--tags ").strip();
  }

  /** Brings what a partial clone has left out. */
  String files() {
    return fetch("--refetch --no-filter ").strip();
  }

  private String fetch(String option) {
    return "git fetch " + (shallow ? "--unshallow " : "") + option + quoted(remote) + " ";
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
