/** The static site: page records made from the model, rendered by templates, written whole. */
@NullMarked
package org.canvasdoc.plugin.site;

import org.jspecify.annotations.NullMarked;
