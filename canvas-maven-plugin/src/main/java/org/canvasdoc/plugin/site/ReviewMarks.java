package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Change.Sign;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Touched;
import org.canvasdoc.plugin.report.ChangeFact;
import org.canvasdoc.plugin.report.ChangeItem;
import org.canvasdoc.plugin.report.ChangedWords;
import org.canvasdoc.plugin.report.Plain;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.ReviewChange;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.plugin.site.page.TextPart;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/** Shows changes one by one: what was, what is, what it means and whom it touches. */
final class ReviewMarks {
  private final Words words;
  private final Leads leads;
  private final FieldWords values;
  private final List<ChangeItem> loose = new ArrayList<>();
  private final Map<String, List<ChangeItem>> meanings = new HashMap<>();
  private final Map<String, ChangeItem> alone = new HashMap<>();

  /** Takes all that is told of a change, the worst first. */
  ReviewMarks(List<ChangeItem> items, Words words) {
    this(items, words, Leads.NOWHERE);
  }

  /** The same where rules have pages, and places have addresses. */
  ReviewMarks(List<ChangeItem> items, Words words, Leads leads) {
    this.words = words;
    this.leads = leads;
    this.values = new FieldWords(words);
    for (ChangeItem item : items) {
      if (!item.meant()) {
        alone.put(item.fingerprint(), item);
        continue;
      }
      if (item.facts().isEmpty()) {
        loose.add(item);
      }
      for (ChangeFact fact : item.facts()) {
        String print = fact.change().fingerprint();
        meanings.computeIfAbsent(print, each -> new ArrayList<>()).add(item);
      }
    }
  }

  static String kind(Sign sign) {
    return switch (sign) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
      case RENAMED -> "renamed";
    };
  }

  static String css(Level level) {
    return switch (level) {
      case BREAKING -> "error";
      case ATTENTION -> "warning";
      case INFO -> "note-level";
    };
  }

  String label(Sign sign) {
    return words.get("review." + kind(sign));
  }

  String label(Level level) {
    return words.get("review.level." + level.key());
  }

  /** One change with what it means; segments are shown as their canvas shows them. */
  ReviewChange change(Change change, Function<Touched.Named, SegmentView> shown) {
    ChangeFact fact = ChangeFact.of(change);
    Level level = change.level();
    List<ReviewChange.Why> why = new ArrayList<>();
    for (ChangeItem item : meanings.getOrDefault(change.fingerprint(), List.of())) {
      level = level.or(item.level());
      why.add(why(item, shown));
    }
    ChangeItem own = alone.get(change.fingerprint());
    if (own != null && (own.level() != Level.INFO || own.accepted() != null)) {
      why.add(why(own, shown));
    }
    ChangedWords texts = texts(change, fact);
    boolean both = fact.from() != null && fact.to() != null;
    return new ReviewChange(
        "c-" + change.fingerprint(),
        kind(change.sign()),
        change.sign().mark(),
        label(change.sign()),
        level.key(),
        label(level),
        css(level),
        "",
        field(fact),
        runs(texts.before(), both),
        runs(texts.after(), both),
        fact.isProse(),
        place(change.facts().after()),
        wasAt(change.sign(), change.facts().before(), change.facts().after()),
        hint(fact),
        why);
  }

  /** A meaning that rests on no single change. */
  ReviewChange change(ChangeItem item, Function<Touched.Named, SegmentView> shown) {
    return new ReviewChange(
        "c-" + item.fingerprint(),
        "meant",
        "!",
        words.get("review.follows"),
        item.level().key(),
        label(item.level()),
        css(item.level()),
        "",
        "",
        List.of(),
        List.of(),
        false,
        place(item.after()),
        wasAt(Sign.CHANGED, item.before(), item.after()),
        "",
        List.of(why(item, shown)));
  }

  /** The meanings that rest on no single change, the worst first. */
  List<ChangeItem> loose() {
    return loose;
  }

  Leads leads() {
    return leads;
  }

  /** Both values; words of closed lists as other pages say them. */
  private ChangedWords texts(Change change, ChangeFact fact) {
    String block = change.subject().block();
    String path = change.subject().field();
    String from = fact.from() == null ? "" : values.of(block, path, fact.from());
    String to = fact.to() == null ? "" : values.of(block, path, fact.to());
    boolean same = from.equals(fact.from()) && to.equals(fact.to());
    return same ? fact.words() : ChangedWords.between(from.strip(), to.strip());
  }

  private @Nullable LinkView place(@Nullable Span after) {
    return after == null ? null : leads.place(after);
  }

  /** Where it was; of what is gone also where the nearest survivor stands there now. */
  private static String wasAt(Sign sign, @Nullable Span before, @Nullable Span after) {
    if (before == null) {
      return "";
    }
    boolean same = after != null && Plain.place(before).equals(Plain.place(after));
    if (same && sign != Sign.REMOVED) {
      return "";
    }
    return Plain.place(before);
  }

  private String hint(ChangeFact fact) {
    String perhaps = fact.perhaps();
    return perhaps.isEmpty() ? "" : words.get("review.perhaps", Plain.line(perhaps));
  }

  /** The keys that lead to the field as labels, then the item of a list. */
  private String field(ChangeFact fact) {
    String path = fact.change().subject().field();
    return field(path == null ? "" : path, fact.change().facts().item());
  }

  /** A field's path and the item of a list in words; empty for no path. */
  String field(String path, String item) {
    if (path.isEmpty()) {
      return "";
    }
    List<String> labels = new ArrayList<>();
    for (String key : path.split("\\.")) {
      labels.add(words.field(Plain.line(key)));
    }
    if (!item.isEmpty()) {
      labels.add(Plain.line(item));
    }
    return String.join(" › ", labels);
  }

  static List<ReviewChange.Run> runs(List<ChangedWords.Run> some, boolean mark) {
    List<ReviewChange.Run> runs = new ArrayList<>();
    for (ChangedWords.Run each : some) {
      runs.add(new ReviewChange.Run(Plain.lines(each.text()), mark && each.changed()));
    }
    return runs;
  }

  /** A meaning; of a change that no rule speaks for, whom it touches. */
  private ReviewChange.Why why(ChangeItem item, Function<Touched.Named, SegmentView> shown) {
    List<SegmentView> segments = new ArrayList<>();
    for (Touched.Named each : item.touched().segments()) {
      segments.add(shown.apply(each));
    }
    List<String> touched = new ArrayList<>();
    for (Touched.Named each : item.touched().revenueStreams()) {
      touched.add(Plain.line(each.name()));
    }
    for (String owner : item.touched().owners()) {
      touched.add(Plain.line(owner));
    }
    return new ReviewChange.Why(
        item.level().key(),
        label(item.level()),
        css(item.level()),
        leads.rule(item.rule()),
        item.meant() ? TextPart.of(Plain.line(item.message())) : List.of(),
        segments,
        touched,
        item.accepted() == null ? "" : ChangeItem.reason(item.accepted()));
  }
}
