/** Runs rules and judges what they find. */
@NullMarked
package org.canvasdoc.check;

import org.jspecify.annotations.NullMarked;
