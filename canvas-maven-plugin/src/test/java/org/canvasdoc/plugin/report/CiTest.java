package org.canvasdoc.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports are added where a service runs the build. */
class CiTest {
  @ParameterizedTest
  @CsvSource({
    "GITHUB_ACTIONS, true, text json github summary",
    "GITLAB_CI, true, text json gitlab",
    "TF_BUILD, True, text json azure",
    "JENKINS_URL, https://ci.example.org/, text json checkstyle junit",
    "GITHUB_ACTIONS, false, text json",
    "GITHUB_ACTIONS, '', text json",
    "GITLAB_CI, '', text json",
    "TF_BUILD, '', text json",
    "JENKINS_URL, '', text json",
    "CI, true, text json",
  })
  void theVariablesTellTheService(String variable, String value, String reports) {
    Map<String, String> environment = Map.of(variable, value);
    List<String> asked = List.of("text", "json");
    assertEquals(reports, names(asked, "auto", environment));
    assertEquals("text json", names(asked, "off", environment));
  }

  @Test
  void aServiceCanBeNamed() {
    assertEquals("text github summary", names(List.of("text"), "github", Map.of()));
    assertEquals("text gitlab", names(List.of("text"), "gitlab", Map.of("GITHUB_ACTIONS", "true")));
  }

  @Test
  void whatWasAskedForIsFirstAndNothingIsTwice() {
    assertEquals(
        "summary sarif github",
        names(List.of("summary", " sarif", "summary"), "auto", Map.of("GITHUB_ACTIONS", "true")));
  }

  @Test
  void anUnknownWordIsNone() {
    assertEquals(Optional.empty(), Ci.reports(List.of(), "travis", Map.of()));
    for (String word : Ci.words()) {
      assertTrue(Ci.reports(List.of(), word, Map.of()).isPresent(), word);
    }
  }

  @Test
  void everyReportThatIsAddedIsThere() {
    for (String word : Ci.words()) {
      for (String name : Ci.reports(List.of(), word, Map.of()).orElseThrow()) {
        assertTrue(Reports.named(name).isPresent(), name);
      }
    }
  }

  private static String names(List<String> asked, String word, Map<String, String> environment) {
    return String.join(" ", Ci.reports(asked, word, environment).orElseThrow());
  }
}
