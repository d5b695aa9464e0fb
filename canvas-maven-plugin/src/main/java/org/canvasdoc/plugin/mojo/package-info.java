/** The goals: parameters in, exit status and log lines out; the only importer of Maven. */
@NullMarked
package org.canvasdoc.plugin.mojo;

import org.jspecify.annotations.NullMarked;
