/** The front door: a folder of canvases in, a model and its findings out. */
@NullMarked
package org.canvasdoc;

import org.jspecify.annotations.NullMarked;
