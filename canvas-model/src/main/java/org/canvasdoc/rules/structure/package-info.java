/** Whether a document says what it can be read as: syntax, keys, values, references. */
@NullMarked
package org.canvasdoc.rules.structure;

import org.jspecify.annotations.NullMarked;
