package org.canvasdoc.yaml;

import org.canvasdoc.source.Span;

/**
 * Why a file cannot be taken as it is.
 *
 * @param message a headline without a full stop
 * @param label a few words for the place
 * @param help what to do
 */
public record Problem(Span span, String message, String label, String help) {}
