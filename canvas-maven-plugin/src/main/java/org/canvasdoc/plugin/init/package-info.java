/** What a team begins with: a first canvas, and on request what stands around it. */
@NullMarked
package org.canvasdoc.plugin.init;

import org.jspecify.annotations.NullMarked;
