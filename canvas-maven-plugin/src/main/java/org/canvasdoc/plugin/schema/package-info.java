/** The JSON Schema of a canvas, made from the table of fields. */
@NullMarked
package org.canvasdoc.plugin.schema;

import org.jspecify.annotations.NullMarked;
