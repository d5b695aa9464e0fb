package org.canvasdoc.plugin.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a service is found, and what it is told. */
class WorkflowTest {
  @TempDir Path root;

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  @ParameterizedTest
  @CsvSource({
    ".github/workflows/build.yml, GITHUB",
    ".github/CODEOWNERS, GITHUB",
    ".gitlab-ci.yml, GITLAB",
    "azure-pipelines.yml, AZURE",
    "Jenkinsfile, JENKINS",
  })
  void itsFilesTell(String file, Workflow service) throws IOException {
    write(file);
    assertEquals(Optional.of(service), Workflow.in(root, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/bakery/gitlab, GITHUB",
    "git@github.com:bakery/shop.git, GITHUB",
    "ssh://git@gitlab.example.org:2222/github/shop.git, GITLAB",
    "https://user:pass@GitLab.com/shop, GITLAB",
    "https://bakery@dev.azure.com/bakery/_git/shop, AZURE",
    "https://bakery.visualstudio.com/_git/shop, AZURE",
  })
  void elseTheHostDoes(String remote, Workflow service) {
    assertEquals(Optional.of(service), Workflow.in(root, List.of("../other", remote)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/github/shop", "/srv/gitlab", "../github.com", ""})
  void elseNothingDoes(String remote) {
    assertEquals(Optional.empty(), Workflow.in(root, List.of(remote)));
  }

  @Test
  void aPipelineIsMoreThanAHostAndAHostMoreThanAFolder() throws IOException {
    write(".github/CODEOWNERS");
    List<String> remotes = List.of("git@gitlab.com:bakery/shop.git");
    assertEquals(Optional.of(Workflow.GITLAB), Workflow.in(root, remotes));
    write("Jenkinsfile");
    assertEquals(Optional.of(Workflow.JENKINS), Workflow.in(root, remotes));
  }

  @ParameterizedTest
  @EnumSource
  void theFileOfThePipelineIsLeftAlone(Workflow service) throws IOException {
    Path first = service.file(root);
    write(root.relativize(first).toString());
    Path second = service.file(root);
    boolean own = service == Workflow.GITHUB;
    assertEquals(own, second.equals(first));
    assertEquals(own, service.hint(root).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void itRunsTheCommandWhereTheBuildIs(Workflow service) throws IOException {
    String text = service.text("", "mvn -B canvas:site", "target");
    assertTrue(text.contains("mvn -B canvas:site"), text);
    assertFalse(text.contains("cd "), text);
    assertTrue(text.contains("target/canvas-site"), text);
    String full = "mvn -B -ntp org.canvasdoc:canvas-maven-plugin:1.0-SNAPSHOT:site";
    String below = service.text("shops/one", full, "shops/one/target");
    assertTrue(below.contains("cd shops/one && " + full), below);
    assertTrue(below.contains("shops/one/target/canvas-site"), below);
    assertFalse(text.contains("{run}") || text.contains("{build}"), text);
    assertEquals(Optional.of(service), Workflow.of(Workflow.words().get(service.ordinal())));
    if (service != Workflow.JENKINS) {
      for (String each : List.of(text, below)) {
        var read = YamlReader.read(new SourceFile("workflow.yml", each), 32);
        assertTrue(read.problems().isEmpty(), each);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a/b-c_d.e", "mvn -B org.canvasdoc:x:1:site -Dcanvas.sourceDirectory=a/b"})
  void plainWordsMeanThemselves(String words) {
    assertTrue(Workflow.isPlain(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "-a",
        "a;b",
        "a'b",
        "a\"b",
        "a\nb",
        "$a",
        "a#b",
        "caf\u00e9",
        "a\\b",
        "{run}"
      })
  void otherWordsDoNot(String words) {
    assertFalse(Workflow.isPlain(words));
  }
}
