package org.canvasdoc.plugin.site;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.References;
import org.canvasdoc.model.TextLink;

/** Where the links of a text lead that stands on a page, in an entry of a block or elsewhere. */
final class TextTargets implements Markdown.Targets {
  private final SiteContext site;
  private final Canvas canvas;
  private final String page;
  private final Optional<Block> own;

  TextTargets(SiteContext site, Canvas canvas, String page, Optional<Block> own) {
    this.site = site;
    this.canvas = canvas;
    this.page = page;
    this.own = own;
  }

  @Override
  public Optional<Markdown.Target> entry(TextLink link) {
    if (link.canvas() == null) {
      return target(canvas, own, link);
    }
    Optional<Canvas> other = site.beside(canvas, link.canvas());
    return other.isEmpty() ? Optional.empty() : target(other.get(), Optional.empty(), link);
  }

  @Override
  public Optional<String> file(String path) {
    Optional<String> file = site.file(canvas, path);
    return file.isEmpty() ? file : Optional.of(Urls.relative(page, file.get()));
  }

  private Optional<Markdown.Target> target(Canvas in, Optional<Block> block, TextLink link) {
    List<Entry> matches = References.resolve(in, block.orElse(null), link);
    if (matches.size() != 1) {
      return Optional.empty();
    }
    Entry entry = matches.get(0);
    String path = Urls.entry(in.id(), entry.block().key(), entry.id().value());
    return Optional.of(new Markdown.Target(Urls.relative(page, path), entry.name()));
  }
}
