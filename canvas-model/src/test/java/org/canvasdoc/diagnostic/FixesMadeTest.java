package org.canvasdoc.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Diagnostic.Allowed;
import org.canvasdoc.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Which fixes go together in one text. */
class FixesMadeTest {
  private static final SourceFile FILE = new SourceFile("a.canvas.yaml", "abcdef\n");

  private static Diagnostic diagnostic(String rule, Fix fix) {
    Finding finding = Finding.of(rule, Subject.NONE, fix.main().span(), rule).fix(fix);
    return new Diagnostic(finding, Severity.ERROR, rule, null);
  }

  private static Edit edit(int from, int to, String text) {
    return new Edit(FILE.span(from, to), text);
  }

  private static Fix fix(Edit main, Edit... others) {
    return new Fix(main, List.of(others));
  }

  private static String made(Fix... fixes) {
    List<Diagnostic> diagnostics = new java.util.ArrayList<>();
    for (int i = 0; i < fixes.length; i++) {
      diagnostics.add(diagnostic("rule-" + i, fixes[i]));
    }
    Fixes made = Fixes.of(diagnostics);
    String rules = String.join("", made.made().stream().map(Diagnostic::fingerprint).toList());
    return made.texts().getOrDefault(FILE.path(), FILE.text()).strip()
        + " "
        + rules.replace("rule-", "");
  }

  @Test
  void placesApartAreAllChanged() {
    assertEquals(
        "1b23f 012", made(fix(edit(0, 1, "1")), fix(edit(2, 3, "2")), fix(edit(3, 5, "3"))));
  }

  @Test
  void ofTwoAtOnePlaceTheFirstIsMade() {
    assertEquals("1def 0", made(fix(edit(0, 3, "1")), fix(edit(2, 4, "2"))));
    assertEquals("a1def 0", made(fix(edit(1, 3, "1")), fix(edit(0, 4, "2"))));
    assertEquals("ab1cdef 0", made(fix(edit(2, 2, "1")), fix(edit(2, 2, "2"))));
    assertEquals("ab1cdef 0", made(fix(edit(2, 2, "1")), fix(edit(2, 3, "2"))));
  }

  @Test
  void aFixIsMadeWholeOrNotAtAll() {
    Fix both = fix(edit(0, 1, "1"), edit(4, 5, "1"));
    assertEquals("abcd2f 0", made(fix(edit(4, 5, "2")), both));
    assertEquals("1bcd1f 0", made(both, fix(edit(4, 5, "2"))));
  }

  @Test
  void theSameEditTwiceIsOne() {
    Fix one = fix(edit(0, 1, "1"), edit(4, 5, "1"));
    Fix two = fix(edit(2, 3, "1"), edit(4, 5, "1"));
    assertEquals("1b1d1f 01", made(one, two));
    assertEquals("ab1cdef 01", made(fix(edit(2, 2, "1")), fix(edit(2, 2, "1"))));
  }

  @Test
  void whatIsAllowedIsNotFixed() {
    Diagnostic open = diagnostic("rule", fix(edit(0, 1, "1")));
    Diagnostic allowed =
        new Diagnostic(open.finding(), Severity.ERROR, "rule", new Allowed("a reason", null));
    assertEquals(new Fixes(Map.of(), List.of()), Fixes.of(List.of(allowed)));
  }
}
