package org.canvasdoc.plugin.site.page;

import java.util.List;

/** A finding that is new, fixed, or gone with what was deleted. */
public record ReviewFinding(
    String kind, String level, List<TextPart> message, LinkView rule, LinkView place) {}
