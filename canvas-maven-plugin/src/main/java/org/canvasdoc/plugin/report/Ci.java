package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services that run builds, how each is told by its variables, and which reports fit it. */
public enum Ci {
  GITHUB("GITHUB_ACTIONS", List.of("github", "summary")),
  GITLAB("GITLAB_CI", List.of("gitlab")),
  AZURE("TF_BUILD", List.of("azure")),
  JENKINS("JENKINS_URL", List.of("checkstyle", "junit"));

  /** The word for looking at the variables. */
  public static final String AUTO = "auto";

  private static final String OFF = "off";

  private final String variable;
  private final List<String> reports;

  Ci(String variable, List<String> reports) {
    this.variable = variable;
    this.reports = reports;
  }

  /** The words that name a service, or how it is found. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(List.of(AUTO, OFF));
    for (Ci each : values()) {
      words.add(each.word());
    }
    return words;
  }

  /**
   * The names of the reports to write: those that were asked for, then those that fit the service,
   * each once. Empty where the word is none of {@link #words()}.
   */
  public static Optional<List<String>> reports(
      List<String> asked, String word, Map<String, String> environment) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : asked) {
      names.add(name.strip());
    }
    boolean known = word.equals(AUTO) || word.equals(OFF);
    for (Ci each : values()) {
      boolean named = word.equals(each.word());
      known |= named;
      if (named || (word.equals(AUTO) && each.runs(environment))) {
        names.addAll(each.reports);
      }
    }
    return known ? Optional.of(List.copyOf(names)) : Optional.empty();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private boolean runs(Map<String, String> environment) {
    String value = environment.getOrDefault(variable, "");
    return this == JENKINS ? !value.isEmpty() : value.equalsIgnoreCase("true");
  }
}
