package org.canvasdoc.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nine blocks, in the order in which a canvas is filled. */
public enum Block {
  CUSTOMER_SEGMENTS(
      "customer-segments",
      "Customer Segments",
      "customer segment",
      "For whom are we creating value?",
      "segments",
      "customers",
      "target-market",
      "target-markets",
      "target-customers",
      "audience",
      "personas"),
  VALUE_PROPOSITIONS(
      "value-propositions",
      "Value Propositions",
      "value proposition",
      "What do we do for them that they would miss?",
      "value-proposition",
      "propositions",
      "offers",
      "offering",
      "value",
      "unique-value-proposition"),
  CHANNELS(
      "channels",
      "Channels",
      "channel",
      "How do they hear of it, buy it and get it?",
      "channel",
      "distribution-channels",
      "distribution",
      "touchpoints"),
  CUSTOMER_RELATIONSHIPS(
      "customer-relationships",
      "Customer Relationships",
      "customer relationship",
      "What relationship does each segment expect, and which one have we established?",
      "relationships",
      "customer-relationship",
      "customer-relations"),
  REVENUE_STREAMS(
      "revenue-streams",
      "Revenue Streams",
      "revenue stream",
      "Who pays, for what, and how?",
      "revenue",
      "revenues",
      "revenue-stream",
      "income",
      "pricing"),
  KEY_RESOURCES(
      "key-resources",
      "Key Resources",
      "key resource",
      "What must we have?",
      "resources",
      "key-resource",
      "assets"),
  KEY_ACTIVITIES(
      "key-activities",
      "Key Activities",
      "key activity",
      "What must we do well?",
      "activities",
      "key-activity"),
  KEY_PARTNERSHIPS(
      "key-partnerships",
      "Key Partnerships",
      "key partnership",
      "Who helps us, and with what?",
      "key-partners",
      "partners",
      "partnerships",
      "suppliers",
      "key-partnership"),
  COST_STRUCTURE(
      "cost-structure",
      "Cost Structure",
      "cost item",
      "What does it cost, and what causes the cost?",
      "costs",
      "cost",
      "cost-structures",
      "expenses");

  private static final Map<String, Block> BY_KEY = new HashMap<>();

  static {
    for (Block block : values()) {
      BY_KEY.put(block.key, block);
    }
  }

  private final String key;
  private final String title;
  private final String noun;
  private final String question;
  private final List<String> otherNames;

  Block(String key, String title, String noun, String question, String... otherNames) {
    this.key = key;
    this.title = title;
    this.noun = noun;
    this.question = question;
    this.otherNames = List.of(otherNames);
  }

  /** The key in a document, which is also a file name in the folder form. */
  public String key() {
    return key;
  }

  /** Its name as a heading. */
  public String title() {
    return title;
  }

  /** What one of its entries is called in a sentence. */
  public String noun() {
    return noun;
  }

  /** What it asks, in one sentence. */
  public String question() {
    return question;
  }

  /** Names that people give it elsewhere; a document that uses one is led to {@link #key()}. */
  public List<String> otherNames() {
    return otherNames;
  }

  /** The block of a key. */
  public static Optional<Block> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
