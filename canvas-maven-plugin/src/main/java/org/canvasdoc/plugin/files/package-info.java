/** What is done to files and folders as wholes. */
@NullMarked
package org.canvasdoc.plugin.files;

import org.jspecify.annotations.NullMarked;
