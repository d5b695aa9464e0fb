package org.canvasdoc.plugin.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.canvasdoc.plugin.recipes.Machine.Said;

/** Runs the workflow that comments on GitHub, with a program that answers like GitHub. */
final class GithubComment {
  private static final String GH =
      """
      set -eu
      case "$*" in
        "run download 11 --name canvas-changes --dir canvas-changes") cp -R "$ARTIFACT" canvas-changes ;;
        "api repos/ours/shop/pulls/8 --jq .head.sha") echo fedc3210 ;;
        "api repos/ours/shop/pulls/"*) echo 0123abcd ;;
        *--paginate*/comments*) if grep -qsF "$MARKER" "$POSTED"; then echo 99; fi ;;
        *"body=@changes.md") echo "$4 $5" >>"$WRITTEN" && cp changes.md "$POSTED" ;;
        *) echo "not known: $*" && exit 1 ;;
      esac
      """;

  private final Path work;
  private final List<Step> steps;

  private GithubComment(Path work, List<Step> steps) {
    this.work = work;
    this.steps = steps;
  }

  /** One comment, the second time the same; none where it is hostile, or of another commit. */
  static void posts(Path work, Path reports) throws IOException {
    Map<String, String> event =
        Map.of(
            "github.token", "token",
            "github.repository", "ours/shop",
            "github.event.workflow_run.id", "11",
            "github.event.workflow_run.head_sha", "0123abcd");
    Recipe recipe = Recipe.yaml("github/canvas-comment.yml", event);
    GithubComment comment =
        new GithubComment(
            Files.createDirectories(work.resolve("gh")), recipe.githubSteps("comment"));
    String text = Files.readString(reports.resolve("changes.md"));
    comment.run(0, "7\n", text);
    comment.run(0, "7\n", text);
    comment.run(0, "8\n", text);
    for (String odd : List.of("7/../8", "7\n8", "", "$(touch x)")) {
      comment.run(1, odd + "\n", text);
    }
    comment.run(1, "7\n", text.replaceFirst("-->", "-->@all"));
    assertEquals(
        """
        POST repos/ours/shop/issues/7/comments
        PATCH repos/ours/shop/issues/comments/99
        """,
        Files.readString(comment.work.resolve("written")));
    assertEquals(text, Files.readString(comment.work.resolve("posted")));
  }

  private void run(int status, String number, String text) throws IOException {
    Path artifact = Files.createTempDirectory(work, "artifact");
    Files.writeString(artifact.resolve("number"), number);
    Files.writeString(artifact.resolve("changes.md"), text);
    Map<String, String> variables =
        Map.of(
            "ARTIFACT", artifact.toString(),
            "POSTED", work.resolve("posted").toString(),
            "WRITTEN", work.resolve("written").toString());
    Path folder = Files.createTempDirectory(work, "run");
    Machine machine = new Machine(folder, work.resolve("programs"), variables).program("gh", GH);
    List<Said> said = machine.runAll(steps, "bash", "-e");
    assertEquals(1, said.size());
    said.get(0).ends(status);
    try (var left = Files.list(folder)) {
      assertTrue(left.allMatch(each -> each.endsWith("canvas-changes")), "nothing else is there");
    }
  }
}
