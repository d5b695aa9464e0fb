package org.canvasdoc.yaml;

import java.util.List;
import org.canvasdoc.source.Position;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says a syntax error of YAML in words that help somebody who does not know YAML's grammar. */
final class SyntaxHelp {
  /**
   * What is said where SnakeYAML says something.
   *
   * @param atOpening whether the mistake is where SnakeYAML began, and not where it stopped
   */
  private record Entry(String part, String message, String help, boolean atOpening) {
    Entry(String part, String message, String help) {
      this(part, message, help, false);
    }
  }

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("\\t(TAB)", "a tab stands where YAML wants spaces", "write spaces instead"),
          new Entry(
              "mapping values are not allowed here",
              "a second `: ` stands in one value",
              "put the value in quotes, or check the indentation"),
          new Entry(
              "could not find expected ':'",
              "a key without a `:`",
              "end the key with `:`, or indent the line as part of the text above",
              true),
          new Entry(
              "expected <block end>",
              "this line fits no level of indentation above it",
              "indent it like its neighbours"),
          new Entry(
              "found unexpected end of stream", "a quote is not closed", "close the quote", true),
          new Entry(
              "found unexpected document separator",
              "a quote is not closed",
              "close the quote",
              true),
          new Entry(
              "expected ',' or '}'",
              "a `{` is not closed",
              "close it with `}`, or add a `,`",
              true),
          new Entry(
              "expected ',' or ']'",
              "a `[` is not closed",
              "close it with `]`, or add a `,`",
              true),
          new Entry(
              "expected the node content",
              "a value is missing",
              "write one, and close every `[` and `{`"),
          new Entry(
              "cannot start any token",
              "a value cannot begin with this character",
              "put the value in quotes"),
          new Entry(
              "found unknown escape character",
              "double quotes do not know this escape",
              "write `\\\\` for a backslash, or use single quotes"),
          new Entry(
              "sequence entries are not allowed here",
              "a list cannot begin here",
              "begin it on a line of its own"),
          new Entry("found undefined tag handle", "tags are not read", "put the value in quotes"));

  private SyntaxHelp() {}

  /**
   * Says it.
   *
   * @param began where SnakeYAML began to read what it could not read to the end
   * @param stopped where it could not go on
   */
  static Problem of(SourceFile file, Position began, Position stopped, MarkedYAMLException error) {
    String problem = error.getProblem() == null ? "" : error.getProblem();
    Span end = new Span(file, stopped, stopped);
    for (Entry entry : ENTRIES) {
      if (problem.contains(entry.part)) {
        String message = "this is not YAML: " + entry.message;
        boolean opening = entry.atOpening && began.line() < stopped.line();
        return opening
            ? new Problem(new Span(file, began, began), message, "begins here", entry.help)
            : new Problem(end, message, "here", entry.help);
      }
    }
    String said = problem.isEmpty() ? "it cannot be parsed" : problem;
    return new Problem(end, "this is not YAML: " + said, "here", "check this line and the last");
  }
}
