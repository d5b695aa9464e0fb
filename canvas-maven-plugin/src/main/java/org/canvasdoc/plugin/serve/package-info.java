/** The site while somebody writes: watches, reads again what changed, serves, reloads. */
@NullMarked
package org.canvasdoc.plugin.serve;

import org.jspecify.annotations.NullMarked;
