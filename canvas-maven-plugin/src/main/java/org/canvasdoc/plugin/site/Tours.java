package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Block;
import org.canvasdoc.plugin.site.page.OpenView;
import org.canvasdoc.plugin.site.page.TourView;

/** Leads through a canvas in the order in which it is filled. */
final class Tours {
  private Tours() {}

  static TourView of(CanvasContext context, String page, Block here) {
    Words words = context.words();
    List<TourView.Step> steps = new ArrayList<>();
    for (Block block : Block.values()) {
      int open = context.open().count(block);
      boolean empty = context.canvas().entries(block).isEmpty();
      String state = empty ? "open" : open > 0 ? "plan" : "ok";
      String says =
          empty
              ? words.get("tour.empty")
              : open > 0 ? words.get("tour.open", open) : words.get("tour.done");
      steps.add(
          new TourView.Step(
              block.ordinal() + 1,
              context.name(block),
              Urls.relative(page, context.path(block)),
              state,
              says,
              block == here));
    }
    List<OpenView> open = context.open().of(here, page);
    int step = here.ordinal() + 1;
    return new TourView(words.get("tour.step", step, Block.values().length), steps, open);
  }
}
