package org.canvasdoc.rule;

import java.util.Optional;
import org.canvasdoc.diagnostic.Finding;

/**
 * What a rule wants to know of other canvases. It is answered when all have been read, and must not
 * hold on to the canvas that it is about: by then that one may be gone.
 */
public interface Question {
  Optional<Finding> answer(Neighbours neighbours);
}
