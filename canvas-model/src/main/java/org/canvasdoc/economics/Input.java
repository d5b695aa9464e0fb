package org.canvasdoc.economics;

import org.canvasdoc.model.Basis;
import org.canvasdoc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the document that another one rests on, so that a reader can be led to it.
 *
 * @param name what it is called, like {@code gross margin}
 * @param text its value as people read it
 * @param basis what it rests on itself, or null where that was not said
 */
public record Input(String name, String text, Span span, @Nullable Basis basis) {}
