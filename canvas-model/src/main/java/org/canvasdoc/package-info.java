/** The front door of the model: a folder of canvases in, typed canvases and diagnostics out. */
@NullMarked
package org.canvasdoc;

import org.jspecify.annotations.NullMarked;
