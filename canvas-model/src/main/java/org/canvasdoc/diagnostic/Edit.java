package org.canvasdoc.diagnostic;

import org.canvasdoc.source.Span;

/** One replacement of a stretch of a file by a text. */
public record Edit(Span span, String text) {}
