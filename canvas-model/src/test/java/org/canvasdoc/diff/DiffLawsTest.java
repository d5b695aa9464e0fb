package org.canvasdoc.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.canvasdoc.diff.Models.Style;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;

/** What holds of the differences between any two canvases. */
class DiffLawsTest {
  private static Canvas read(Object model, Style style) {
    return Folder.canvas(Models.write(model, style));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void nothingDiffersFromItself(@ForAll long seed) {
    Map<String, Object> model = Models.any(seed);
    assertEquals(
        List.of(),
        Told.all(CanvasDiff.between(read(model, Style.PLAIN), read(model, Style.PLAIN))));
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void neitherOrderNorWhiteSpaceIsAChange(@ForAll long seed, @ForAll long other) {
    Map<String, Object> model = Models.any(seed);
    Canvas plain = read(model, Style.PLAIN);
    Canvas again = read(model, new Style(other, true, true));
    assertEquals(List.of(), Told.all(CanvasDiff.between(plain, again)));
    assertEquals(List.of(), Told.all(CanvasDiff.between(again, plain)));
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void goingBackIsTheMirror(@ForAll long seed, @ForAll long other) {
    Map<String, Object> model = Models.any(seed);
    Canvas before = read(model, Style.PLAIN);
    Canvas after = read(Models.later(model, other), new Style(other, true, true));
    List<Change> there = CanvasDiff.between(before, after);
    List<Change> back = CanvasDiff.between(after, before);
    assertEquals("", difference(mirrored(there), counted(back)));
    Statistics.label("changes").collect(Math.min(30, there.size() / 5 * 5));
    Statistics.label("kinds").collect(there.stream().map(Change::kind).distinct().count() > 4);
    Statistics.label("kinds").coverage(all -> all.check(true).percentage(part -> part > 50));
  }

  /** Two ways to write the same two states give the same changes by the same names. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void fingerprintsSayWhatChangedAndNotWhere(@ForAll long seed, @ForAll long other) {
    Map<String, Object> model = Models.any(seed);
    Map<String, Object> later = Models.later(model, other);
    List<Change> one = CanvasDiff.between(read(model, Style.PLAIN), read(later, Style.PLAIN));
    Style style = new Style(other, true, false);
    List<Change> two = CanvasDiff.between(read(model, style), read(later, style));
    assertEquals("", difference(prints(one), prints(two)));
    assertEquals(one.size(), one.stream().map(Change::fingerprint).distinct().count());
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void aCanvasInAFolderIsTheSame(@ForAll long seed) {
    Map<String, Object> model = Models.any(seed);
    Folder file = new Folder().with("doughjoe.canvas.yaml", Models.write(model, Style.PLAIN));
    Folder folder = new Folder();
    Map<String, Object> head = new TreeMap<>(model);
    for (Block block : Block.values()) {
      String text = Models.write(head.remove(block.key()), Style.PLAIN);
      folder.with("doughjoe.canvas/" + block.key() + ".yaml", text);
    }
    folder.with("doughjoe.canvas/canvas.yaml", Models.write(head, Style.PLAIN));
    Comparison comparison = file.to(folder);
    assertTrue(comparison.changes().isEmpty(), () -> "" + Told.all(comparison.changes()));
    assertEquals(List.of(), comparison.canvases());
  }

  private static Map<String, Integer> prints(List<Change> changes) {
    Map<String, Integer> counted = new TreeMap<>();
    for (Change each : changes) {
      counted.merge(each.fingerprint() + " " + Told.where(each), 1, Integer::sum);
    }
    return counted;
  }

  /** What is in one of the two and not in the other, for a message that can be read. */
  private static String difference(Map<String, Integer> one, Map<String, Integer> other) {
    StringBuilder lines = new StringBuilder();
    for (String each : one.keySet()) {
      lines.append(Objects.equals(one.get(each), other.get(each)) ? "" : "< " + each + "\n");
    }
    for (String each : other.keySet()) {
      lines.append(Objects.equals(one.get(each), other.get(each)) ? "" : "> " + each + "\n");
    }
    return lines.toString();
  }

  private static Map<String, Integer> counted(List<Change> changes) {
    Map<String, Integer> counted = new TreeMap<>();
    for (Change each : changes) {
      counted.merge(each.accept(new Mirror(Map.of(), false)), 1, Integer::sum);
    }
    return counted;
  }

  private static Map<String, Integer> mirrored(List<Change> changes) {
    Map<String, String> old = new HashMap<>();
    for (Change each : changes) {
      if (each instanceof Change.EntryRenamed renamed) {
        old.put(each.subject().block() + "/" + each.subject().entry(), renamed.from());
      }
    }
    Map<String, Integer> counted = new TreeMap<>();
    for (Change each : changes) {
      counted.merge(each.accept(new Mirror(old, true)), 1, Integer::sum);
    }
    return counted;
  }

  /** A change as it reads on the way back: entries by their old names, values turned round. */
  private record Mirror(Map<String, String> old, boolean turned) implements Change.Visitor<String> {
    private String said(Change change, boolean added, String from, String to) {
      String path = change.subject().block() + "/" + change.subject().entry();
      String entry =
          change.subject().block() + "/" + old.getOrDefault(path, change.subject().entry());
      String sign = added == turned ? "removed " : "added ";
      return String.join(
          " ",
          change.kind().replace("added", "").replace("removed", ""),
          from == null && to == null ? sign : "",
          entry,
          String.valueOf(change.subject().field()),
          String.valueOf(turned ? to : from),
          String.valueOf(turned ? from : to));
    }

    @Override
    public String canvasAdded(Change.CanvasAdded change) {
      return said(change, true, null, null);
    }

    @Override
    public String canvasRemoved(Change.CanvasRemoved change) {
      return said(change, false, null, null);
    }

    @Override
    public String canvasRenamed(Change.CanvasRenamed change) {
      return said(change, true, change.from(), change.subject().canvas());
    }

    @Override
    public String entryAdded(Change.EntryAdded change) {
      return said(change, true, null, null) + Objects.requireNonNullElse(change.perhapsFrom(), "");
    }

    @Override
    public String entryRemoved(Change.EntryRemoved change) {
      return said(change, false, null, null) + Objects.requireNonNullElse(change.perhapsTo(), "");
    }

    @Override
    public String entryRenamed(Change.EntryRenamed change) {
      return said(change, true, change.from(), change.subject().entry());
    }

    @Override
    public String fieldChanged(Change.FieldChanged change) {
      return said(change, true, change.from(), change.to()) + "=";
    }

    @Override
    public String textChanged(Change.TextChanged change) {
      return said(change, true, plain(change.from()), plain(change.to())) + "=";
    }

    private static String plain(String text) {
      return text == null ? null : WhiteSpace.without(text);
    }

    @Override
    public String referenceAdded(Change.ReferenceAdded change) {
      return said(change, true, null, null) + change.target();
    }

    @Override
    public String referenceRemoved(Change.ReferenceRemoved change) {
      return said(change, false, null, null) + change.target();
    }
  }
}
