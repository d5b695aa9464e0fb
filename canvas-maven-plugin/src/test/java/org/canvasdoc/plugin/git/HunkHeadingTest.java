package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is documented for plain {@code git diff}, run with the git of the machine. */
class HunkHeadingTest {
  private static final Path DOCUMENT = Path.of("../example-site/docs/reviewing.md");

  private static final String CANVAS =
      """
      name: The DoughJoe
      customer-segments:
        commuters:
          name: Morning commuters
          size: 4200
          role: payer
          problems:
            - The queue
            - The change
          expects: automated-services
        families:
          name: Families at weekends
          size: 900
          desires:
            - A table
            - A story
          expects: communities
      channels:
        shop: The shop
        web: The web shop
        word-of-mouth: Word of mouth
        phone: The phone
        post: The post
      """;

  @TempDir private Path folder;

  @Test
  void eachHunkIsHeadedByItsBlockOrEntry() throws Exception {
    Repo repo = documented();
    repo.write("src/canvas/a.canvas.yaml", CANVAS)
        .write("src/canvas/b.canvas/channels.yaml", "shop:\n  name: S\n" + "  # more\n".repeat(6))
        .commit("first");
    repo.write(
            "src/canvas/a.canvas.yaml",
            CANVAS
                .replace("The change", "The small change")
                .replace("A story", "A better story")
                .replace("The phone", "A phone"))
        .write("src/canvas/b.canvas/channels.yaml", "shop:\n  name: S\n" + "  # more\n".repeat(7));
    assertEquals(
        List.of("  commuters:", "  families:", "  web: The web shop", "shop:"), headings(repo));
  }

  private static List<String> headings(Repo repo) throws IOException {
    List<String> headings = new ArrayList<>();
    for (String line : repo.git("diff", "-U1").split("\n")) {
      if (line.startsWith("@@")) {
        headings.add(line.replaceFirst("@@ [^@]+ @@ ?", ""));
      }
    }
    return headings;
  }

  /** A repository that is set up as the document says. */
  private Repo documented() throws IOException {
    Repo repo = Repo.init(folder.resolve("tree")).write(".gitattributes", block("gitattributes"));
    Files.writeString(repo.tree().resolve(".git/config"), block("ini"), StandardOpenOption.APPEND);
    return repo;
  }

  private static String block(String language) throws IOException {
    Matcher fence =
        Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
            .matcher(Files.readString(DOCUMENT));
    assertTrue(fence.find());
    return fence.group(1);
  }
}
