package org.canvasdoc.plugin.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change is compared with, however the repository came here. */
class RevisionsTest {
  private static final String CANVASES = "src/canvas";

  @TempDir private Path folder;
  private Repo origin;
  private String first;
  private String parted;
  private String target;
  private String change;

  /**
   * A branch {@code change} that parted from {@code main}, which went on.
   *
   * <pre>
   * first - parted - target   main
   *               \- change   change
   * </pre>
   */
  @BeforeEach
  void repository() throws Exception {
    origin = Repo.init(folder.resolve("origin"));
    first = origin.write(CANVASES + "/a.canvas.yaml", "name: A").commit("first");
    parted = origin.write("README.md", "more").commit("parted");
    origin.git("checkout", "-q", "-b", "change");
    change = origin.write(CANVASES + "/b.canvas.yaml", "name: B").commit("change");
    origin.git("checkout", "-q", "main");
    target = origin.write("README.md", "on").commit("target");
  }

  private Repo cloned(String... options) throws IOException {
    Path tree = folder.resolve("clone");
    String[] words = new String[options.length + 4];
    words[0] = "clone";
    words[1] = "-q";
    System.arraycopy(options, 0, words, 2, options.length);
    words[options.length + 2] = origin.tree().toUri().toString();
    words[options.length + 3] = tree.toString();
    Repo.git(folder, words);
    return Repo.in(tree);
  }

  private static Revision base(Path folder, Map<String, String> environment) throws Exception {
    try (Revisions revisions = Revisions.around(folder).orElseThrow()) {
      return revisions.base(revisions.head().orElseThrow(), environment);
    }
  }

