/** Whether a canvas answers the questions that the Customer Relationships block asks. */
@NullMarked
package org.canvasdoc.rules.completeness;

import org.jspecify.annotations.NullMarked;
