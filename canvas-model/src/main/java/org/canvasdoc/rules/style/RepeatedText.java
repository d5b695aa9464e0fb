package org.canvasdoc.rules.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
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
    Map<String, Located<String>> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    Subject head = Subject.canvas(canvas.id());
    for (Field<Located<String>> field : List.of(Format.SUMMARY, Format.DESCRIPTION)) {
      compare(seen, canvas.head(), field, head, findings);
    }
    canvas.entries().forEach(entry -> compare(seen, canvas, entry, findings));
    return findings.stream();
  }

  private static void compare(
      Map<String, Located<String>> seen, Canvas canvas, Entry entry, List<Finding> findings) {
    Subject subject = Subjects.of(canvas, entry);
    compare(seen, entry.values(), Format.NAME, subject, findings);
    compare(seen, entry.values(), Format.DESCRIPTION, subject, findings);
    for (Field<List<Located<String>>> field : LISTS) {
      Map<String, Located<String>> ofList = new HashMap<>();
      for (Located<String> text : entry.values().list(field)) {
        add(ofList, text, field.key(), subject, findings);
      }
    }
  }

  private static void compare(
      Map<String, Located<String>> seen,
      Values values,
      Field<Located<String>> field,
      Subject subject,
      List<Finding> findings) {
    values.get(field).ifPresent(text -> add(seen, text, field.key(), subject, findings));
  }

  private static void add(
      Map<String, Located<String>> seen,
      Located<String> text,
      String field,
      Subject subject,
      List<Finding> findings) {
    String words = squeezed(text.value());
    Located<String> first = seen.putIfAbsent(words, text);
    if (first != null && !words.isEmpty()) {
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

  /** In lower case, with one space where there are several, or a line break. */
  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space && gap && !squeezed.isEmpty()) {
        squeezed.append(' ');
      }
      if (!space) {
        squeezed.append(c);
      }
      gap = space;
    }
    return squeezed.toString().toLowerCase(Locale.ROOT);
  }
}
