package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Past;
import org.canvasdoc.plugin.history.Step;
import org.canvasdoc.redact.Redaction;
import org.canvasdoc.redact.Topic;

/** Leaves out of a past what a site leaves out. */
final class PastCut {
  private PastCut() {}

  /**
   * The past as others see it. Where anything is left out, an old text may tell of it, whatever it
   * is, and so may a message, a tag and an id that a canvas once had: what stays is which canvases
   * were changed when. Of canvases that are not in the site nothing is said.
   *
   * @param seen the canvases of the site
   */
  static Past of(Past past, Redaction redaction, List<CanvasProject> seen) {
    if (redaction.isNone() || past.isNone()) {
      return past;
    }
    Set<String> ids = new HashSet<>();
    for (CanvasProject each : seen) {
      ids.addAll(each.ids());
    }
    List<CanvasHistory> kept = new ArrayList<>();
    for (CanvasHistory each : past.canvases()) {
      if (ids.contains(each.canvas())) {
        kept.add(bare(each, !redaction.leavesOut(Topic.OWNERS)));
      }
    }
    return Past.of(kept);
  }

  private static CanvasHistory bare(CanvasHistory history, boolean people) {
    List<Moment> moments = new ArrayList<>();
    for (Moment each : history.moments()) {
      Step step = each.step();
      Step bare = new Step(step.commit(), "", people ? step.author() : "", step.when(), List.of());
      moments.add(new Moment(bare, history.canvas(), List.of(), Optional.empty()));
    }
    return new CanvasHistory(history.canvas(), List.copyOf(moments), history.isCut());
  }
}
