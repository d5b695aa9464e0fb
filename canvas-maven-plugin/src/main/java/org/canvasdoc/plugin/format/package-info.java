/** Brings the files of a folder into the canonical layout, where that says the same. */
@NullMarked
package org.canvasdoc.plugin.format;

import org.jspecify.annotations.NullMarked;
