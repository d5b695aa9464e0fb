package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.References;
import org.canvasdoc.model.References.Reference;
import org.canvasdoc.model.Values;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.source.Words;
import org.jspecify.annotations.Nullable;

/** Finds names and texts that stand on a canvas twice. */
public final class RepeatedText implements Rule {
  private static final String ID = "repeated-text";

  private static final List<Field<List<Located<String>>>> LISTS =
      List.of(Format.PROBLEMS, Format.DESIRES, Format.FEARS, Format.ALTERNATIVES);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A name or a text stands on the canvas twice.",
        """
        ## Why
        Two entries of one name cannot be told apart in a conversation, and a copied text says of the second
        thing what was thought of the first.
        ## Instead
        Call different things differently, say what is special about the second, or keep one of the two.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    Map<Alike, Located<String>> texts = new HashMap<>();
    Map<Alike, Entry> names = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    compare(texts, canvas.head(), Format.SUMMARY, canvas, null, findings);
    compare(texts, canvas.head(), Format.DESCRIPTION, canvas, null, findings);
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        check(canvas, entry, context, texts, names, findings);
      }
    }
    return findings.stream();
  }

  private static void check(
      Canvas canvas,
      Entry entry,
      Context context,
      Map<Alike, Located<String>> texts,
      Map<Alike, Entry> names,
      List<Finding> findings) {
    Optional<Located<String>> name = entry.values().get(Format.NAME);
    if (name.isPresent()) {
      Alike alike = new Alike(name.get().value());
      Entry namesake = names.putIfAbsent(alike, entry);
      if (namesake == null || !areTied(namesake, entry, context.references())) {
        add(texts, alike, name.get(), Format.NAME.key(), canvas, entry, findings);
      }
    }
    compare(texts, entry, canvas, findings);
  }

  /** A cost item may be called like the activity that causes it, where one names the other. */
  private static boolean areTied(Entry one, Entry other, References references) {
    return refersTo(one, other, references) || refersTo(other, one, references);
  }

  private static boolean refersTo(Entry from, Entry to, References references) {
    for (Reference reference : references.from(from)) {
      Entry target = reference.target().orElse(null);
      if (target != null && target.block() == to.block() && target.id().equals(to.id())) {
        return true;
      }
    }
    return false;
  }

  private static void compare(
      Map<Alike, Located<String>> seen, Entry entry, Canvas canvas, List<Finding> findings) {
    compare(seen, entry.values(), Format.DESCRIPTION, canvas, entry, findings);
    for (Field<List<Located<String>>> field : LISTS) {
      List<Located<String>> list = entry.values().list(field);
      if (list.size() > 1) {
        Map<Alike, Located<String>> ofList = new HashMap<>();
        for (Located<String> text : list) {
          add(ofList, new Alike(text.value()), text, field.key(), canvas, entry, findings);
        }
      }
    }
  }

  private static void compare(
      Map<Alike, Located<String>> seen,
      Values values,
      Field<Located<String>> field,
      Canvas canvas,
      @Nullable Entry entry,
      List<Finding> findings) {
    Optional<Located<String>> text = values.get(field);
    if (text.isPresent()) {
      add(seen, new Alike(text.get().value()), text.get(), field.key(), canvas, entry, findings);
    }
  }

  private static void add(
      Map<Alike, Located<String>> seen,
      Alike alike,
      Located<String> text,
      String field,
      Canvas canvas,
      @Nullable Entry entry,
      List<Finding> findings) {
    Located<String> first = seen.putIfAbsent(alike, text);
    if (first != null && !text.value().isBlank()) {
      String what = field.equals(Format.NAME.key()) ? "the name" : "the text";
      Subject subject = entry == null ? Subject.canvas(canvas.id()) : Subjects.of(canvas, entry);
      findings.add(
          Finding.of(
                  ID,
                  subject.field(field),
                  place(text),
                  what + " " + Excerpt.of(text.value()) + " stands here for the second time")
              .label("again")
              .related(place(first), "first here")
              .help("say what is special here, or keep one of the two"));
    }
  }

  /** The text itself; where a block indicator stands before it, its first line. */
  private static Span place(Located<String> text) {
    String written = text.span().text();
    boolean block = written.startsWith("|") || written.startsWith(">");
    String value = text.value();
    int from = value.length() - value.stripLeading().length();
    int end = value.indexOf('\n', from);
    return block ? Words.in(text, from, end < 0 ? value.length() : end) : text.span();
  }
}
