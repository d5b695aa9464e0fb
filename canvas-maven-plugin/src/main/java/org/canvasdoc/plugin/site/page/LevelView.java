package org.canvasdoc.plugin.site.page;

/**
 * How much a rule weighs in a profile.
 *
 * @param kind its icon; empty where the rule is off
 */
public record LevelView(String profile, String kind, String label) {}
