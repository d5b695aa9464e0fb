package org.canvasdoc.model;

import java.util.List;
import org.canvasdoc.source.Located;

/** Who helps the company, and with what. */
public record KeyPartnership(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.KEY_PARTNERSHIPS;
  }

  public List<Located<String>> keyResources() {
    return values.list(Format.KEY_RESOURCES);
  }

  public List<Located<String>> keyActivities() {
    return values.list(Format.KEY_ACTIVITIES);
  }
}
