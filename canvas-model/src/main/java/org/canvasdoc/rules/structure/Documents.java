package org.canvasdoc.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Fix;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Passage;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rules.Subjects;
import org.canvasdoc.source.Span;

/** Finds links to files beside a canvas that are not there. */
final class Documents {
  private Documents() {}

  static void addMissing(Canvas canvas, Context context, List<Finding> findings) {
    for (Passage passage : context.references().passages()) {
      if (passage.bracketed()) {
        text(canvas, context, passage, findings);
      } else if (passage.kind() == Passage.Kind.LINK) {
        link(canvas, context, passage, findings);
      }
    }
  }

  private static void link(
      Canvas canvas, Context context, Passage passage, List<Finding> findings) {
    if (isFile(passage.value()) && !context.hasDocument(passage.value())) {
      add(canvas, context, passage, passage.value(), passage.said().span(), findings);
    }
  }

  /** Finds the addresses of Markdown links and pictures: {@code ](files/menu.pdf)}. */
  private static void text(
      Canvas canvas, Context context, Passage passage, List<Finding> findings) {
    String value = passage.value();
    for (int at = value.indexOf("](files/"); at >= 0; at = value.indexOf("](files/", at + 1)) {
      int end = endOfAddress(value, at + 2);
      if (end < value.length() && " \n)".indexOf(value.charAt(end)) >= 0) {
        String address = value.substring(at + 2, end);
        if (!context.hasDocument(address)) {
          Span place = context.place(passage.said(), at + 2, end);
          add(canvas, context, passage, address, place, findings);
        }
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
    return !begins(address, "http:") && !begins(address, "https:") && !begins(address, "mailto:");
  }

  private static boolean begins(String address, String scheme) {
    return address.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  private static void add(
      Canvas canvas,
      Context context,
      Passage passage,
      String address,
      Span place,
      List<Finding> findings) {
    Finding finding =
        Finding.of(
                "unknown-reference",
                Subjects.of(canvas, passage),
                place,
                "there is no file `" + address + "` beside the canvas")
            .label("no such file");
    Optional<String> base = Optional.of(canvas.id()).filter(id -> id.contains("/"));
    String prefix = base.map(id -> id.substring(0, id.lastIndexOf('/') + 1)).orElse("");
    List<String> beside =
        Stream.of(context.documents())
            .filter(all -> context.searches().may(all.size()))
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
