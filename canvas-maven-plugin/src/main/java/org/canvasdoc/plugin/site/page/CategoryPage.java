package org.canvasdoc.plugin.site.page;

import java.util.List;

/** A category of relationships: what it is, and where this site has it. */
public record CategoryPage(
    Frame frame,
    String name,
    String definition,
    List<FactView> facts,
    List<Use> relationships,
    List<Use> expected,
    List<LinkView> tactics,
    List<LinkView> rules,
    List<Names> otherNames) {
  /** What one canvas has of it. */
  public record Use(LinkView canvas, List<LinkView> links) {}

  /** What it is called in a language. */
  public record Names(String language, String lang, String names) {}
}
