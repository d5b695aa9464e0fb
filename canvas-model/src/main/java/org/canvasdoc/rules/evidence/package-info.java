/** The rules that ask how something is known. */
@NullMarked
package org.canvasdoc.rules.evidence;

import org.jspecify.annotations.NullMarked;
