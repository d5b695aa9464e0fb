package org.canvasdoc.plugin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Canvas;

/**
 * The files of a site one by one, for somebody who looks at a page or two and changes the canvases
 * then: nothing is made before it is asked for, and nothing is written to a disk.
 */
public final class SitePages {
  private static final String FILES = "assets/files/";

  private final Site made;
  private final SiteContext site;
  private final Sheets sheets;
  private final Map<String, Canvas> homes = new HashMap<>();

  SitePages(Site made, SiteContext site, Sheets sheets) {
    this.made = made;
    this.site = site;
    this.sheets = sheets;
    for (Canvas canvas : site.canvases()) {
      homes.put(Urls.folder(canvas.id()), canvas);
    }
  }

  /**
   * The bytes of a file; empty where the site has no such file.
   *
   * @param path below the folder of the site
   * @throws SiteException where it is there and cannot be made
   */
  public synchronized Optional<byte[]> file(String path) throws IOException {
    One one = new One(path);
    Run run = made.run(site, one);
    try {
      for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        Canvas canvas = homes.get(path.substring(0, slash + 1));
        if (canvas != null && one.bytes.isEmpty()) {
          CanvasContext context = new CanvasContext(site, canvas);
          List<Site.Page> pages = run.pages(context);
          if (path.endsWith(".html")) {
            pages.forEach(run::write);
          } else {
            run.drawn(context, pages.get(0));
          }
        }
      }
      if (path.equals(Urls.SEARCH_INDEX)) {
        return Optional.of(sheets.search(site));
      }
      if (path.equals(site.view().feed())) {
        return Optional.of(new Feed(site).bytes());
      }
      if (path.startsWith(FILES)) {
        return document(path);
      }
      if (one.bytes.isEmpty() && !path.equals(Urls.INDEX)) {
        run.rest();
      }
      if (one.bytes.isEmpty() && !path.equals(Urls.INDEX)) {
        made.fixed(run);
      }
      if (one.bytes.isEmpty()) {
        made.beside(run, sheets.index(site));
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    return one.bytes;
  }

  /** The path of the page that explains a rule; empty where none does. */
  public Optional<String> rule(String id) {
    return site.hasPage(id) ? Optional.of(Urls.rule(id)) : Optional.empty();
  }

  /** A file that a text leads to; the pages of its canvas say which those are. */
  private Optional<byte[]> document(String path) throws IOException {
    if (!site.files().containsKey(path)) {
      String rest = path.substring(FILES.length());
      String name = rest.substring(0, Math.max(0, rest.indexOf('/')));
      for (Canvas canvas : site.canvases()) {
        if (Urls.safe(canvas.id()).equals(name)) {
          made.run(site, new All()).pages(new CanvasContext(site, canvas));
        }
      }
    }
    Path file = site.files().get(path);
    return file != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** Wants all, and keeps nothing. */
  private record All() implements Shelf {
    @Override
    public boolean wants(String path) {
      return true;
    }

    @Override
    public void put(String path, byte[] bytes) {}
  }

  /** Takes one file. */
  private static final class One implements Shelf {
    private final String path;
    private Optional<byte[]> bytes = Optional.empty();

    One(String path) {
      this.path = path;
    }

    @Override
    public boolean wants(String other) {
      return other.equals(path);
    }

    @Override
    public void put(String other, byte[] made) {
      if (other.equals(path)) {
        bytes = Optional.of(made);
      }
    }
  }
}
