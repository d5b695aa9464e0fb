package org.canvasdoc.plugin.history;

import java.util.Map;
import java.util.Optional;

/**
 * What an earlier run has worked out.
 *
 * @param mark what the line was looked up for
 * @param line its revisions, whose folders cannot be listed; empty where nothing is kept
 * @param differences by what names them
 */
public record Kept(String mark, Optional<Steps> line, Map<String, Difference> differences) {
  static final Kept NOTHING = new Kept("", Optional.empty(), Map.of());
}
