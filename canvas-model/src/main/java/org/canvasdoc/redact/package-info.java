/** Leaves out of canvases what is not for everybody. */
@NullMarked
package org.canvasdoc.redact;

import org.jspecify.annotations.NullMarked;
