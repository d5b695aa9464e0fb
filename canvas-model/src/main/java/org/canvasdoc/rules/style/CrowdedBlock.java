package org.canvasdoc.rules.style;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.rule.Context;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rule.RuleInfo;
import org.canvasdoc.source.Span;

/** Finds blocks that hold so much that nothing in them stands out. */
public final class CrowdedBlock implements Rule {
  private static final String ID = "crowded-block";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        ID,
        "A block has very many entries, and no priorities.",
        """
        ## Why
        Most teams get along with three or four entries a block. Where there are a dozen of equal weight,
        nobody has decided yet.
        ## Instead
        Say which ones carry the model with `priority: primary`, which ones help with `secondary`, and which
        ones you leave to others with `excluded`. Or merge those that are one. How many are many is
        `block-entries` in `rules.yaml`.
        """);
  }

  @Override
  public Stream<Finding> check(Canvas canvas, Context context) {
    BigDecimal most = context.thresholds().blockEntries();
    List<Finding> findings = new ArrayList<>();
    for (Block block : Block.values()) {
      List<Entry> entries = canvas.entries(block);
      Span key = canvas.content(block).key();
      if (key != null
          && new BigDecimal(entries.size()).compareTo(most) > 0
          && !isAnyGivenPriority(entries)) {
        findings.add(finding(canvas, block, entries.size(), key));
      }
    }
    return findings.stream();
  }

  private static boolean isAnyGivenPriority(List<Entry> entries) {
    for (Entry each : entries) {
      if (each.values().given(Format.PRIORITY)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Canvas canvas, Block block, int count, Span key) {
    return Finding.of(
            ID,
            Subject.canvas(canvas.id()).block(block.key()),
            key,
            "block `" + block.key() + "` has " + count + " entries, and none stands out")
        .label("which ones carry the model?")
        .help("give the most important ones `priority: primary`, or merge some");
  }
}
