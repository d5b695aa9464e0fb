/** What changed between two revisions of the canvases, and what that means. */
@NullMarked
package org.canvasdoc.diff;

import org.jspecify.annotations.NullMarked;
