package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;

/** Reads the hypotheses of a canvas. */
final class HypothesisReader {
  private static final String HELP = "write a hypothesis a line, as `id: Its claim`";

  private HypothesisReader() {}

  /** Those that stand under a key; none after a finding. */
  static List<Hypothesis> read(Sink sink, Subject canvas, Pair top) {
    if (top.value().isEmpty()) {
      return List.of();
    }
    Subject all = canvas.block(Format.HYPOTHESES);
    if (!(top.value() instanceof Mapping mapping)) {
      Span place = top.value() instanceof Scalar ? top.value().span() : top.key().span();
      String message = "`hypotheses` is a mapping of ids to hypotheses";
      sink.invalidValue(all, place, new Complaint(message, "not a mapping", HELP, null));
      return List.of();
    }
    List<Hypothesis> hypotheses = new ArrayList<>();
    for (Pair pair : Keys.unique(sink, all, mapping)) {
      Scalar key = pair.key();
      if (Keys.isOwn(key.text())) {
        continue;
      }
      Subject one = all.entry(key.text());
      Values.Builder values = new Values.Builder(key.span());
      Node node = pair.value();
      if (node instanceof Mapping fields) {
        GroupReader.into(values, sink, one, fields, Format.HYPOTHESIS);
      } else if (node.isEmpty()) {
        GroupReader.missing(sink, one, values, Format.HYPOTHESIS);
      } else {
        GroupReader.shortForm(sink, one, values, Format.CLAIM, pair);
      }
      hypotheses.add(new Hypothesis(key.located(), values.build()));
    }
    return hypotheses;
  }
}
