package org.canvasdoc.diff;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.source.Span;

/** A change in one line, for tests to read. */
final class Told implements Change.Visitor<String> {
  static final Told INSTANCE = new Told();

  static List<String> all(List<Change> changes) {
    return changes.stream().map(each -> each.accept(INSTANCE)).toList();
  }

  /** With the places: where it is, and where it was. */
  static String placed(Change change) {
    return change.accept(INSTANCE) + " @ " + place(change.before()) + " > " + place(change.after());
  }

  private static String place(Optional<Span> span) {
    return span.map(each -> each.start().toString()).orElse("-");
  }

  static String where(Change change) {
    Subject subject = change.subject();
    String entry = subject.entry() == null ? "" : " " + subject.block() + "/" + subject.entry();
    String field = subject.field() == null ? "" : " " + subject.field();
    String item = change.facts().item();
    return change.sign().mark() + entry + field + (item.isEmpty() ? "" : " [" + item + "]");
  }

  private static String values(Change change, String from, String to) {
    return where(change) + ": " + from + " > " + to;
  }

  @Override
  public String canvasAdded(Change.CanvasAdded change) {
    return where(change) + " canvas " + change.subject().canvas();
  }

  @Override
  public String canvasRemoved(Change.CanvasRemoved change) {
    return where(change) + " canvas " + change.subject().canvas();
  }

  @Override
  public String canvasRenamed(Change.CanvasRenamed change) {
    return where(change) + " canvas " + change.from() + " > " + change.subject().canvas();
  }

  @Override
  public String entryAdded(Change.EntryAdded change) {
    String perhaps = change.perhapsFrom() == null ? "" : " perhaps from " + change.perhapsFrom();
    return where(change) + perhaps;
  }

  @Override
  public String entryRemoved(Change.EntryRemoved change) {
    return where(change) + (change.perhapsTo() == null ? "" : " perhaps to " + change.perhapsTo());
  }

  @Override
  public String entryRenamed(Change.EntryRenamed change) {
    return where(change) + " was " + change.from();
  }

  @Override
  public String fieldChanged(Change.FieldChanged change) {
    return values(change, change.from(), change.to());
  }

  @Override
  public String textChanged(Change.TextChanged change) {
    return values(change, change.from(), change.to()) + " (text)";
  }

  @Override
  public String referenceAdded(Change.ReferenceAdded change) {
    return where(change) + " \u2192 " + change.target() + " " + change.targetName();
  }

  @Override
  public String referenceRemoved(Change.ReferenceRemoved change) {
    return where(change) + " \u2192 " + change.target() + " " + change.targetName();
  }
}
