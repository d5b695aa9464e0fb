package org.canvasdoc.diagnostic;

import org.canvasdoc.source.Span;

/** A place with a few words that say why it matters. */
public record Label(Span span, String text) {}
