package org.canvasdoc.plugin.site.page;

import java.util.List;

/** What to find out next, what matters most first. */
public record NextPage(Frame frame, List<OpenView.Group> groups) {}