  private static String lacks(Path folder, Map<String, String> environment) {
    return assertThrows(UnknownRevision.class, () -> base(folder, environment)).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "GITHUB_BASE_REF, main",
    "CI_MERGE_REQUEST_TARGET_BRANCH_NAME, main",
    "BITBUCKET_PR_DESTINATION_BRANCH, main",
    "SYSTEM_PULLREQUEST_TARGETBRANCH, refs/heads/main",
    "SYSTEM_PULLREQUEST_TARGETBRANCH, main",
    "CHANGE_TARGET, main",
  })
  void whereItPartedFromTheBranchThatTheServiceNames(String variable, String value)
      throws Exception {
    Path tree = cloned("-b", "change").tree();
    assertEquals(
        new Revision(parted, "the merge-base with origin/main"),
        base(tree.resolve(CANVASES), Map.of(variable, value)));
  }

  @Test
  void theCommitThatGitLabNames() throws Exception {
    String of = "CI_MERGE_REQUEST_";
    Map<String, String> named = Map.of(of + "DIFF_BASE_SHA", first, of + "TARGET_BRANCH_NAME", "a");
    assertEquals(first, base(origin.tree(), named).commit());
    named = Map.of(of + "DIFF_BASE_SHA", first, of + "TARGET_BRANCH_SHA", target);
    assertEquals(target, base(origin.tree(), named).commit());
  }

  @Test
  void aVariableThatIsEmptySaysNothing() throws Exception {
    Path tree = cloned("-b", "change").tree();
    assertEquals(parted, base(tree, Map.of("GITHUB_BASE_REF", "", "CHANGE_TARGET", " ")).commit());
    origin.git("checkout", "-q", "change");
    assertEquals(new Revision(change, "HEAD"), base(origin.tree(), Map.of("GITHUB_BASE_REF", "")));
  }

  @Test
  void elsewhereTheBranchThatTheRemoteHasCheckedOut() throws Exception {
    Repo clone = cloned("-b", "change");
    assertEquals(
        new Revision(parted, "the merge-base with origin/HEAD"), base(clone.tree(), Map.of()));
    clone.git("checkout", "-q", "--detach", "HEAD");
    assertEquals(parted, base(clone.tree(), Map.of()).commit());
    clone.git("remote", "rename", "origin", "upstream");
    assertEquals("the merge-base with upstream/HEAD", base(clone.tree(), Map.of()).words());
  }

  @Test
  void withoutARemoteWhatWasCommittedLast() throws Exception {
    assertEquals(new Revision(target, "HEAD"), base(origin.tree(), Map.of()));
    assertEquals(parted, base(origin.tree(), Map.of("CHANGE_TARGET", "change")).commit());
  }

  @Test
  void inASubFolderAndInALinkedWorkTree() throws Exception {
    Repo clone = cloned();
    Path linked = folder.resolve("linked");
    clone.git("worktree", "add", "-q", linked.toString(), "-b", "other", "origin/change");
    assertEquals(parted, base(linked.resolve(CANVASES), Map.of()).commit());
    try (Revisions revisions = Revisions.around(linked).orElseThrow()) {
      assertEquals(change, revisions.head().orElseThrow().commit());
    }
    try (Revisions revisions = Revisions.around(linked.resolve("not/there")).orElseThrow()) {
      assertEquals(change, revisions.head().orElseThrow().commit());
    }
  }

  @Test
  void inABareClone() throws Exception {
    Path bare = cloned("--bare").tree();
    try (Revisions revisions = Revisions.around(bare).orElseThrow()) {
      assertTrue(revisions.isBare());
      assertEquals(target, revisions.head().orElseThrow().commit());
      Revision head = revisions.named("change").orElseThrow();
      assertEquals(parted, revisions.parted(head, "main").commit());
    }
  }

  @Test
  void aMergeOfBothAsServicesMakeIt() throws Exception {
    Repo clone = cloned("-b", "change");
    clone.git("merge", "-q", "--no-ff", "-m", "merged", "origin/main");
    assertEquals(target, base(clone.tree(), Map.of("GITHUB_BASE_REF", "main")).commit());
  }

  @Test
  void branchesMergedCrosswiseHaveOneBase() throws Exception {
    Repo clone = cloned("-b", "change");
    clone.git("checkout", "-q", "-b", "one", "origin/main");
    clone.git("merge", "-q", "--no-ff", "-m", "into one", "origin/change");
    clone.git("checkout", "-q", "-b", "two", "origin/change");
    clone.git("merge", "-q", "--no-ff", "-m", "into two", "origin/main");
    try (Revisions revisions = Revisions.around(clone.tree()).orElseThrow()) {
      Revision one = revisions.named("one").orElseThrow();
      Revision two = revisions.named("two").orElseThrow();
      String base = revisions.parted(one, "two").commit();
      assertEquals(base, revisions.parted(two, "one").commit());
      assertEquals(target, base);
    }
  }

  /** The command that a message ends with is run, and then there is a base. */
  @ParameterizedTest
  @CsvSource({
    "--depth=1 -b change,        GITHUB_BASE_REF, main",
    "--depth=1 --no-single-branch -b change, GITHUB_BASE_REF, main",
    "--depth=1 --no-single-branch -b change, nothing, nothing",
    "--single-branch -b change,  CHANGE_TARGET, main",
    "--depth=1 -b change,        CI_MERGE_REQUEST_DIFF_BASE_SHA, COMMIT",
    "--single-branch -b change,  CHANGE_TARGET, it's $(odd) & more",
  })
  void whatIsLackingIsSaidWithTheCommandThatBringsIt(String options, String variable, String value)
      throws Exception {
    UnaryOperator<String> known = word -> word.equals("COMMIT") ? parted : word;
    String odd = "it's$(odd)&more";
    origin.git("branch", odd, "main");
    Repo clone = cloned(options.split(" +"));
    Map<String, String> variables =
        variable.equals("nothing")
            ? Map.of()
            : Map.of(variable, value.contains(" ") ? odd : known.apply(value));
    String message = lacks(clone.tree(), variables);
    Matcher command = Pattern.compile("Fetch [\\w ]+: (git fetch .*)").matcher(message);
    assertTrue(command.find(), message);
    run(clone.tree(), command.group(1));
    assertEquals(parted, base(clone.tree(), variables).commit());
  }

  private static void run(Path where, String command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command + " 2>&1");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.directory(where.toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  @Test
  void aBranchWithNothingInCommon() throws Exception {
    origin.git("checkout", "-q", "--orphan", "alone");
    origin.commit("alone");
    assertEquals(
        "HEAD and main have no common commit. Name what to compare with: -Dcanvas.base=…",
        lacks(origin.tree(), Map.of("CHANGE_TARGET", "main")));
    assertEquals(
        "CHANGE_TARGET names `a..b`, which cannot be a branch",
        lacks(origin.tree(), Map.of("CHANGE_TARGET", "a..b")));
  }

  @Test
  void theLastTagIsTheOneBefore() throws Exception {
    Repo clone = cloned();
    assertEquals(Optional.empty(), lastTag(clone.tree()));
    clone.git("tag", "v9", first);
    clone.git("tag", "-m", "annotated", "v10", first);
    assertEquals(Optional.of(new Revision(first, "the tag v10")), lastTag(clone.tree()));
    clone.git("tag", "elsewhere", change);
    clone.git("tag", "here", target);
    clone.git("tag", "of-a-tree", target + "^{tree}");
    assertEquals(Optional.of(new Revision(first, "the tag v10")), lastTag(clone.tree()));
    clone.commit("next");
    assertEquals(Optional.of(new Revision(target, "the tag here")), lastTag(clone.tree()));
  }

  @Test
  void ofAShallowCloneTheTagIsFetched() throws Exception {
    origin.git("tag", "v1", first);
    Path clone = cloned("--depth=1").tree();
    String message = assertThrows(UnknownRevision.class, () -> lastTag(clone)).getMessage();
    assertEquals(
        "no tag is behind HEAD in this shallow clone. Fetch what is older: "
            + "git fetch --unshallow --tags origin",
        message);
    run(clone, message.substring(message.indexOf("git fetch")));
    assertEquals(first, lastTag(clone).orElseThrow().commit());
  }

  private static Optional<Revision> lastTag(Path folder) throws Exception {
    try (Revisions revisions = Revisions.around(folder).orElseThrow()) {
      return revisions.lastTag(revisions.head().orElseThrow());
    }
  }

  @Test
  void namesAsGitHasThem() throws Exception {
    origin.git("tag", "-m", "annotated", "v1", first);
    try (Revisions revisions = Revisions.around(origin.tree()).orElseThrow()) {
      assertEquals(first, revisions.named("v1").orElseThrow().commit());
      assertEquals(parted, revisions.named("main~1").orElseThrow().commit());
      assertEquals(change, revisions.named(change.substring(0, 8)).orElseThrow().commit());
      for (String none :
          new String[] {"none", "a b", "..", "main:README.md", "", "^", "0".repeat(40)}) {
        assertEquals(Optional.empty(), revisions.named(none), none);
      }
      origin.git("remote", "add", "origin", "elsewhere");
      assertEquals(
          "there is no revision `origin/side` here. Fetch it: "
              + "git fetch origin +refs/heads/side:refs/remotes/origin/side",
          revisions.unknown("origin/side").getMessage());
      assertEquals(
          "there is no revision `w2` here. Fetch it: git fetch --tags origin",
          revisions.unknown("w2").getMessage());
    }
  }

  /** Nobody is told to fetch from a remote that there is not. */
  @Test
  void withoutARemoteThereIsNothingToFetch() throws Exception {
    origin.git("checkout", "-q", "--detach");
    assertEquals(
        "the branch `mian`, which CHANGE_TARGET names, is not in this clone, and there is no remote"
            + " to fetch it from. Name what to compare with: -Dcanvas.base=…",
        lacks(origin.tree(), Map.of("CHANGE_TARGET", "mian")));
    origin.git("remote", "add", "upstream", "elsewhere");
    origin.git("remote", "add", "work", "elsewhere");
    assertTrue(
        lacks(origin.tree(), Map.of("CHANGE_TARGET", "mian"))
            .endsWith("git fetch upstream +refs/heads/mian:refs/remotes/upstream/mian"));
  }

  @Test
  void withoutACommitOrARepository() throws Exception {
    Repo empty = Repo.init(folder.resolve("empty"));
    try (Revisions revisions = Revisions.around(empty.tree()).orElseThrow()) {
      assertEquals(Optional.empty(), revisions.head());
    }
    Path outside = Files.createDirectories(folder.resolve("outside"));
    assertTrue(Revisions.around(outside).isEmpty());
  }
}
