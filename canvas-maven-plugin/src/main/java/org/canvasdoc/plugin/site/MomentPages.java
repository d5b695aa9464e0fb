package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Snapshot;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.BlockView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.MarkView;
import org.canvasdoc.plugin.site.page.MomentPage;
import org.canvasdoc.plugin.site.page.NoteView;
import org.canvasdoc.plugin.site.page.PastChange;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.StripView;

/** Makes the pages of a canvas as it was: one for each change, with what that change did. */
final class MomentPages {
  private final CanvasContext context;
  private final Moments moments;
  private final Words words;
  private final Trends trends;

  MomentPages(CanvasContext context, Moments moments) {
    this.context = context;
    this.moments = moments;
    this.words = context.words();
    this.trends = new Trends(moments, words);
  }

  MomentPage page(int at) {
    String page = moments.path(at);
    Moment moment = moments.all().get(at);
    int all = moments.all().size();
    Optional<Snapshot> now = moment.now();
    String name = now.isEmpty() ? context.title() : Plain.line(now.get().name());
    String title = words.get("history.on", name, moments.day(at));
    PastViews views = new PastViews(moments, page, words);
    List<BlockView> blocks = now.isEmpty() ? List.of() : blocks(views, page, at, now.get());
    PastChange change = views.whole(at);
    List<StripView> figures = now.isEmpty() ? List.of() : trends.facts(now.get());
    return new MomentPage(
        new Frames(context).moment(page, moments.day(at), title),
        PrintSize.step(blocks, 0, change.subject().length()),
        title,
        all - at,
        all,
        words.get("history.place", all - at, all),
        moments.name(at),
        change,
        at + 1 == all ? null : link(page, at + 1),
        at == 0 ? null : link(page, at - 1),
        figures,
        blocks);
  }

  private LinkView link(String page, int at) {
    return LinkView.of(moments.day(at), Urls.relative(page, moments.path(at)));
  }

  private List<BlockView> blocks(PastViews facts, String page, int at, Snapshot now) {
    List<Fact> changed = moments.all().get(at).facts();
    Map<String, List<Fact>> byEntry = Moments.byEntry(changed);
    List<BlockView> views = new ArrayList<>();
    for (Block block : Block.values()) {
      List<NoteView> notes = new ArrayList<>();
      for (Snapshot.Item item : now.blocks().get(block.ordinal())) {
        List<Fact> own = byEntry.get(Moments.key(block.key(), item.id()));
        String href =
            own == null
                ? moments.href(page, at, block.key(), item.id())
                : "#" + Moments.anchor(block.key(), item.id());
        notes.add(
            new NoteView(
                Plain.line(item.name()),
                href,
                segments(now, item.segments()),
                status(item.status()),
                List.of(),
                "",
                own == null ? null : facts.mark(Moments.sign(own))));
      }
      for (Fact fact : changed) {
        if (fact.kind().equals("entry-removed") && fact.block().equals(block.key())) {
          String href = "#" + Moments.anchor(fact.block(), fact.entry());
          String name = Plain.line(fact.name());
          MarkView mark = facts.mark(Sign.REMOVED);
          notes.add(new NoteView(name, href, List.of(), "", List.of(), "", mark));
        }
      }
      views.add(
          new BlockView(
              block.key(),
              Posters.area(block),
              block.ordinal() + 1,
              context.name(block),
              words.get("ask." + block.key()),
              "",
              now.blocks().get(block.ordinal()).size(),
              notes,
              List.of()));
    }
    return views;
  }

  private String status(String key) {
    for (Status each : Status.values()) {
      if (each.key().equals(key)) {
        return words.word(each);
      }
    }
    return "";
  }

  /** Segments as they were numbered then. */
  private static List<SegmentView> segments(Snapshot now, List<Integer> places) {
    List<SegmentView> views = new ArrayList<>();
    for (int place : places) {
      String name = Plain.line(now.blocks().get(0).get(place - 1).name());
      views.add(SegmentView.of(name, "", place));
    }
    return views;
  }

  /** The moments for the script that goes from one to another, the first one first. */
  String script() {
    StringBuilder out = new StringBuilder("var canvasMoments=[");
    for (int at = moments.all().size() - 1; at >= 0; at--) {
      JsText.literal(moments.name(at), out.append('['));
      JsText.literal(moments.day(at), out.append(','));
      JsText.literal(says(at), out.append(','));
      out.append(at == 0 ? "]" : "],\n");
    }
    return out.append("];\n").toString();
  }

  /** A tag says more than a commit does. */
  private String says(int at) {
    List<String> tags = moments.all().get(at).step().tags();
    String subject = Plain.line(moments.all().get(at).step().subject());
    return tags.isEmpty() ? subject : Plain.line(tags.get(tags.size() - 1)) + " · " + subject;
  }
}
