package org.canvasdoc.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Word;
import org.jspecify.annotations.Nullable;

/** What can be left out of all canvases at once, by the fields that tell of it. */
public enum Topic implements Word {
  ECONOMICS(
      "The figures of customers and revenue, and what follows from them.",
      "customer-segments:size",
      "customer-segments:economics",
      "customer-segments:funnel.entering",
      "customer-segments:funnel.converting",
      "customer-relationships:viral-loop.reward",
      "customer-relationships:viral-loop.invites-per-customer",
      "customer-relationships:viral-loop.conversion",
      "customer-relationships:viral-loop.cycle",
      "revenue-streams:amount",
      "revenue-streams:share",
      "metrics.value",
      "metrics.target"),
  COSTS(
      "What anything costs, and the figures from which that could be worked out.",
      "customer-segments:economics.gross-margin",
      "customer-segments:economics.acquisition-cost",
      "customer-segments:economics.lifetime-value",
      "customer-segments:economics.payback",
      "customer-relationships:cost",
      "customer-relationships:viral-loop.reward",
      "cost-structure:amount",
      "cost-structure:share"),
  OWNERS(
      "The names of people: who answers, who wrote, who decided.",
      "owners",
      "authors",
      "owner",
      "decision.by"),
  EVIDENCE(
      "What the model rests on: evidence, sources, results of tests.",
      "evidence",
      "expects.evidence",
      "sources",
      "tests.result"),
  HYPOTHESES("The hypotheses and their tests."),
  HISTORY(
      "What was, and why it was changed: dates, earlier ids, decisions, commits.",
      "since",
      "was",
      "decision",
      "reviewed"),
  FINDINGS("What was found, and what of that was accepted.", "allow");

  private final String summary;
  private final Set<String> fields;

  Topic(String summary, String... fields) {
    this.summary = summary;
    this.fields = Set.of(fields);
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String summary() {
    return summary;
  }

  /** Whether a field tells of it; one that stands under such a field does so, too. */
  boolean holds(@Nullable Block owner, String path) {
    return fields.contains(path) || owner != null && fields.contains(owner.key() + ":" + path);
  }

  /** The fields that tell of it, those of one block behind its key and a colon. */
  Set<String> fields() {
    return fields;
  }

  static Optional<Topic> of(String word) {
    for (Topic each : values()) {
      if (each.key().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The words by which they are named. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Topic each : values()) {
      words.add(each.key());
    }
    return words;
  }
}
