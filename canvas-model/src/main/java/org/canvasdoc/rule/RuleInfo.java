package org.canvasdoc.rule;

/**
 * What a rule is about, for people.
 *
 * @param id reads after the word "allow"
 * @param summary what it finds, in one sentence
 * @param text Markdown with the headings {@code ## Why} and {@code ## Instead}
 */
public record RuleInfo(String id, String summary, String text) {
  /** The part under a heading, without it. */
  public String section(String heading) {
    int start = text.indexOf("## " + heading + "\n");
    if (start < 0) {
      return "";
    }
    int from = start + heading.length() + 4;
    int next = text.indexOf("\n## ", from);
    return text.substring(from, next < 0 ? text.length() : next).strip();
  }
}
