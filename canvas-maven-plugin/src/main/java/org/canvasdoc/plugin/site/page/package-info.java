/** What templates see: plain records of texts, links and lists, never the model. */
@NullMarked
package org.canvasdoc.plugin.site.page;

import org.jspecify.annotations.NullMarked;
