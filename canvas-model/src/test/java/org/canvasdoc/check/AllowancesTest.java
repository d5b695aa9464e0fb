package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is accepted, why and until when; the rules about allowances have examples of their own. */
class AllowancesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @TempDir private Path folder;

  private List<Diagnostic> diagnostics(String rule, String yaml) throws IOException {
    Files.writeString(folder.resolve("doughjoe.canvas.yaml"), "name: The DoughJoe\n" + yaml);
    Settings settings = new Settings(Profile.REVIEW, Optional::empty, () -> TODAY, List.of());
    return CanvasProject.read(folder, "", Limits.DEFAULT, settings).diagnostics().stream()
        .filter(each -> each.finding().rule().equals(rule))
        .toList();
  }

  private List<Allowed> allowed(String yaml) throws IOException {
    return diagnostics("expectation-unknown", yaml).stream().map(Diagnostic::allowed).toList();
  }

  @Test
  void anEntryAcceptsWhatIsFoundInIt() throws IOException {
    Allowed asked = new Allowed("We ask them in May.", "2027-05");
    assertEquals(
        Arrays.asList(asked, null),
        allowed(
            """
            customer-segments:
              commuters:
                name: Morning commuters
                allow:
                  rule: expectation-unknown
                  because: ' We ask them in May. '
                  until: 2027-05
              families: Families at weekends
            """));
  }

  @Test
  void theHeadAcceptsItForTheWholeCanvas() throws IOException {
    Allowed idea = new Allowed("It is an idea.", null);
    assertEquals(
        List.of(idea, idea),
        allowed(
            """
            allow: {rule: expectation-unknown, because: It is an idea.}
            customer-segments:
              commuters: Morning commuters
              families: Families at weekends
            """));
  }

  /** Both allow something, so neither is unused. */
  @Test
  void ofTwoTheHeadsSaysWhy() throws IOException {
    String both =
        """
        allow: {rule: expectation-unknown, because: It is an idea.}
        customer-segments:
          commuters:
            name: Morning commuters
            allow: {rule: expectation-unknown, because: We ask them in May.}
        """;
    assertEquals(List.of(new Allowed("It is an idea.", null)), allowed(both));
    assertEquals(List.of(), diagnostics("unused-allowance", both));
  }

  @Test
  void ofTwoInOnePlaceTheFirstSaysWhy() throws IOException {
    String both =
        """
        customer-segments:
          commuters:
            name: Morning commuters
            allow:
              - {rule: expectation-unknown, because: We ask them in May.}
              - {rule: expectation-unknown, because: They do not know it either.}
        """;
    assertEquals(List.of(new Allowed("We ask them in May.", null)), allowed(both));
    assertEquals(List.of(), diagnostics("unused-allowance", both));
  }

  @Test
  void anEntryOfTheSameIdInAnotherBlockIsAnother() throws IOException {
    String yaml =
        """
        customer-segments:
          card: Collectors
        customer-relationships:
          card:
            name: Loyalty card
            allow: {rule: expectation-unknown, because: We ask them in May.}
        """;
    assertEquals(1, allowed(yaml).size());
    assertNull(allowed(yaml).get(0));
    assertEquals(1, diagnostics("unused-allowance", yaml).size());
  }

  @Test
  void withoutAReasonItIsAllowedAllTheSame() throws IOException {
    String yaml = "allow: {rule: expectation-unknown}\ncustomer-segments: {guests: Guests}\n";
    assertEquals(List.of(new Allowed("", null)), allowed(yaml));
    assertEquals(1, diagnostics("missing-field", yaml).size());
  }

  @Test
  void theClockTellsWhetherItIsOverWhereNothingElseDoes() throws IOException {
    String yaml =
        """
        allow: {rule: expectation-unknown, because: It is an idea., until: 2026-%s}
        customer-segments: {guests: Guests}
        """;
    assertEquals(0, diagnostics("expired-allowance", yaml.formatted("10-01")).size());
    assertEquals(0, diagnostics("expired-allowance", yaml.formatted("10")).size());
    assertEquals(1, diagnostics("expired-allowance", yaml.formatted("09-30")).size());
    assertNull(allowed(yaml.formatted("09")).get(0));
  }
}
