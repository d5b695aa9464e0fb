/** What became of each canvas, revision by revision; knows nothing of who keeps the revisions. */
@NullMarked
package org.canvasdoc.plugin.history;

import org.jspecify.annotations.NullMarked;
