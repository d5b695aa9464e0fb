/** What was found, and how the terminal says it. */
@NullMarked
package org.canvasdoc.diagnostic;

import org.jspecify.annotations.NullMarked;
