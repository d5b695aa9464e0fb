package org.canvasdoc.plugin.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.diff.Change;
import org.canvasdoc.diff.Comparison;
import org.canvasdoc.diff.Level;
import org.canvasdoc.diff.Meaning;
import org.canvasdoc.diff.Touched;
import org.canvasdoc.read.AcceptedFile.Accepted;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is told at once: a meaning with the facts that it rests on, or a fact that no
 * meaning speaks for.
 *
 * @param rule the meaning's, or the kind of the fact
 * @param message what there is to say, understandable alone
 * @param before where it stood; null for what is new
 * @param after where it stands, or its nearest survivor; null where the canvas is gone
 * @param facts that it rests on; the fact itself where there is no meaning
 * @param meant whether it is a meaning
 * @param accepted why somebody accepted it; null where nobody did
 */
public record ChangeItem(
    Level level,
    String rule,
    String message,
    Subject subject,
    @Nullable Span before,
    @Nullable Span after,
    Touched touched,
    String fingerprint,
    List<ChangeFact> facts,
    boolean meant,
    @Nullable Accepted accepted) {

  /** All of a comparison, each once: the worst first, meanings before facts. */
  public static List<ChangeItem> of(Comparison comparison) {
    Map<String, ChangeFact> facts = new HashMap<>();
    for (Change each : comparison.changes()) {
      facts.put(each.fingerprint(), ChangeFact.of(each));
    }
    Set<String> spoken = new HashSet<>();
    for (Meaning each : comparison.meanings()) {
      spoken.addAll(each.changes());
    }
    List<ChangeItem> items = new ArrayList<>();
    for (Level level : Level.values()) {
      for (Meaning each : comparison.meanings()) {
        if (each.level() == level) {
          items.add(of(each, facts, comparison.accepted()));
        }
      }
      for (Change each : comparison.changes()) {
        if (each.level() == level && !spoken.contains(each.fingerprint())) {
          ChangeFact fact = facts.get(each.fingerprint());
          items.add(of(each, fact == null ? ChangeFact.of(each) : fact, comparison.accepted()));
        }
      }
    }
    return items;
  }

  private static ChangeItem of(
      Meaning meaning, Map<String, ChangeFact> facts, Map<String, Accepted> accepted) {
    List<ChangeFact> rests = new ArrayList<>();
    for (String each : meaning.changes()) {
      ChangeFact fact = facts.get(each);
      if (fact != null) {
        rests.add(fact);
      }
    }
    return new ChangeItem(
        meaning.level(),
        meaning.rule(),
        meaning.message(),
        meaning.subject(),
        meaning.before(),
        meaning.after(),
        meaning.touched(),
        meaning.fingerprint(),
        rests,
        true,
        accepted.get(meaning.fingerprint()));
  }

  private static ChangeItem of(Change change, ChangeFact fact, Map<String, Accepted> accepted) {
    return new ChangeItem(
        change.level(),
        change.kind(),
        fact.sentence(),
        change.subject(),
        change.facts().before(),
        change.facts().after(),
        change.facts().touched(),
        change.fingerprint(),
        List.of(fact),
        false,
        accepted.get(change.fingerprint()));
  }

  /** Whether it counts: nobody accepted it. */
  public boolean counts() {
    return accepted == null;
  }

  /** Where to point at: in the new revision where that is possible. */
  public @Nullable Span place() {
    return after == null ? before : after;
  }

  /** Where one of its facts is, or was; empty where it points there itself. */
  String placeOf(ChangeFact fact) {
    Span was = fact.change().before().orElse(null);
    if (was != null && fact.change().sign() == Change.Sign.REMOVED) {
      String now = meant || after == null ? "" : Plain.place(after);
      String then = Plain.place(was);
      return (now.isEmpty() || now.equals(then) ? "" : now + ", ") + "was at " + then;
    }
    Span own = fact.change().after().orElse(was);
    Span told = meant ? place() : null;
    String place = own == null ? "" : Plain.place(own);
    return told != null && Plain.place(told).equals(place) ? "" : place;
  }

  /** Whom and what it touches, in words; empty where nobody is. */
  static String touches(Touched touched) {
    List<String> parts = new ArrayList<>();
    add(parts, "segment", touched.segments());
    add(parts, "revenue stream", touched.revenueStreams());
    List<String> owners = touched.owners();
    if (!owners.isEmpty()) {
      parts.add((owners.size() == 1 ? "owner " : "owners ") + String.join(", ", owners));
    }
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String noun, List<Touched.Named> named) {
    if (!named.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (Touched.Named each : named) {
        names.add(each.name());
      }
      parts.add(noun + (named.size() == 1 ? " " : "s ") + String.join(", ", names));
    }
  }

  /** Why somebody accepted it, by whom, until when. */
  public static String reason(Accepted accepted) {
    StringBuilder out = new StringBuilder(Plain.line(accepted.because()));
    if (!accepted.by().isEmpty()) {
      out.append(" (").append(Plain.line(accepted.by())).append(')');
    }
    if (accepted.until() != null) {
      out.append(" until ").append(Plain.line(accepted.until().value().toString()));
    }
    return out.toString();
  }
}
