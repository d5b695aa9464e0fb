package org.canvasdoc.plugin.site;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run of the site did.
 *
 * @param index the first page
 * @param pages how many pages the site has
 * @param written how many files were new or different
 * @param removed how many files were there and are no longer made
 * @param files every file of the site
 * @param warnings what was asked for and could not be made
 */
public record SiteResult(
    Path index, int pages, int written, int removed, List<Path> files, List<String> warnings) {}
