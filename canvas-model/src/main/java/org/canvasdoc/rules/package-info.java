/** The rules that come with the tool. */
@NullMarked
package org.canvasdoc.rules;

import org.jspecify.annotations.NullMarked;
