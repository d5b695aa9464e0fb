package org.canvasdoc.plugin.history;

import java.time.Instant;
import java.util.List;

/**
 * A revision that changed a folder of canvases.
 *
 * @param commit names it among all
 * @param subject its message's first line; empty where it is not to be said
 * @param author empty where it is not to be said
 * @param when it came to be here
 * @param tags its names, the greatest version last
 */
public record Step(String commit, String subject, String author, Instant when, List<String> tags) {}
