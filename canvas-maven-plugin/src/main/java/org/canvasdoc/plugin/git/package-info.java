/** What git knows of the canvases; the only importer of JGit. */
@NullMarked
package org.canvasdoc.plugin.git;

import org.jspecify.annotations.NullMarked;
