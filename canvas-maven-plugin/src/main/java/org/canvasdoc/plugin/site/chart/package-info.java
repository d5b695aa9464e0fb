/** Drawings: plain figures in, the shapes and texts of a page record out, all in whole numbers. */
@NullMarked
package org.canvasdoc.plugin.site.chart;

import org.jspecify.annotations.NullMarked;
