package org.canvasdoc.plugin.site;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.plugin.site.page.CanvasPage;
import org.jspecify.annotations.Nullable;

/**
 * What the first page keeps of each canvas, for a site whose first page is made again and again: it
 * is made anew for a canvas that was read anew, of which something else was found, or that differs
 * from what it is compared with, which may be another one by now.
 */
final class Sheets {
  private record Known(
      List<Diagnostic> diagnostics,
      List<Category> categories,
      boolean marked,
      IndexPages.Sheet sheet) {}

  private Map<Canvas, Known> known = new IdentityHashMap<>();

  /** The first page of a site as it is now. */
  synchronized IndexPages index(SiteContext site) {
    IndexPages index = new IndexPages(site);
    for (Known each : all(site)) {
      index.add(each.sheet.withoutSearch());
    }
    return index;
  }

  /** What the search of a site as it is now knows. */
  synchronized byte[] search(SiteContext site) {
    StringJoiner rows = new StringJoiner(",\n", SearchPages.BEGIN, SearchPages.END);
    for (Known each : all(site)) {
      rows.add(each.sheet.search());
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<Known> all(SiteContext site) {
    List<Category> categories = List.copyOf(site.categories());
    List<Canvas> canvases = site.canvases();
    List<Known> all =
        canvases.parallelStream()
            .map(canvas -> sheet(site, canvas, categories, known.get(canvas)))
            .toList();
    Map<Canvas, Known> next = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      next.put(canvases.get(i), all.get(i));
    }
    known = next;
    return all;
  }

  private static Known sheet(
      SiteContext site, Canvas canvas, List<Category> categories, @Nullable Known before) {
    List<Diagnostic> diagnostics = site.diagnostics(canvas.id());
    boolean marked = site.overlay().of(canvas.id()).isPresent();
    boolean same =
        before != null
            && !before.marked
            && !marked
            && before.diagnostics.equals(diagnostics)
            && before.categories.equals(categories);
    return before != null && same
        ? before
        : new Known(diagnostics, categories, marked, made(site, canvas));
  }

  private static IndexPages.Sheet made(SiteContext site, Canvas canvas) {
    CanvasContext context = new CanvasContext(site, canvas);
    CanvasPage home =
        new CanvasPages(context, new CanvasChanges(context)).canvas(Urls.canvas(canvas.id()));
    return IndexPages.sheet(context, home.blocks(), SearchRows.of(context).script());
  }
}
