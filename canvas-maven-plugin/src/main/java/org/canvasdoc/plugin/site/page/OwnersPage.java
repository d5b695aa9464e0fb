package org.canvasdoc.plugin.site.page;

import java.util.List;

/** Who looks after what, and what was found in it. */
public record OwnersPage(Frame frame, List<Owner> owners) {
  /**
   * One owner; the last is nobody.
   *
   * @param entries what is theirs, by block
   */
  public record Owner(
      String id, String name, int count, List<FactView> entries, List<FindingView.Slim> findings) {}
}
