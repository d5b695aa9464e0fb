package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
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
    Subject head = Subject.canvas(canvas.id());
    compare(texts, canvas.head(), Format.SUMMARY, head, findings);
    compare(texts, canvas.head(), Format.DESCRIPTION, head, findings);
    for (Entry entry : canvas.entries().toList()) {
      Subject subject = Subjects.of(canvas, entry);
      Optional<Located<String>> name = entry.values().get(Format.NAME);
      Entry namesake =
          name.isPresent() ? names.putIfAbsent(new Alike(name.get().value()), entry) : null;
      if (namesake == null || !areTied(namesake, entry, context.references())) {
        compare(texts, entry.values(), Format.NAME, subject, findings);
      }
      compare(texts, entry, subject, findings);
    }
    return findings.stream();
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
      Map<Alike, Located<String>> seen, Entry entry, Subject subject, List<Finding> findings) {
    compare(seen, entry.values(), Format.DESCRIPTION, subject, findings);
    for (Field<List<Located<String>>> field : LISTS) {
      List<Located<String>> list = entry.values().list(field);
      if (list.size() > 1) {
        Map<Alike, Located<String>> ofList = new HashMap<>();
        for (Located<String> text : list) {
          add(ofList, text, field.key(), subject, findings);
        }
      }
    }
  }

  private static void compare(
      Map<Alike, Located<String>> seen,
      Values values,
      Field<Located<String>> field,
      Subject subject,
      List<Finding> findings) {
    Optional<Located<String>> text = values.get(field);
    if (text.isPresent()) {
      add(seen, text.get(), field.key(), subject, findings);
    }
  }

  private static void add(
      Map<Alike, Located<String>> seen,
      Located<String> text,
      String field,
      Subject subject,
      List<Finding> findings) {
    Located<String> first = seen.putIfAbsent(new Alike(text.value()), text);
    if (first != null && !text.value().isBlank()) {
      String what = field.equals(Format.NAME.key()) ? "the name" : "the text";
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
