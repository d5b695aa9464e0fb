package org.canvasdoc.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.canvasdoc.economics.CanvasEconomics;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.References;
import org.canvasdoc.model.Thresholds;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.source.Words;
import org.jspecify.annotations.Nullable;

/** What a rule may know beside the canvas that it checks. */
public final class Context {
  private final Canvas canvas;
  private final Surroundings surroundings;
  private final References references;
  private final Searches searches = new Searches();
  private final List<Question> questions = new ArrayList<>();
  private @Nullable CanvasEconomics economics;
  private @Nullable Words words;

  /**
   * What stands beside the canvases of a project.
   *
   * @param documents paths of the files that texts and links may name
   * @param today the date of the build's commit; looked up only when a rule asks
   */
  public record Surroundings(
      Set<String> documents,
      Catalogue catalogue,
      Thresholds thresholds,
      Supplier<Optional<LocalDate>> today) {}

  public Context(Canvas canvas, Surroundings surroundings) {
    this.canvas = canvas;
    this.surroundings = surroundings;
    this.references = new References(canvas);
  }

  /** Every reference in the canvas, resolved. */
  public References references() {
    return references;
  }

  /** What the canvas's figures lead to, worked out once for all rules. */
  public CanvasEconomics economics() {
    CanvasEconomics known = economics;
    if (known == null) {
      known = new CanvasEconomics(canvas, references);
      economics = known;
    }
    return known;
  }

  /** The place of words between two offsets of a text's value; quickest in the text's order. */
  public Span place(Located<String> text, int from, int to) {
    return words(text).at(from, to);
  }

  /** The places of words of a text, for who may want one later, when the canvas is gone. */
  public Words words(Located<String> text) {
    Words last = words;
    if (last == null || !last.areIn(text)) {
      last = new Words(text);
      words = last;
    }
    return last;
  }

  /** The known word that was most likely meant; empty where none is near, or all too many are. */
  public Optional<String> closest(String written, Collection<String> known) {
    return searches.closest(written, known);
  }

  /** The time that is left to look for words that were meant. */
  public Searches searches() {
    return searches;
  }

  /** Asks about other canvases; the answer is one more finding about this one, or none. */
  public void ask(Question question) {
    questions.add(question);
  }

  /** What was asked about other canvases. */
  public List<Question> questions() {
    return questions;
  }

  /** The categories that the project knows. */
  public Catalogue catalogue() {
    return surroundings.catalogue();
  }

  /** The numbers that rules measure by. */
  public Thresholds thresholds() {
    return surroundings.thresholds();
  }

  /** The date that the canvases are checked as of; empty where nothing tells it. */
  public Optional<LocalDate> today() {
    return surroundings.today().get();
  }

  /** Whether a file lies beside the canvas, or in a {@code files} folder there. */
  public boolean hasDocument(String path) {
    return document(canvas, path).filter(surroundings.documents()::contains).isPresent();
  }

  /** The paths of all files that may be named. */
  public Set<String> documents() {
    return surroundings.documents();
  }

  /** Where a query or a fragment begins, or the address ends. */
  private static int endOfPath(String address) {
    int end = 0;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A relative address of a canvas as a path below the folder; empty where it leads out of it. */
  public static Optional<String> document(Canvas canvas, String address) {
    String plain = address.substring(0, endOfPath(address));
    int slash = canvas.id().lastIndexOf('/');
    String base = slash < 0 ? "" : canvas.id().substring(0, slash + 1);
    ArrayDeque<String> parts = new ArrayDeque<>();
    for (String part : (base + plain).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
  }
}
