package org.canvasdoc.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change.Facts;
import org.canvasdoc.model.Canvas;
import org.jspecify.annotations.Nullable;

/** Gives the bare changes of one canvas what they all have: a level, whom they touch, a name. */
final class Finish {
  private final Touches before;
  private final Touches after;

  Finish(Canvas before, Canvas after) {
    this.before = new Touches(before);
    this.after = new Touches(after);
  }

  List<Change> of(List<Change> bare) {
    Map<String, Integer> seen = new HashMap<>();
    List<Change> all = new ArrayList<>();
    for (Change each : bare) {
      Facts facts = each.facts();
      boolean gone = each instanceof Change.EntryRemoved || each instanceof Change.CanvasRemoved;
      Touched touched = (gone ? before : after).of(facts.subject());
      Level level = Nature.of(each, (gone ? before : after).canvas());
      String said = each.accept(Essence.INSTANCE);
      int ordinal = seen.merge(said, 1, Integer::sum);
      String print = Prints.of(said + "\u0000" + ordinal);
      all.add(
          each.with(
              new Facts(
                  facts.subject(),
                  facts.name(),
                  facts.item(),
                  facts.before(),
                  facts.after(),
                  level,
                  touched,
                  print)));
    }
    return all;
  }

  /** What a change says, without where it says so: what its fingerprint is made of. */
  private enum Essence implements Change.Visitor<String> {
    INSTANCE;

    private String of(Change change, @Nullable String... words) {
      Subject subject = change.subject();
      StringBuilder said = new StringBuilder(change.kind());
      List<@Nullable String> parts = new ArrayList<>();
      parts.add(subject.canvas());
      parts.add(subject.block());
      parts.add(subject.entry());
      parts.add(subject.field());
      parts.add(change.facts().item());
      for (String word : words) {
        parts.add(word);
      }
      for (String part : parts) {
        said.append(part == null ? "\u0000" : "\u0000=" + part);
      }
      return said.toString();
    }

    private @Nullable String plain(@Nullable String text) {
      return text == null ? null : WhiteSpace.without(text);
    }

    @Override
    public String canvasAdded(Change.CanvasAdded change) {
      return of(change);
    }

    @Override
    public String canvasRemoved(Change.CanvasRemoved change) {
      return of(change);
    }

    @Override
    public String canvasRenamed(Change.CanvasRenamed change) {
      return of(change, change.from());
    }

    @Override
    public String entryAdded(Change.EntryAdded change) {
      return of(change);
    }

    @Override
    public String entryRemoved(Change.EntryRemoved change) {
      return of(change);
    }

    @Override
    public String entryRenamed(Change.EntryRenamed change) {
      return of(change, change.from());
    }

    @Override
    public String fieldChanged(Change.FieldChanged change) {
      return of(change, change.from(), change.to());
    }

    @Override
    public String textChanged(Change.TextChanged change) {
      return of(change, plain(change.from()), plain(change.to()));
    }

    @Override
    public String referenceAdded(Change.ReferenceAdded change) {
      return of(change, change.target());
    }

    @Override
    public String referenceRemoved(Change.ReferenceRemoved change) {
      return of(change, change.target());
    }
  }
}
