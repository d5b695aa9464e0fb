/** YAML read to a tree that carries positions. */
@NullMarked
package org.canvasdoc.yaml;

import org.jspecify.annotations.NullMarked;
