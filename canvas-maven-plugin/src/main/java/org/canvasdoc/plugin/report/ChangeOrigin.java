package org.canvasdoc.plugin.report;

/**
 * Where a change comes from, for outputs that say so.
 *
 * @param version of the tool; empty where it is not known
 * @param module what tells the project apart from others of the same build; empty where it is alone
 * @param project what people call the project
 * @param from what was compared with: a revision or a folder; may be empty
 * @param to what was compared; may be empty
 * @param language of {@code canvas-diff.html}, as a BCP 47 tag; empty for that of the canvases
 * @param places where rules are explained
 */
public record ChangeOrigin(
    String version,
    String module,
    String project,
    String from,
    String to,
    String language,
    RulePlaces places) {
  /** Nothing is known of it. */
  public static final ChangeOrigin NONE = new ChangeOrigin("", "", "canvas", "", "", "");

  /** Where rules have no pages that anybody knows of. */
  public ChangeOrigin(
      String version, String module, String project, String from, String to, String language) {
    this(version, module, project, from, to, language, RulePlaces.NONE);
  }
}
