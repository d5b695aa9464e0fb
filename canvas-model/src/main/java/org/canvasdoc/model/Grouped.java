package org.canvasdoc.model;

/** What was read from a mapping with fields of its own: a view with names over its values. */
public interface Grouped {
  Values values();
}
