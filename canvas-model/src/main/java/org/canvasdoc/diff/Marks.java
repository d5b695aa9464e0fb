package org.canvasdoc.diff;

import org.canvasdoc.diff.Change.Sign;
import org.jspecify.annotations.Nullable;

/** What changes are called, and how they are marked. */
final class Marks {
  private Marks() {}

  /** The words for the kinds. */
  enum Kinds implements Change.Visitor<String> {
    INSTANCE;

    @Override
    public String canvasAdded(Change.CanvasAdded change) {
      return "canvas-added";
    }

    @Override
    public String canvasRemoved(Change.CanvasRemoved change) {
      return "canvas-removed";
    }

    @Override
    public String canvasRenamed(Change.CanvasRenamed change) {
      return "canvas-renamed";
    }

    @Override
    public String entryAdded(Change.EntryAdded change) {
      return "entry-added";
    }

    @Override
    public String entryRemoved(Change.EntryRemoved change) {
      return "entry-removed";
    }

    @Override
    public String entryRenamed(Change.EntryRenamed change) {
      return "entry-renamed";
    }

    @Override
    public String fieldChanged(Change.FieldChanged change) {
      return "field-changed";
    }

    @Override
    public String textChanged(Change.TextChanged change) {
      return "text-changed";
    }

    @Override
    public String referenceAdded(Change.ReferenceAdded change) {
      return "reference-added";
    }

    @Override
    public String referenceRemoved(Change.ReferenceRemoved change) {
      return "reference-removed";
    }
  }

  /** The signs beside the words. */
  enum Signs implements Change.Visitor<Sign> {
    INSTANCE;

    private static Sign of(@Nullable String from, @Nullable String to) {
      if (from == null) {
        return Sign.ADDED;
      }
      return to == null ? Sign.REMOVED : Sign.CHANGED;
    }

    @Override
    public Sign canvasAdded(Change.CanvasAdded change) {
      return Sign.ADDED;
    }

    @Override
    public Sign canvasRemoved(Change.CanvasRemoved change) {
      return Sign.REMOVED;
    }

    @Override
    public Sign canvasRenamed(Change.CanvasRenamed change) {
      return Sign.RENAMED;
    }

    @Override
    public Sign entryAdded(Change.EntryAdded change) {
      return Sign.ADDED;
    }

    @Override
    public Sign entryRemoved(Change.EntryRemoved change) {
      return Sign.REMOVED;
    }

    @Override
    public Sign entryRenamed(Change.EntryRenamed change) {
      return Sign.RENAMED;
    }

    @Override
    public Sign fieldChanged(Change.FieldChanged change) {
      return of(change.from(), change.to());
    }

    @Override
    public Sign textChanged(Change.TextChanged change) {
      return of(change.from(), change.to());
    }

    @Override
    public Sign referenceAdded(Change.ReferenceAdded change) {
      return Sign.ADDED;
    }

    @Override
    public Sign referenceRemoved(Change.ReferenceRemoved change) {
      return Sign.REMOVED;
    }
  }
}
