package org.canvasdoc.plugin.site.page;

/** A part of a page that has a heading of its own. */
public record SectionView(String id, String label, ValueView value) {}
