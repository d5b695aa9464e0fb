/** The canvas as records, and the one table of its fields. */
@NullMarked
package org.canvasdoc.model;

import org.jspecify.annotations.NullMarked;
