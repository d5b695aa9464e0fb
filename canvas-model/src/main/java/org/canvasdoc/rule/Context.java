package org.canvasdoc.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.canvasdoc.diagnostic.Closest;
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
  /** So many words are compared for one canvas: a file of nothing but mistakes ends, too. */
  private static final int MOST_SEARCHES = 2_000_000;

  private final Canvas canvas;
  private final Neighbours neighbours;
  private final References references;
  private @Nullable CanvasEconomics economics;
  private @Nullable Words words;
  private int searches = MOST_SEARCHES;

  /**
   * What stands beside a canvas in its project.
   *
   * @param canvases all canvases by id
   * @param unreadable ids of canvases that are there and could not be read
   * @param documents paths of the files that texts and links may name
   * @param today the date of the build's commit; looked up only when a rule asks
   */
  public record Neighbours(
      Map<String, Canvas> canvases,
      Set<String> unreadable,
      Set<String> documents,
      Catalogue catalogue,
      Thresholds thresholds,
      Supplier<Optional<LocalDate>> today) {}

  public Context(Canvas canvas, Neighbours neighbours) {
    this.canvas = canvas;
    this.neighbours = neighbours;
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
    Words last = words;
    if (last == null || !last.areIn(text)) {
      last = new Words(text);
      words = last;
    }
    return last.at(from, to);
  }

  /** The known word that was most likely meant; empty where none is near, or all too many are. */
  public Optional<String> closest(String written, Collection<String> known) {
    return maySearch(known.size()) ? Closest.to(written, known) : Optional.empty();
  }

  /** Whether there is time to look through so many words for one that was meant. */
  public boolean maySearch(int count) {
    searches = Math.max(0, searches - count);
    return searches > 0;
  }

  /** The categories that the project knows. */
  public Catalogue catalogue() {
    return neighbours.catalogue();
  }

  /** The numbers that rules measure by. */
  public Thresholds thresholds() {
    return neighbours.thresholds();
  }

  /** The date that the canvases are checked as of; empty where nothing tells it. */
  public Optional<LocalDate> today() {
    return neighbours.today().get();
  }

  public Optional<Canvas> canvas(String id) {
    return Optional.ofNullable(neighbours.canvases().get(id));
  }

  /** All canvases' ids. */
  public Set<String> canvasIds() {
    return neighbours.canvases().keySet();
  }

  /** Whether a canvas is there of which nothing is known. */
  public boolean isUnreadable(String id) {
    return neighbours.unreadable().contains(id);
  }

  /** Whether a file lies beside the canvas, or in a {@code files} folder there. */
  public boolean hasDocument(String path) {
    return document(canvas, path).filter(neighbours.documents()::contains).isPresent();
  }

  /** The paths of all files that may be named. */
  public Set<String> documents() {
    return neighbours.documents();
  }

  /** A relative address of a canvas as a path below the folder; empty where it leads out of it. */
  public static Optional<String> document(Canvas canvas, String address) {
    String plain = address.split("[?#]", 2)[0];
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
