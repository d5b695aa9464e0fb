package org.canvasdoc.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.read.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An idea on a napkin is no mistake: names, and whom each relationship is with, are enough. */
class NapkinTest {
  private static final String RELATIONSHIPS =
      """
      name: The DoughJoe
      customer-segments:
        commuters: Morning commuters
        families: Families at weekends
        offices: Offices nearby
      customer-relationships:
        counter-chat: {name: A chat at the counter, segments: commuters}
        loyalty-card: {name: Tenth-doughnut loyalty card, segments: [commuters, families]}
        standing-order: {name: A standing order, segments: offices}
      """;

  private static final String OTHER_BLOCKS =
      """
      value-propositions:
        errand: An errand that is an experience
      channels:
        shop: The shop
        phone: By phone
      revenue-streams:
        counter-sales: Sales at the counter
        invoices: Invoices to offices
      key-resources:
        recipe: The recipe
      key-activities:
        frying: Frying before dawn
      key-partnerships:
        mill: The mill
      cost-structure:
        wages: Wages
      """;

  @TempDir private Path folder;

  private List<Diagnostic> diagnostics(String yaml) throws IOException {
    Files.writeString(folder.resolve("doughjoe.canvas.yaml"), yaml);
    return CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.SKETCH))
        .diagnostics();
  }

  private static void assertNotesAlone(List<Diagnostic> diagnostics) {
    assertFalse(diagnostics.isEmpty(), "what it leaves open is noted");
    assertEquals(
        "",
        Fixtures.terminal(
            diagnostics.stream().filter(each -> each.severity() != Severity.NOTE).toList()));
  }

  @Test
  void ofNamesInAllNineBlocksNothingIsWarnedOf() throws IOException {
    assertNotesAlone(diagnostics(RELATIONSHIPS + OTHER_BLOCKS));
  }

  @Test
  void norOfSegmentsAndRelationshipsAlone() throws IOException {
    assertNotesAlone(diagnostics(RELATIONSHIPS));
  }

  @Test
  void ofANameAloneThereIsNothingToSay() throws IOException {
    assertEquals(List.of(), diagnostics("name: The DoughJoe\n"));
  }
}
