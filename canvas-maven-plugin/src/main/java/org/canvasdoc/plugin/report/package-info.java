/** One file a format: each takes the same findings and writes text. */
@NullMarked
package org.canvasdoc.plugin.report;

import org.jspecify.annotations.NullMarked;
