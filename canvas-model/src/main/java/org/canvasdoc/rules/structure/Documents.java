package org.canvasdoc.rules.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Walk;
import org.canvasdoc.rule.Context;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds links to files beside a canvas that are not there. */
final class Documents {
  private Documents() {}

  static void addMissing(Canvas canvas, Context context, List<Finding> findings) {
    Subject top = Subject.canvas(canvas.id());
    Walk.through(canvas.head(), Format.HEAD, new Listener(canvas, context, top, findings));
    for (Entry entry : canvas.entries().toList()) {
      Subject subject = top.block(entry.block().key()).entry(entry.id().value());
      Walk.through(
          entry.values(),
          Format.fields(entry.block()),
          new Listener(canvas, context, subject, findings));
    }
    for (Hypothesis each : canvas.hypotheses()) {
      Subject subject = top.block(Format.HYPOTHESES).entry(each.id().value());
      Walk.through(
          each.values(), Format.HYPOTHESIS, new Listener(canvas, context, subject, findings));
    }
  }

  private record Listener(Canvas canvas, Context context, Subject subject, List<Finding> findings)
      implements Walk.Listener {

    @Override
    public void link(String field, Located<String> address) {
      if (isFile(address.value())) {
        check(field, address.value(), address.span());
      }
    }

    /** Finds the addresses of Markdown links and pictures: {@code ](files/menu.pdf)}. */
    @Override
    public void text(String field, Located<String> text) {
      String value = text.value();
      for (int at = value.indexOf("](files/"); at >= 0; at = value.indexOf("](files/", at + 1)) {
        int end = endOfAddress(value, at + 2);
        if (end < value.length() && " \n)".indexOf(value.charAt(end)) >= 0) {
          check(field, value.substring(at + 2, end), context.place(text, at + 2, end));
        }
      }
    }

    private static int endOfAddress(String value, int from) {
      int end = from;
      while (end < value.length() && " \n()[]<>".indexOf(value.charAt(end)) < 0) {
        end++;
      }
      return end;
    }

    private static boolean isFile(String address) {
      String lower = address.toLowerCase(Locale.ROOT);
      return !lower.startsWith("http:")
          && !lower.startsWith("https:")
          && !lower.startsWith("mailto:");
    }

    private void check(String field, String address, Span place) {
      if (context.hasDocument(address)) {
        return;
      }
      Finding finding =
          Finding.of(
                  "unknown-reference",
                  subject.field(field),
                  place,
                  "there is no file `" + address + "` beside the canvas")
              .label("no such file");
      Optional<String> base = Optional.of(canvas.id()).filter(id -> id.contains("/"));
      String prefix = base.map(id -> id.substring(0, id.lastIndexOf('/') + 1)).orElse("");
      List<String> beside =
          Stream.of(context.documents())
              .filter(all -> context.maySearch(all.size()))
              .flatMap(Set::stream)
              .filter(path -> path.startsWith(prefix))
              .map(path -> path.substring(prefix.length()))
              .toList();
      findings.add(
          Closest.to(address, beside)
              .filter(near -> place.text().equals(address))
              .map(near -> finding.help("use `" + near + "`").fix(Fix.replace(place, near)))
              .orElseGet(() -> finding.help("put the file into `files/` beside the canvas")));
    }
  }
}
