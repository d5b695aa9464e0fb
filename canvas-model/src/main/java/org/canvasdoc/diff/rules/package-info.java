/** The rules between two revisions, one a file. */
@NullMarked
package org.canvasdoc.diff.rules;

import org.jspecify.annotations.NullMarked;
