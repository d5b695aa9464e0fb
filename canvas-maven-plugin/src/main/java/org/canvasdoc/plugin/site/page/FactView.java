package org.canvasdoc.plugin.site.page;

/** A named fact of an entry or a canvas. */
public record FactView(String label, ValueView value) {}
