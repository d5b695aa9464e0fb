/** Whether a canvas can be read at a glance. */
@NullMarked
package org.canvasdoc.rules.style;

import org.jspecify.annotations.NullMarked;
