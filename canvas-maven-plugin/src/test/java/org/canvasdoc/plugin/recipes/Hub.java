package org.canvasdoc.plugin.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.canvasdoc.plugin.git.Repo;

/**
 * A repository on a service, with pull request 7: it goes from `topic` to `main`, which went on
 * meanwhile, takes a promise back, and has a mistake.
 */
final class Hub {
  static final String SHOP =
      """
      name: The DoughJoe
      customer-segments:
        commuters: {name: Morning commuters, expects: personal-assistance}
      customer-relationships:
        counter: {name: The counter, segments: commuters, category: personal-assistance, status: established}
        card: {name: A card, segments: commuters, category: automated-services, status: established}
      """;

  private static final String WRONG =
      SHOP.replaceFirst("  counter: .*\n", "")
          .replace("segments: commuters", "segments: [commuters, comuters]");

  private final Path bare;
  private final String base;
  private final String topic;
  private final String target;
  private final String merged;

  private Hub(Path bare, String base, String topic, String target, String merged) {
    this.bare = bare;
    this.base = base;
    this.topic = topic;
    this.target = target;
    this.merged = merged;
  }

  static Hub in(Path folder) throws IOException {
    Path bare = Files.createDirectories(folder).resolve("hub.git");
    Repo.git(folder, "init", "-q", "--bare", "-b", "main", bare.toString());
    Repo author = Repo.init(folder.resolve("author"));
    author.git("remote", "add", "origin", bare.toString());
    author.write("pom.xml", pom()).write(".gitignore", "target\n");
    author.write("src/canvas/rules.yaml", "profile: sketch\n");
    author.write("src/canvas/shop.canvas.yaml", SHOP);
    author.write("src/canvas/other.canvas.yaml", "name: Before\n");
    String base = author.commit("The first canvases");
    author.git("checkout", "-q", "-b", "topic");
    author.write("src/canvas/shop.canvas.yaml", WRONG);
    String topic = author.commit("Without the counter");
    author.git("checkout", "-q", "main");
    author.write("src/canvas/other.canvas.yaml", "name: Meanwhile\n");
    String target = author.commit("Meanwhile");
    author.git("checkout", "-q", "--detach");
    author.git("merge", "-q", "--no-ff", "-m", "As the service merges", "topic");
    String merged = author.git("rev-parse", "HEAD");
    author.git("push", "-q", "origin", "main", "topic", "HEAD:refs/pull/7/merge");
    author.git("push", "-q", "origin", "topic:refs/pull/7/head", "topic:refs/pipelines/70");
    author.git("push", "-q", "origin", "main:refs/pipelines/71", "HEAD:refs/pipelines/72");
    return new Hub(bare, base, topic, target, merged);
  }

  /** The POM that the README asks for. */
  private static String pom() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    Matcher plugin = Pattern.compile("(?ms)^```xml\n(.*?)^```$").matcher(readme);
    if (!plugin.find()) {
      throw new IOException("no XML in the README");
    }
    return "<project><modelVersion>4.0.0</modelVersion><groupId>shop</groupId>"
        + "<artifactId>shop</artifactId><version>1</version><packaging>pom</packaging>\n"
        + plugin.group(1)
        + "</project>\n";
  }

  /** Where the topic parted. */
  String base() {
    return base;
  }

  String topic() {
    return topic;
  }

  /** Where the branch stands that the pull request goes to. */
  String target() {
    return target;
  }

  /** Both merged. */
  String merged() {
    return merged;
  }

  /**
   * What a service checks out: it makes an empty repository, fetches what it needs, and takes a
   * commit without a branch.
   *
   * @param depth 0 for the whole history
   */
  Path checkout(Path folder, int depth, String commit, String... specs) throws IOException {
    Repo clone = Repo.init(folder);
    clone.git("remote", "add", "origin", bare.toUri().toString().replaceFirst("/$", ""));
    String[] fetch = new String[specs.length + 4];
    fetch[0] = "fetch";
    fetch[1] = "-q";
    fetch[2] = depth == 0 ? "--no-tags" : "--depth=" + depth;
    fetch[3] = "origin";
    System.arraycopy(specs, 0, fetch, 4, specs.length);
    clone.git(fetch);
    clone.git("checkout", "-q", "-f", "--detach", commit);
    return folder;
  }
}
