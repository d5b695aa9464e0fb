package org.canvasdoc.plugin.report;

import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change;
import org.canvasdoc.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A change in parts that every output can put together in its own way; texts are as they were
 * written.
 *
 * @param about what it is about, in words: {@code customer relationship `loyalty-card`}
 * @param what happened to that, in a word: {@code added}, {@code removed}, {@code renamed}, {@code
 *     changed}
 * @param field the path of the field and the item of a list; empty where it is the whole
 * @param from the old value; null where there was none
 * @param to the new value; null where there is none
 * @param perhaps the id that it perhaps had, or has now; empty where nothing is alike
 */
public record ChangeFact(
    Change change,
    String about,
    String what,
    String field,
    @Nullable String from,
    @Nullable String to,
    String perhaps) {

  public static ChangeFact of(Change change) {
    return change.accept(new InParts());
  }

  /** The whole fact on one line, for outputs without parts. */
  public String sentence() {
    StringBuilder out = new StringBuilder(about);
    if (!field.isEmpty()) {
      out.append(": `").append(field).append('`');
    }
    if (from == null && to == null || field.isEmpty()) {
      out.append(' ').append(what);
    }
    if (from != null && to != null) {
      out.append(field.isEmpty() ? " from " : " ").append(from).append(" → ").append(to);
    } else if (to != null) {
      out.append(" + ").append(to);
    } else if (from != null) {
      out.append(" − ").append(from);
    }
    return out.toString();
  }

  /** What may be behind it, in words; empty where nothing is. */
  String hint() {
    return perhaps.isEmpty()
        ? ""
        : "perhaps renamed " + (what.equals("added") ? "from" : "to") + " `" + perhaps + "`";
  }

  /** Both values with what only one of them says marked; white space around them says nothing. */
  public ChangedWords words() {
    return ChangedWords.between(from == null ? "" : from.strip(), to == null ? "" : to.strip());
  }

  /** Whether the values are texts to be read, and not figures, words or names. */
  public boolean isProse() {
    return change instanceof Change.TextChanged;
  }

  /** What a subject is, in words, with what people call it behind its id. */
  static String about(Subject subject, String name) {
    String entry = subject.entry();
    String block = subject.block();
    String canvas = subject.canvas();
    if (block == null || entry == null) {
      return canvas == null ? "the folder" : named("canvas", canvas, name);
    }
    String noun = Block.of(block).isPresent() ? Block.of(block).get().noun() : "hypothesis";
    return named(noun, entry, name);
  }

  private static String named(String noun, String id, String name) {
    boolean told = name.isEmpty() || name.equals(id);
    return noun + " `" + id + "`" + (told ? "" : " (" + name + ")");
  }

  /** One way for each kind of change. */
  private static final class InParts implements Change.Visitor<ChangeFact> {
    private static ChangeFact whole(Change change, String what, @Nullable String perhaps) {
      String other = perhaps == null ? "" : perhaps;
      return new ChangeFact(change, subject(change), what, "", null, null, other);
    }

    private static String subject(Change change) {
      return about(change.subject(), change.name());
    }

    private static String field(Change change) {
      String path = change.subject().field();
      String item = change.facts().item();
      String field = path == null ? "" : path;
      return item.isEmpty() ? field : field + "[" + item + "]";
    }

    @Override
    public ChangeFact canvasAdded(Change.CanvasAdded change) {
      return whole(change, "added", "");
    }

    @Override
    public ChangeFact canvasRemoved(Change.CanvasRemoved change) {
      return whole(change, "removed", "");
    }

    @Override
    public ChangeFact canvasRenamed(Change.CanvasRenamed change) {
      String to = change.subject().canvas();
      return new ChangeFact(change, subject(change), "renamed", "", change.from(), to, "");
    }

    @Override
    public ChangeFact entryAdded(Change.EntryAdded change) {
      return whole(change, "added", change.perhapsFrom());
    }

    @Override
    public ChangeFact entryRemoved(Change.EntryRemoved change) {
      return whole(change, "removed", change.perhapsTo());
    }

    @Override
    public ChangeFact entryRenamed(Change.EntryRenamed change) {
      String to = change.subject().entry();
      return new ChangeFact(change, subject(change), "renamed", "", change.from(), to, "");
    }

    @Override
    public ChangeFact fieldChanged(Change.FieldChanged change) {
      return new ChangeFact(
          change, subject(change), "changed", field(change), change.from(), change.to(), "");
    }

    @Override
    public ChangeFact textChanged(Change.TextChanged change) {
      return new ChangeFact(
          change, subject(change), "changed", field(change), change.from(), change.to(), "");
    }

    @Override
    public ChangeFact referenceAdded(Change.ReferenceAdded change) {
      String target = target(change.target(), change.targetName());
      return new ChangeFact(change, subject(change), "added", field(change), null, target, "");
    }

    @Override
    public ChangeFact referenceRemoved(Change.ReferenceRemoved change) {
      String target = target(change.target(), change.targetName());
      return new ChangeFact(change, subject(change), "removed", field(change), target, null, "");
    }

    private static String target(String target, String name) {
      boolean told = name.isEmpty() || target.endsWith(name);
      return told ? target : name + " (" + target + ")";
    }
  }
}
