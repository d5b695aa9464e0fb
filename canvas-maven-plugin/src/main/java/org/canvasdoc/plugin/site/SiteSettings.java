package org.canvasdoc.plugin.site;

import org.canvasdoc.redact.Redaction;

/**
 * What a user says about the site as a whole.
 *
 * @param title stands in every header, and on the first page
 * @param address where the site will be, ending in {@code /}; empty where that is not known
 * @param sourceLink the address of a line of a source file, with {@code {path}} and {@code {line}};
 *     empty for no such links
 * @param redaction what is left out of everything that the site holds
 */
public record SiteSettings(String title, String address, String sourceLink, Redaction redaction) {
  /** A site that leaves nothing out. */
  public SiteSettings(String title, String address, String sourceLink) {
    this(title, address, sourceLink, Redaction.NONE);
  }
}
