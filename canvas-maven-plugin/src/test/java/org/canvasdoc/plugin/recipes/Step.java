package org.canvasdoc.plugin.recipes;

import java.util.Map;

/**
 * A command of a recipe, as it stands there.
 *
 * @param script what a shell runs
 * @param always whether it runs after another one failed, too
 * @param environment the variables that the recipe sets for it alone
 */
record Step(String script, boolean always, Map<String, String> environment) {}
