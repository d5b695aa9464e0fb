package org.canvasdoc.diff;

import org.canvasdoc.check.Settings;
import org.canvasdoc.read.ProjectReader;

/**
 * One of two revisions that are set against each other. Of its canvases only those are read that a
 * comparison needs.
 *
 * @param reader opened on the folder as it is in this revision; nothing of a canvas is read yet
 * @param settings those of the build; both sides are to have the same date, or what only grew older
 *     would be a new finding
 */
public record Side(ProjectReader reader, Settings settings) {}
