package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Status;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.SearchPage;

/** Makes the page that searches, and what its script begins and ends with. */
final class SearchPages {
  /** The one name that the script with the index gives to the page. */
  static final String BEGIN = "var canvasIndex=[\n";

  static final String END = "\n];\n";

  private SearchPages() {}

  static SearchPage page(SiteContext site) {
    Words words = site.words();
    List<LinkView> canvases = new ArrayList<>();
    for (Canvas canvas : site.canvases()) {
      canvases.add(LinkView.of(canvas.name(), Urls.canvas(canvas.id())));
    }
    List<SearchPage.Option> blocks = new ArrayList<>();
    for (Block block : Block.values()) {
      blocks.add(new SearchPage.Option(block.key(), words.get("block." + block.key())));
    }
    List<SearchPage.Option> purposes = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      purposes.add(new SearchPage.Option(purpose.key(), words.word(purpose)));
    }
    List<SearchPage.Option> statuses = new ArrayList<>();
    for (Status status : Status.values()) {
      statuses.add(new SearchPage.Option(status.key(), words.word(status)));
    }
    List<SearchPage.Facet> facets =
        List.of(
            new SearchPage.Facet("canvas", words.get("canvas"), List.of()),
            new SearchPage.Facet("block", words.get("block"), blocks),
            new SearchPage.Facet("segment", words.get("segment"), List.of()),
            new SearchPage.Facet("category", words.get("category"), List.of()),
            new SearchPage.Facet("purpose", words.get("purpose"), purposes),
            new SearchPage.Facet("status", words.get("status"), statuses));
    List<String> kinds = new ArrayList<>();
    for (String kind :
        List.of(
            "canvas",
            "error",
            "warning",
            "note",
            "accepted",
            "kind.hypothesis",
            "kind.question",
            "kind.idea")) {
      kinds.add(words.get(kind));
    }
    return new SearchPage(
        new ReferenceFrames(site.settings(), words, site.view())
            .page(Urls.SEARCH, words.get("search"), words.get("searchLede"), null),
        canvases,
        facets,
        "|" + String.join("|", kinds));
  }
}
