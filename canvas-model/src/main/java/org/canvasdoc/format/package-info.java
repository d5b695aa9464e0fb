/** The one canonical layout of the files that canvases are written in. */
@NullMarked
package org.canvasdoc.format;

import org.jspecify.annotations.NullMarked;
