package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.ReviewCanvas;
import org.canvasdoc.plugin.site.page.ReviewChange;
import org.canvasdoc.plugin.site.page.ReviewGroup;
import org.canvasdoc.plugin.site.page.SinceList;
import org.jspecify.annotations.Nullable;

/** Lists on the first page which canvases changed, and which are gone. */
final class SinceLists {
  private final SiteContext site;
  private final Words words;

  SinceLists(SiteContext site) {
    this.site = site;
    this.words = site.words();
  }

  /** All of them, by their ids; null where nothing is compared. */
  @Nullable SinceList list() {
    Overlay overlay = site.overlay();
    if (overlay.isNone()) {
      return null;
    }
    List<SinceList.Row> rows = new ArrayList<>();
    for (Map.Entry<String, Overlay.Seen> each : overlay.all().entrySet()) {
      rows.add(row(each.getKey(), each.getValue()));
    }
    List<String> unread = new ArrayList<>();
    for (String each : overlay.unread()) {
      unread.add(Plain.line(each));
    }
    boolean nothing = rows.isEmpty() && unread.isEmpty();
    String says = nothing ? words.get("review.nothing") : "";
    return new SinceList(overlay.base(), says, rows, unread);
  }

  private SinceList.Row row(String id, Overlay.Seen seen) {
    Leads leads = Leads.from(site, Urls.INDEX);
    ReviewMarks marks = new ReviewMarks(seen.items(), words, leads);
    ReviewCanvas view =
        new ReviewCanvases(seen.comparison(), seen.pair(), marks, 1, words).canvas(1);
    Canvas canvas = seen.pair().shown();
    boolean gone = seen.pair().after() == null;
    String href = gone || site.canvas(id).isEmpty() ? "" : Urls.changes(id);
    boolean changed = view.kind().equals("changed");
    return new SinceList.Row(
        view.kind(),
        changed ? "~" : view.sign(),
        changed ? "" : words.get("review." + view.kind()),
        view.name(),
        Languages.other(canvas.language(), words),
        Plain.line(id),
        href,
        view.was(),
        view.counts(),
        CanvasChanges.levels(seen, words),
        gone ? meanings(view) : List.of());
  }

  /** What it means that a canvas is gone: of one that is not, its own page tells. */
  private static List<ReviewChange.Why> meanings(ReviewCanvas view) {
    List<ReviewChange.Why> meanings = new ArrayList<>();
    for (ReviewGroup group : view.groups()) {
      for (ReviewChange change : group.changes()) {
        for (ReviewChange.Why why : change.meanings()) {
          if (!why.why().isEmpty()) {
            meanings.add(why);
          }
        }
      }
    }
    return meanings;
  }
}
