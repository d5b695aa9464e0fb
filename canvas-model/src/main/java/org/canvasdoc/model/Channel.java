package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** How customers hear of the company, buy from it and are served. */
public record Channel(Located<String> id, Values values) implements Entry {
  @Override
  public Block block() {
    return Block.CHANNELS;
  }

  public List<Located<String>> segments() {
    return values.list(Format.SEGMENTS);
  }

  public Optional<Located<Medium>> medium() {
    return values.get(Format.MEDIUM);
  }

  public List<Located<Phase>> phases() {
    return values.list(Format.PHASES);
  }
}
