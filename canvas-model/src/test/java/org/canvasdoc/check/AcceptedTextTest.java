package org.canvasdoc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.check.AcceptedText.Acceptance;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.read.AcceptedFile.Accepted;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into accepted.yaml, what stays as it was, and what is read of it. */
class AcceptedTextTest {
  private static final String ONE = "00000000000000000000000000000001";
  private static final String TWO = "00000000000000000000000000000002";
  private static final String FILE =
      "# ours\n\n"
          + ONE
          + ": {because: So it is.} # kept\n"
          + TWO
          + ":\n  because: |\n    A.\n\n    B.\n# end";

  @TempDir private Path folder;

  private static Acceptance acceptance(String print) {
    return new Acceptance(
        print,
        "segment `families` is gone",
        "They \"moved\"\n\tto #1: 5 % \\o/",
        "Joe",
        new PartialDate(2026, 12, 0));
  }

  private ProjectReader read(String text) throws IOException {
    Files.writeString(folder.resolve("accepted.yaml"), text);
    return ProjectReader.open(folder, "src/canvas/", Limits.DEFAULT);
  }

  @Test
  void aNewFileSaysWhatItIsFor() throws IOException {
    String text = AcceptedText.with("", acceptance(ONE)).orElseThrow();
    assertTrue(text.startsWith("# Changes that were accepted"), text);
    ProjectReader reader = read(text);
    assertEquals(List.of(), reader.findings());
    assertEquals(List.of(), reader.misnamed());
    Accepted accepted = reader.accepted().entries().get(0);
    assertEquals("segment `families` is gone", accepted.what());
    assertEquals("They \"moved\" to #1: 5 % \\o/", accepted.because());
    assertEquals("Joe", accepted.by());
    assertEquals(new PartialDate(2026, 12, 0), accepted.until().value());
    assertEquals(ONE, accepted.place().text());
  }

  @Test
  void allElseStaysAsItWas() {
    String three = "00000000000000000000000000000003";
    String more = AcceptedText.with(FILE, acceptance(three)).orElseThrow();
    assertTrue(more.startsWith(FILE + "\n\n" + three + ":\n  what: "), more);
    String other = AcceptedText.with(FILE, acceptance(TWO)).orElseThrow();
    assertTrue(
        other.startsWith(
            "# ours\n\n" + ONE + ": {because: So it is.} # kept\n" + TWO + ":\n  what"),
        other);
    assertTrue(other.endsWith("# end"), other);
    assertEquals(1, other.split(TWO, -1).length - 1);
  }

  @Test
  void linesEndAsTheyDid() {
    String text = AcceptedText.with(FILE.replace("\n", "\r\n"), acceptance(TWO)).orElseThrow();
    assertEquals(text.replace("\r\n", "\n").replace("\n", "\r\n"), text);
  }

  @Test
  void entriesAreTakenOut() {
    String text = AcceptedText.without(FILE, Set.of(TWO, "no such")).orElseThrow();
    assertEquals("# ours\n\n" + ONE + ": {because: So it is.} # kept\n# end", text);
  }

  @Test
  void whatCannotBeKeptIsNotTouched() {
    assertEquals(Optional.empty(), AcceptedText.with("- a list", acceptance(ONE)));
    assertEquals(
        Optional.empty(), AcceptedText.with("{" + ONE + ": {because: a}}", acceptance(ONE)));
    assertEquals(
        Optional.empty(), AcceptedText.with("{" + ONE + ": {because: a}}", acceptance(TWO)));
    assertEquals(Optional.empty(), AcceptedText.with("a: [", acceptance(ONE)));
    assertEquals(Optional.empty(), AcceptedText.with("a: b\n---\nc: d\n", acceptance(ONE)));
  }

  @Test
  void whatIsWrongWithTheFileIsFound() throws IOException {
    ProjectReader reader =
        read(
            "nobody: {because: a}\n"
                + ONE
                + ": so\n"
                + TWO
                + ": {by: Joe, until: soon, cost: 1}\n");
    assertEquals(
        List.of(
            "1:1 `nobody` is not the fingerprint of a change",
            "2:35 an accepted change is a mapping with `because`",
            "3:52 `soon` is not a date",
            "3:58 `cost` is not a key of an accepted change",
            "3:1 accepted change `" + TWO + "` has no `because`"),
        reader.findings().stream()
            .map(each -> each.span().start() + " " + each.message())
            .toList());
  }
}
