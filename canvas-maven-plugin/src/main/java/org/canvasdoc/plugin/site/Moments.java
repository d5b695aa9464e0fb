package org.canvasdoc.plugin.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Entry;
import org.canvasdoc.plugin.history.CanvasHistory;
import org.canvasdoc.plugin.history.Fact;
import org.canvasdoc.plugin.history.Moment;
import org.canvasdoc.plugin.history.Step;

/** What became of a canvas, with the pages that its moments and its entries have today. */
final class Moments {
  /** So many digits name a commit among those of a canvas. */
  private static final int DIGITS = 12;

  private final CanvasContext context;
  private final CanvasHistory history;

  /** What a moment did to one entry. */
  record Own(int at, List<Fact> facts) {}

  /** What became of each entry, by its block and the id that it has today. */
  private final Map<String, List<Own>> own = new HashMap<>();

  /** The ids that entries have today by those that they had, at each moment. */
  private final List<Map<String, String>> today = new ArrayList<>();

  Moments(CanvasContext context, CanvasHistory history) {
    this.context = context;
    this.history = history;
    Map<String, String> ids = new HashMap<>();
    for (Moment moment : history.moments()) {
      today.add(ids);
      Map<String, String> older = ids;
      for (Fact fact : moment.facts()) {
        if (fact.kind().equals("entry-renamed")) {
          older = older == ids ? new HashMap<>(ids) : older;
          String key = key(fact.block(), fact.entry());
          older.put(key(fact.block(), fact.from()), ids.getOrDefault(key, fact.entry()));
        }
      }
      gather(moment.facts(), today.size() - 1);
      ids = older;
    }
  }

  private void gather(List<Fact> facts, int at) {
    for (Fact fact : facts) {
      if (!fact.block().isEmpty()) {
        String key = key(fact.block(), today(at, fact.block(), fact.entry()));
        List<Own> owns = own.computeIfAbsent(key, each -> new ArrayList<>());
        if (owns.isEmpty() || owns.get(owns.size() - 1).at() != at) {
          owns.add(new Own(at, new ArrayList<>()));
        }
        owns.get(owns.size() - 1).facts().add(fact);
      }
    }
  }

  /** The id that an entry has today, by one that it had. */
  private String today(int at, String block, String entry) {
    return today.get(at).getOrDefault(key(block, entry), entry);
  }

  /** The newest first. */
  List<Moment> all() {
    return history.moments();
  }

  boolean isCut() {
    return history.isCut();
  }

  /** Whether the first of them is where the canvas began. */
  boolean begins() {
    return history.begins();
  }

  /** The page of a moment. */
  String path(int at) {
    return Urls.moment(context.id(), name(at));
  }

  /** What names a moment in addresses. */
  String name(int at) {
    return name(all().get(at).step());
  }

  static String name(Step step) {
    return step.commit().substring(0, Math.min(DIGITS, step.commit().length()));
  }

  String day(int at) {
    return Figures.date(date(at), context.words());
  }

  /** By the calendar of UTC, as the format writes it. */
  String date(int at) {
    return LocalDate.ofInstant(all().get(at).step().when(), ZoneOffset.UTC).toString();
  }

  /** The page that an entry has today by an id that it had; empty where it is gone. */
  String href(String page, int at, String block, String entry) {
    String id = today(at, block, entry);
    Optional<Block> of = Block.of(block);
    Optional<Entry> now = of.isEmpty() ? Optional.empty() : context.canvas().entry(of.get(), id);
    return now.isEmpty() ? "" : Urls.relative(page, context.path(now.get()));
  }

  static String key(String block, String entry) {
    return block + "/" + entry;
  }

  /** The anchor of what changed of an entry, on the page of a moment. */
  static String anchor(String block, String entry) {
    return block.isEmpty() ? "canvas" : Urls.safe(block) + "--" + Urls.safe(entry);
  }

  /** What became of an entry under all the ids that it had; the newest first. */
  List<Own> of(Entry entry) {
    return own.getOrDefault(key(entry.block().key(), entry.id().value()), List.of());
  }

  /** What happened to each entry, in the order in which they are first told of. */
  static Map<String, List<Fact>> byEntry(List<Fact> facts) {
    Map<String, List<Fact>> byEntry = new LinkedHashMap<>();
    for (Fact fact : facts) {
      byEntry.computeIfAbsent(key(fact.block(), fact.entry()), key -> new ArrayList<>()).add(fact);
    }
    return byEntry;
  }

  /** What happened to one entry as a whole. */
  static Sign sign(List<Fact> ofEntry) {
    for (Fact fact : ofEntry) {
      if (fact.isWhole()) {
        return fact.sign();
      }
    }
    return Sign.CHANGED;
  }
}
