package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.model.Block;

/** A repository with many canvases and many commits, made in a moment. */
public final class ManyRevisions {
  public static final String CANVASES = "src/canvas";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int commits;

  private ManyRevisions() {}

  /**
   * Makes one: a first commit with all canvases, then others that each change some.
   *
   * @param each how many canvases each commit changes
   */
  public static void make(Path folder, int canvases, int commits, int each) throws Exception {
    Repo.init(folder);
    ManyRevisions made = new ManyRevisions();
    made.begin();
    for (int i = 0; i < canvases; i++) {
      made.file(i, 0);
    }
    for (int commit = 1; commit < commits; commit++) {
      made.begin();
      for (int i = 0; i < each; i++) {
        made.file((commit * 7 + i) % canvases, commit);
      }
    }
    Process process =
        new ProcessBuilder("git", "fast-import", "--quiet")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().write(made.out.toByteArray());
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    Repo.in(folder).git("checkout", "-q", "-f", "main");
  }

  private void begin() throws IOException {
    long when = 1_767_225_600L + commits * 3600L;
    line("commit refs/heads/main");
    line("author Author <author@example.org> " + when + " +0000");
    line("committer Author <author@example.org> " + when + " +0000");
    data("Commit " + commits);
    commits++;
  }

  private void file(int canvas, int version) throws IOException {
    line("M 100644 inline " + CANVASES + "/c" + canvas + ".canvas.yaml");
    data(text(canvas, version));
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void data(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    line("data " + bytes.length);
    out.write(bytes);
    line("");
  }

  /** A canvas of forty entries; each version says something else of one of them. */
  public static String text(int canvas, int version) {
    StringBuilder yaml = new StringBuilder("name: Canvas " + canvas + "\ncurrency: EUR\n");
    yaml.append("variant-of: c0\n".repeat(canvas % 10 == 1 ? 1 : 0));
    for (Block block : List.of(Block.values())) {
      yaml.append(block.key()).append(":\n");
      for (int i = 0; i < (block == Block.values()[0] ? 8 : 4); i++) {
        yaml.append("  e").append(i).append(":\n    name: Entry ").append(i).append(" of ");
        yaml.append(canvas).append("\n    status: established\n    owner: Team ").append(i);
        yaml.append("\n    description: |\n      It was written when somebody asked for it, and");
        yaml.append(" is true of version ").append(i == version % 4 ? version : 0).append(".\n");
        if (block == Block.CUSTOMER_SEGMENTS) {
          yaml.append("    economics: {revenue: 38 per month, gross-margin: 62%,");
          yaml.append(" churn: 6% per month, acquisition-cost: ").append(50 + version % 9);
          yaml.append("}\n    expects: self-service\n");
        } else if (block == Block.CUSTOMER_RELATIONSHIPS) {
          yaml.append("    segments: [e").append(i).append(", e").append(i + 4);
          yaml.append("]\n    category: self-service\n    purposes: [keep]\n");
        }
      }
    }
    return yaml.toString();
  }
}
