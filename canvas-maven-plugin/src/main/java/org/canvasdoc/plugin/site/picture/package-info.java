/** Pictures of a canvas: laid out once, drawn as SVG or as pixels. */
@NullMarked
package org.canvasdoc.plugin.site.picture;

import org.jspecify.annotations.NullMarked;
