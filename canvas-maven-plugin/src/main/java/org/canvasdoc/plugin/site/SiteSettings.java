package org.canvasdoc.plugin.site;

import org.canvasdoc.redact.Redaction;

/**
 * What a user says about the site as a whole.
 *
 * @param title stands in every header, and on the first page
 * @param address where the site will be, by {@link SiteAddress#of(String)}; empty where that is not
 *     known
 * @param date the day that the build is said to be of, like {@code 2026-02-11}; empty for none
 * @param sourceLink the address of a line of a source file, with {@code {path}} and {@code {line}};
 *     empty for no such links
 * @param language the language of the pages that belong to no canvas; empty for the one that all
 *     canvases share, English where they have several
 * @param redaction what is left out of everything that the site holds
 * @param look what the team's own site looks like
 * @param png whether each canvas is drawn as PNG too, with the fonts of the machine
 */
public record SiteSettings(
    String title,
    String address,
    String date,
    String sourceLink,
    String language,
    Redaction redaction,
    Look look,
    boolean png) {
  /** A site that leaves nothing out, and looks like any other. */
  public SiteSettings(String title, String address, String sourceLink, String language) {
    this(title, address, "", sourceLink, language, Redaction.NONE, Look.OURS, false);
  }
}
