package org.canvasdoc.plugin.mojo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.canvasdoc.diagnostic.Cells;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Side;
import org.canvasdoc.plugin.git.UnknownRevision;
import org.canvasdoc.read.ProjectReader;
import org.jspecify.annotations.Nullable;

/** What the goals share that compare canvases with what they were. */
abstract class ChangeMojo extends CheckMojo {
  /**
   * What to compare with: a revision, as git names it; `last-tag` for the newest tag before the one
   * that is compared; a revision and three dots, like `origin/main...`, for where the two parted;
   * or a folder, like `../before`. Where it is not said, it is where the branch parted from the one
   * that it goes to, which the service names that runs the build (GitHub, GitLab, Bitbucket, Azure,
   * Jenkins), elsewhere from the one that the remote has checked out; without a remote it is the
   * last commit.
   */
  @Parameter(property = "canvas.base")
  private @Nullable String base;

  /**
   * A folder of canvases, and what it was compared with.
   *
   * @param before what it was compared with, for people
   * @param after what was compared, for people
   * @param unread canvases that cannot be read in what was compared
   */
  record Compared(Comparison comparison, String before, String after, List<String> unread) {}

  /** What was asked to compare with; null where nothing was. */
  final @Nullable String base() {
    return base;
  }

  /** The states of a folder; to be closed when the result is not needed any more. */
  final Against against(Folders.Place place) throws MojoExecutionException {
    try {
      return new Against(place.source(), here());
    } catch (IOException error) {
      throw Comparing.unreadable(this, place, error);
    }
  }

  /**
   * Compares a folder; null where there is no canvas, and none has to be there.
   *
   * @param head the revision to compare; null for the work tree
   * @param against is closed when the result is not needed any more
   */
  final @Nullable Compared compare(Folders.Place place, @Nullable String head, Against against)
      throws MojoExecutionException {
    try {
      Against.State after = against.head(head);
      Against.State before = against.base(base, after, environment());
      String words = safe(before.words());
      ProjectReader is = Comparing.reader(this, after, place);
      ProjectReader was = Comparing.reader(this, before, place);
      if (is.tasks().isEmpty() && was.tasks().isEmpty()) {
        none(place, is.misnamed(), safe(after.words()), words);
        return null;
      }
      getLog().info("canvas: " + safe(after.words()) + " compared with " + words);
      Side now = new Side(is, settings(place));
      Comparison comparison = Comparison.between(new Side(was, settings(place)), now);
      List<String> unread = comparison.unread().stream().filter(now::isUnread).toList();
      return new Compared(comparison, words, safe(after.words()), unread);
    } catch (UnknownRevision unknown) {
      throw Comparing.unknown(unknown);
    } catch (IOException error) {
      throw Comparing.unreadable(this, place, error);
    }
  }

  /** The variables by which services tell of the build. */
  Map<String, String> environment() {
    return System.getenv();
  }

  private void none(Folders.Place place, List<String> misnamed, String after, String before)
      throws MojoExecutionException {
    Path source = place.source();
    if (!place.required()) {
      nothing(place, misnamed);
      return;
    }
    Commands commands = Commands.of(session(), project(), version());
    String compared = ", neither in " + after + " nor in " + before;
    throw new MojoExecutionException(
        NoCanvas.message(source, compared, misnamed, here(), commands.of("init")));
  }

  /** What others wrote, on its way to the log. */
  static String safe(String text) {
    return LogText.safe(Cells.visible(text));
  }
}
