/** The rules that calculate: what customers bring, cost, and are said to. */
@NullMarked
package org.canvasdoc.rules.economics;

import org.jspecify.annotations.NullMarked;
