/** The contract of a rule. */
@NullMarked
package org.canvasdoc.rule;

import org.jspecify.annotations.NullMarked;
