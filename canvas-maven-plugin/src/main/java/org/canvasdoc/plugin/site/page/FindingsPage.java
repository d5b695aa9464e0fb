package org.canvasdoc.plugin.site.page;

import java.util.List;

/** All findings of one canvas, the worst first. */
public record FindingsPage(
    Frame frame, String lede, List<StripView> facts, List<FindingView.Group> groups) {}
