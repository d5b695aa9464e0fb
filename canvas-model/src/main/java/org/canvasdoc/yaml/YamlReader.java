package org.canvasdoc.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.canvasdoc.source.Position;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one file of YAML to a tree of {@link Node}s. Anchors, aliases, tags, merge keys and second
 * documents are refused, each where it begins; the first syntax error ends the reading. Never
 * throws for what a file holds.
 */
public final class YamlReader {
  private final SourceFile file;
  private final int maxDepth;
  private final List<Problem> problems = new ArrayList<>();
  private final Cursor cursor;
  private final Parser parser;
  private Position lastEnd = Position.START;

  private YamlReader(SourceFile file, int maxDepth) {
    this.file = file;
    this.maxDepth = maxDepth;
    this.cursor = new Cursor(file.text());
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(file.text()), options);
  }

  /**
   * What a file says.
   *
   * @param root the tree; empty where the file is empty or was refused
   * @param problems why it was refused; empty where it was not
   */
  public record Result(Optional<Node> root, List<Problem> problems) {}

  /** Reads a file whose nesting may go as deep as {@code maxDepth}. */
  public static Result read(SourceFile file, int maxDepth) {
    Node common = CommonReader.read(file, maxDepth);
    return common == null ? any(file, maxDepth) : new Result(Optional.of(common), List.of());
  }

  /** Reads a file of any YAML, or says what is wrong with it. */
  static Result any(SourceFile file, int maxDepth) {
    Optional<Problem> unprintable = Unprintable.find(file);
    if (unprintable.isPresent()) {
      return new Result(Optional.empty(), List.of(unprintable.get()));
    }
    YamlReader reader = new YamlReader(file, maxDepth);
    Node root = null;
    try {
      root = reader.document();
    } catch (Refused refused) {
      reader.problems.add(refused.problem);
    } catch (MarkedYAMLException error) {
      reader.problems.add(reader.syntax(error));
    } catch (RuntimeException | StackOverflowError error) {
      // SnakeYAML has thrown ArrayIndexOutOfBounds and the like for malformed input.
      Span place = new Span(file, reader.lastEnd, reader.lastEnd);
      reader.problems.add(
          new Problem(place, "this is not YAML", "reading ended here", "check the lines above"));
    }
    Optional<Node> tree = reader.problems.isEmpty() ? Optional.ofNullable(root) : Optional.empty();
    return new Result(tree, reader.problems);
  }

  /** The first character of a text that no text of a canvas may hold, in YAML or beside it. */
  public static Optional<Problem> unprintable(SourceFile file) {
    return Unprintable.find(file);
  }

  private @Nullable Node document() {
    parser.getEvent(); // the start of the stream
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return null;
    }
    parser.getEvent(); // the start of the document
    Node root = node(parser.getEvent(), 1);
    parser.getEvent(); // its end
    Event next = parser.getEvent();
    if (next instanceof DocumentStartEvent) {
      Position start = cursor.at(next.getStartMark());
      refuse(
          new Span(file, start, new Position(start.line(), start.column() + 3)),
          "a file holds one document, and a second one begins here",
          "second document",
          "put it into a file of its own");
    }
    return root;
  }

  private Node node(Event event, int depth) {
    if (event instanceof AliasEvent alias) {
      refuse(span(event), "aliases are not read", "alias", "write the value again");
      return new Scalar(alias.getAnchor(), span(event));
    }
    refuseProperties(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    Position start = cursor.at(event.getStartMark());
    if (depth > maxDepth) {
      throw new Refused(
          new Problem(
              new Span(file, start, start),
              "the nesting is deeper than " + maxDepth + " levels",
              "one level too deep",
              "flatten it, or raise `canvas.maxDepth`"));
    }
    boolean flow = ((CollectionStartEvent) event).isFlow();
    return event.is(Event.ID.MappingStart)
        ? mapping(start, flow, depth)
        : sequence(start, flow, depth);
  }

  private Mapping mapping(Position start, boolean flow, int depth) {
    List<Mapping.Pair> pairs = new ArrayList<>();
    Event event = parser.getEvent();
    while (!event.is(Event.ID.MappingEnd)) {
      Node key = node(event, depth + 1);
      Node value = node(parser.getEvent(), depth + 1);
      if (key instanceof Scalar name) {
        pairs.add(new Mapping.Pair(name, value));
        refuseMerge(name);
      } else {
        refuse(key.span(), "a key is a word, not a collection", "key", "write a plain word");
      }
      event = parser.getEvent();
    }
    return new Mapping(pairs, collection(start, flow, event));
  }

  private Sequence sequence(Position start, boolean flow, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = parser.getEvent();
    while (!event.is(Event.ID.SequenceEnd)) {
      items.add(node(event, depth + 1));
      event = parser.getEvent();
    }
    return new Sequence(items, collection(start, flow, event));
  }

  /** The end mark of a block collection overshoots; the end of its last scalar does not. */
  private Span collection(Position start, boolean flow, Event end) {
    if (flow) {
      lastEnd = cursor.at(end.getEndMark());
    }
    return new Span(file, start, lastEnd.compareTo(start) < 0 ? start : lastEnd);
  }

  private Scalar scalar(ScalarEvent event) {
    Position start = cursor.at(event.getStartMark());
    boolean block =
        event.getScalarStyle() == ScalarStyle.LITERAL
            || event.getScalarStyle() == ScalarStyle.FOLDED;
    Position end = block ? cursor.lastInk(event.getEndMark()) : cursor.at(event.getEndMark());
    lastEnd = end;
    return new Scalar(event.getValue(), new Span(file, start, end));
  }

  private void refuseProperties(Event event) {
    NodeEvent node = (NodeEvent) event;
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (node.getAnchor() == null && tag == null) {
      return;
    }
    Position start = cursor.at(event.getStartMark());
    String line = file.line(start.line());
    int from = line.offsetByCodePoints(0, Math.min(start.column() - 1, line.length()));
    for (int i = from; i < line.length() && (line.charAt(i) == '&' || line.charAt(i) == '!'); ) {
      int to = i;
      while (to < line.length() && !Character.isWhitespace(line.charAt(to))) {
        to++;
      }
      boolean anchor = line.charAt(i) == '&';
      int column = line.codePointCount(0, i) + 1;
      refuse(
          new Span(
              file,
              new Position(start.line(), column),
              new Position(start.line(), column + line.codePointCount(i, to))),
          anchor ? "anchors are not read" : "tags are not read",
          anchor ? "anchor" : "tag",
          anchor
              ? "remove it, and write the value again where an alias stood"
              : "remove it; every value is typed by its field");
      i = to;
      while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
        i++;
      }
    }
  }

  private void refuseMerge(Scalar key) {
    if (key.text().equals("<<")) {
      refuse(key.span(), "merge keys are not read", "merge key", "write the fields out");
    }
  }

  private void refuse(Span span, String message, String label, String help) {
    problems.add(new Problem(span, message, label, help));
  }

  private Span span(Event event) {
    return new Span(file, cursor.at(event.getStartMark()), cursor.at(event.getEndMark()));
  }

  private Problem syntax(MarkedYAMLException error) {
    Position began = error.getContextMark() == null ? null : cursor.at(error.getContextMark());
    Position stopped = error.getProblemMark() == null ? null : cursor.at(error.getProblemMark());
    Position place = stopped != null ? stopped : Objects.requireNonNullElse(began, lastEnd);
    String ink = file.text().stripTrailing();
    if (!ink.isEmpty() && file.offset(place) >= ink.length()) {
      place = file.position(ink.offsetByCodePoints(ink.length(), -1));
    }
    return SyntaxHelp.of(file, began == null ? place : began, place, error);
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }
}
