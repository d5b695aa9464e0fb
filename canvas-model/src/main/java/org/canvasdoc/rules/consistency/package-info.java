/** Whether what a canvas says in one place agrees with what it says in another. */
@NullMarked
package org.canvasdoc.rules.consistency;

import org.jspecify.annotations.NullMarked;
