/** What a customer brings and costs: pure functions over a canvas, whose results know their sum. */
@NullMarked
package org.canvasdoc.economics;

import org.jspecify.annotations.NullMarked;
