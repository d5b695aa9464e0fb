package org.canvasdoc.plugin.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the job that writes the note on GitLab, with a program that answers like GitLab. */
final class GitlabNote {
  private static final String CURL =
      """
      set -eu
      method=GET body='' token=''
      while [ "$#" -gt 1 ]; do
        case "$1" in
          -X) method=$2 && shift ;;
          -H) token=$2 && shift ;;
          -o) shift ;;
          --data-urlencode) body=${2#body@} && shift ;;
          -fsS) ;;
          *) echo "not known: $1" >&2 && exit 2 ;;
        esac
        shift
      done
      [ "$token" = "PRIVATE-TOKEN: $CANVAS_TOKEN" ] || exit 22
      case "$method $1" in
        "GET $CI_API_V4_URL/user") echo '{"id": 42, "username": "project_5_bot"}' ;;
        "GET $CI_API_V4_URL/projects/5/merge_requests/7/notes?per_page=100&"*) cat "$NOTES" ;;
        *) echo "$method $1" >>"$WRITTEN" && cp "$body" "$POSTED" ;;
      esac
      """;

  private GitlabNote() {}

  /** One note, the second time the same; somebody else's with the same marker is left alone. */
  static void posts(Recipe recipe, Path work, Path reports) throws IOException {
    Path folder = Files.createDirectories(work.resolve("note"));
    String needed = String.valueOf(((List<?>) recipe.gitlab("canvas-note", "needs")).get(0));
    List<?> paths = (List<?>) recipe.gitlab(needed, "artifacts", "paths");
    Path artifact = folder.resolve("shop").resolve(String.valueOf(paths.get(0)));
    Files.createDirectories(artifact);
    String text = Files.readString(reports.resolve("changes.md"));
    Files.writeString(artifact.resolve("changes.md"), text);
    String marker = text.lines().findFirst().orElseThrow();
    Path notes = folder.resolve("notes.json");
    Map<String, String> variables =
        Map.of(
            "CANVAS_TOKEN", "a secret",
            "CI_API_V4_URL", "https://gitlab.example.org/api/v4",
            "CI_PROJECT_ID", "5",
            "CI_MERGE_REQUEST_IID", "7",
            "NOTES", notes.toString(),
            "POSTED", folder.resolve("posted").toString(),
            "WRITTEN", folder.resolve("written").toString());
    Machine machine = new Machine(folder.resolve("shop"), folder.resolve("programs"), variables);
    machine.program("apk", "[ \"$*\" = 'add -q curl jq' ]\n").program("curl", CURL);
    String theirs = note(1, 7, marker);
    Files.writeString(notes, "[" + theirs + "]");
    String said = machine.run(recipe.gitlabStep("canvas-note"), "sh", "-e").ends(0).text();
    assertFalse(said.contains("a secret"), said);
    Files.writeString(notes, "[" + theirs + note(98, 42, "a word") + note(99, 42, marker) + "]");
    machine.run(recipe.gitlabStep("canvas-note"), "sh", "-e").ends(0);
    assertEquals(
        """
        POST https://gitlab.example.org/api/v4/projects/5/merge_requests/7/notes
        PUT https://gitlab.example.org/api/v4/projects/5/merge_requests/7/notes/99
        """,
        Files.readString(folder.resolve("written")));
    assertEquals(text, Files.readString(folder.resolve("posted")));
  }

  private static String note(int id, int author, String start) {
    return (id == 1 ? "" : ",")
        + ("{\"id\": " + id + ", \"author\": {\"id\": " + author + "}, ")
        + ("\"body\": \"" + start + " and more\"}");
  }
}
