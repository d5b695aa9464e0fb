/** Places in files, and values that remember theirs. */
@NullMarked
package org.canvasdoc.source;

import org.jspecify.annotations.NullMarked;
