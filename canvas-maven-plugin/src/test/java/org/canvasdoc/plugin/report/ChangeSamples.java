package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Severity;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.CanvasPair;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Side;
import org.canvasdoc.diff.Touched;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.AcceptedFile.Accepted;
import org.canvasdoc.read.Limits;
import org.canvasdoc.read.ProjectReader;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;

/** The changes that every output is tested with. */
public final class ChangeSamples {
  /** Said of a change by somebody who runs it. */
  public static final ChangeOrigin ORIGIN =
      new ChangeOrigin("1.2.3", "shop-model", "Corner shops", "main", "the work tree", "");

  /** Nothing differs. */
  public static final Comparison NONE =
      new Comparison(
          "no changes",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          8);

  private ChangeSamples() {}

  /** Two small folders with every kind of change between them. */
  public static Comparison folders() {
    return Comparison.between(side("before"), side("after"));
  }

  private static Side side(String name) {
    try {
      Path folder =
          Path.of(
              Objects.requireNonNull(ChangeSamples.class.getResource("change/" + name)).toURI());
      ProjectReader reader = ProjectReader.open(folder, "src/canvas/", Limits.DEFAULT);
      return new Side(reader, Settings.of(null));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    } catch (URISyntaxException error) {
      throw new IllegalStateException(error);
    }
  }

  /** So many entries that are gone, every tenth of which breaks something, and one hidden last. */
  public static Comparison many(int count, int breaking) {
    SourceFile file = new SourceFile("src/canvas/large.canvas.yaml", "name: x\n");
    List<Change> changes = new ArrayList<>();
    List<Meaning> meanings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = "entry-number-" + i;
      String print = print(i);
      Subject subject = Subject.canvas("large").block("channels").entry(id);
      Level level = i % 3 == 0 ? Level.ATTENTION : Level.INFO;
      Change.Facts facts =
          new Change.Facts(
              subject, "Channel " + i, "", at(file, i), at(file, i), level, Touched.NOBODY, print);
      changes.add(
          i % 2 == 0
              ? new Change.EntryRemoved(facts, null)
              : new Change.TextChanged(facts, "before " + i, "after " + i));
      if (i >= count - breaking) {
        meanings.add(
            new Meaning(
                Level.BREAKING,
                "promise-withdrawn",
                "channel `" + id + "` is gone, and an established relationship rests on it",
                subject,
                at(file, i),
                at(file, i),
                Touched.NOBODY,
                List.of(print),
                print(count + i)));
      }
    }
    return new Comparison(
        breaking + " promises withdrawn",
        List.of(),
        List.of(),
        changes,
        meanings,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        1);
  }

  /** The same with so many of its meanings accepted. */
  public static Comparison accepted(Comparison open, int count) {
    Map<String, Accepted> accepted = new LinkedHashMap<>();
    for (Meaning each : open.meanings().subList(0, count)) {
      Span span = Objects.requireNonNull(each.after());
      String print = each.fingerprint();
      accepted.put(print, new Accepted(print, span, "", "It is meant", "The founders", null));
    }
    return new Comparison(
        open.headline(),
        open.canvases(),
        open.unread(),
        open.changes(),
        open.meanings(),
        open.introduced(),
        open.fixed(),
        open.gone(),
        accepted,
        open.acceptances(),
        open.compared());
  }

  private static Span at(SourceFile file, int line) {
    return Samples.span(file, line + 1, 3, line + 1, 9);
  }

  private static String print(int number) {
    return String.format(java.util.Locale.ROOT, "%016x", number);
  }

  /** A text in every place that can hold one. */
  public static Comparison hostile(String text) {
    SourceFile file = new SourceFile("src/" + text, text + "\n");
    Span span = Samples.span(file, 1, 1, 1, 2);
    Subject subject = Subject.canvas(text).block("channels").entry(text).field(text);
    Touched touched =
        new Touched(
            List.of(new Touched.Named(text, text)),
            List.of(new Touched.Named(text, text)),
            List.of(text));
    List<Change> changes = new ArrayList<>();
    Change.Facts facts =
        new Change.Facts(subject, text, text, span, span, Level.ATTENTION, touched, print(1));
    changes.add(new Change.FieldChanged(facts, "old " + text, text + " new"));
    changes.add(new Change.TextChanged(with(facts, 2), "one " + text + " two", "one " + text));
    changes.add(new Change.EntryAdded(with(facts, 3), text));
    changes.add(new Change.EntryRemoved(with(facts, 4), text));
    changes.add(new Change.EntryRenamed(with(facts, 5), text));
    changes.add(new Change.ReferenceAdded(with(facts, 6), text, text));
    changes.add(new Change.ReferenceRemoved(with(facts, 7), text, text));
    changes.add(new Change.CanvasRenamed(with(facts, 8), text));
    Meaning meaning =
        new Meaning(
            Level.BREAKING,
            "segment-abandoned",
            text,
            subject,
            span,
            span,
            touched,
            List.of(print(2)),
            print(9));
    Map<String, Accepted> accepted = new LinkedHashMap<>();
    accepted.put(print(3), new Accepted(print(3), span, text, text, text, null));
    Finding finding = Finding.of("rule", subject, span, text).help(text);
    List<Diagnostic> found = List.of(new Diagnostic(finding, Severity.WARNING, print(10), null));
    Canvas canvas = canvas(text, file, span);
    CanvasPair pair = new CanvasPair(canvas, canvas, Map.of(), List.of());
    return new Comparison(
        text,
        List.of(pair),
        List.of(text),
        changes,
        List.of(meaning),
        found,
        found,
        found,
        accepted,
        found,
        3);
  }

  /** One whose id, name, and one entry are a text. */
  private static Canvas canvas(String text, SourceFile file, Span span) {
    Located<String> said = new Located<>(text, span);
    Values values = new Values.Builder(span).put(Format.NAME, span, Optional.of(said)).build();
    Map<Block, Canvas.Content> blocks = new EnumMap<>(Block.class);
    for (Block each : List.of(Block.CHANNELS, Block.CUSTOMER_SEGMENTS)) {
      Map<String, Entry> entries = Map.of(text, Entry.of(each, said, values));
      blocks.put(each, new Canvas.Content(span, true, entries));
    }
    return new Canvas(text, file, values, blocks, List.of());
  }

  private static Change.Facts with(Change.Facts facts, int print) {
    return new Change.Facts(
        facts.subject(),
        facts.name(),
        facts.item(),
        facts.before(),
        facts.after(),
        Level.INFO,
        facts.touched(),
        print(print));
  }
}
