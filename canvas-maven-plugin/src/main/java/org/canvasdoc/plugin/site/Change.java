package org.canvasdoc.plugin.site;

import java.time.Instant;
import java.util.List;

/**
 * A change of the canvases, as whoever keeps their history tells of it.
 *
 * @param id names it among all changes there will be
 * @param author empty where it is not to be said
 * @param files what was changed, by paths that are those of the canvases' files
 */
public record Change(String id, String subject, String author, Instant when, List<String> files) {}
