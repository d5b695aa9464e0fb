package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.canvasdoc.model.Canvas;
import org.junit.jupiter.api.Test;

/** Which items of two lists belong together. */
class ListPairsTest {
  /** What differs between a relationship with this and one with that. */
  private static List<String> told(String before, String after) {
    String canvas = "name: A\nchannels: {b: B, c: C}\ncustomer-relationships: {r: {name: R, %s}}\n";
    return told(canvas, before, after);
  }

  private static List<String> told(String canvas, String before, String after) {
    return Told.all(
        CanvasDiff.between(
            Folder.canvas(canvas.formatted(before)), Folder.canvas(canvas.formatted(after))));
  }

  @Test
  void whatSaysTheSameIsTakenAsManyTimesAsItIsThere() {
    String poll = "{kind: survey, sample: 9}";
    assertEquals(
        List.of("+ customer-relationships/r evidence [survey, 9]: null > kind: survey, sample: 9"),
        told("evidence: [%s]".formatted(poll), "evidence: [%s, %s]".formatted(poll, poll)));
  }

  /** Of several of one kind, the first two fields say which is meant. */
  @Test
  void whoseNameIsNotAloneIsKnownByWhatItSays() {
    assertEquals(
        List.of(
            "~ customer-relationships/r evidence.finding [survey, 9]: They like it. > They love it. (text)"),
        told(
            "evidence: [{kind: survey, sample: 9, finding: They like it.}, {kind: survey, sample: 20}]",
            "evidence: [{kind: survey, sample: 20}, {kind: survey, sample: 9, finding: They love it.}]"));
  }

  @Test
  void itemsThatHaveNothingInCommonAreGoneAndNew() {
    assertEquals(
        List.of(
            "− customer-relationships/r evidence [interview]: kind: interview, sample: 9 > null",
            "+ customer-relationships/r evidence [survey]: null > kind: survey, sample: 20"),
        told("evidence: {kind: interview, sample: 9}", "evidence: {kind: survey, sample: 20}"));
  }

  @Test
  void itemsThatAreAlikeAreOneWhateverTheyAreCalled() {
    assertEquals(
        List.of("~ customer-relationships/r evidence.kind [survey]: interview > survey"),
        told(
            "evidence: {kind: interview, sample: 9, date: 2026}",
            "evidence: {kind: survey, sample: 9, date: 2026}"));
  }

  @Test
  void textsThatAreMuchAlikeAreOne() {
    assertEquals(
        List.of(
            "~ customer-relationships/r recognises: The name on the card > The name on the screen (text)",
            "− customer-relationships/r recognises: Seven or eight > null (text)",
            "+ customer-relationships/r recognises: null > Nothing at all (text)"),
        told(
            "recognises: [The name on the card, Seven or eight]",
            "recognises: [Nothing at all, The name on the screen]"));
  }

  @Test
  void oneWordForAnotherIsOneChange() {
    assertEquals(
        List.of("~ customer-relationships/r purposes: get > keep"),
        told("purposes: get", "purposes: keep"));
    assertEquals(
        List.of("− customer-relationships/r purposes: get > null"),
        told("purposes: [get, keep]", "purposes: keep"));
  }

  @Test
  void aReferenceIsNeverAnother() {
    assertEquals(
        List.of(
            "− customer-relationships/r channels → channels/b B",
            "+ customer-relationships/r channels → channels/c C"),
        told("channels: b", "channels: c"));
  }

  @Test
  void noneIsNotTheSameAsNothingSaid() {
    assertEquals(
        List.of("+ customer-relationships/r tactics: null > none"),
        told("owner: A", "owner: A, tactics: []"));
    assertEquals(List.of(), told("tactics: []", "tactics: []"));
  }

  /** After a rename, a list may say the new name or still the old one. */
  @Test
  void aListMayBeLeftBehindByARename() {
    String canvas =
        "name: A\nchannels: {%s}\ncustomer-relationships: {r: {name: R, channels: [%s]}}\n";
    Canvas before = Folder.canvas(canvas.formatted("b: B, c: C", "b, c"));
    String renamed = "d: {name: B, was: b}, c: C";
    assertEquals(List.of("→ channels/d was b"), told(before, canvas.formatted(renamed, "b, c")));
    assertEquals(List.of("→ channels/d was b"), told(before, canvas.formatted(renamed, "d, c")));
    assertEquals(
        List.of("→ channels/d was b", "− customer-relationships/r channels → channels/c C"),
        told(before, canvas.formatted(renamed, "b")));
  }

  private static List<String> told(Canvas before, String after) {
    return Told.all(CanvasDiff.between(before, Folder.canvas(after)));
  }
}
