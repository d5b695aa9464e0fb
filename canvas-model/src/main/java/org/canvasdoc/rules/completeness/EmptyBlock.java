package org.canvasdoc.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Canvas.Content;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;

/** Finds blocks of the canvas that nothing was written into. */
public final class EmptyBlock implements Rule {
  private static final String ID = "empty-block";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "One of the nine blocks is missing or empty.",
        """
        ## Why
        The nine blocks explain one another: customers pay for a value, which reaches them through channels
        and is made with resources. Where one is empty, the others hang in the air.
        ## Instead
        Write down the one thing that you know of it, even if it is a guess with `status: idea`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : Block.values()) {
      if (canvas.content(block).readable() && canvas.content(block).entries().isEmpty()) {
        findings.add(finding(canvas, block));
      }
    }
    return findings.stream();
  }

  private static Finding finding(Canvas canvas, Block block) {
    Content content = canvas.content(block);
    Span key = content.key();
    Span top = canvas.head().get(Format.NAME).map(Located::span).orElse(canvas.head().place());
    return Finding.of(
            ID,
            Subject.canvas(canvas.id()).block(block.key()),
            key == null ? top : key,
            "block `" + block.key() + "` is " + (key == null ? "missing" : "empty"))
        .label(key == null ? "has no `" + block.key() + "`" : "nothing in it")
        .help("answer its question: " + block.question());
  }
}
