/** From a tree of YAML to a canvas, with findings and never with an exception. */
@NullMarked
package org.canvasdoc.read;

import org.jspecify.annotations.NullMarked;
