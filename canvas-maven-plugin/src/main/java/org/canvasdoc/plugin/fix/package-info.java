/** Corrects the files of a folder by the fixes that findings offer. */
@NullMarked
package org.canvasdoc.plugin.fix;

import org.jspecify.annotations.NullMarked;
