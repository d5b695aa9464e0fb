package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.FindingView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.OwnersPage;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

/** Makes the page of who looks after what. */
final class OwnerPages {
  private static final String NOBODY = "";

  private final CanvasContext context;
  private final String page;

  /** What is one owner's. */
  private static final class Share {
    final Map<Block, List<LinkView>> entries = new EnumMap<>(Block.class);
    final List<Diagnostic> findings = new ArrayList<>();
    boolean whole;
  }

  OwnerPages(CanvasContext context, String page) {
    this.context = context;
    this.page = page;
  }

  /** Whether anybody is named at all; else there is no page. */
  static boolean any(CanvasContext context) {
    if (!context.canvas().head().list(Format.OWNERS).isEmpty()) {
      return true;
    }
    for (Block block : Block.values()) {
      for (Entry entry : context.canvas().entries(block)) {
        if (entry.owner().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  OwnersPage owners() {
    Map<String, Share> shares = new TreeMap<>();
    for (Located<String> owner : context.canvas().head().list(Format.OWNERS)) {
      share(shares, owner.value()).whole = true;
    }
    for (Block block : Block.values()) {
      for (Entry entry : context.canvas().entries(block)) {
        Share share = share(shares, owner(entry));
        List<LinkView> links = share.entries.get(block);
        if (links == null) {
          links = new ArrayList<>();
          share.entries.put(block, links);
        }
        links.add(context.plainLink(page, entry));
      }
    }
    for (Diagnostic each : context.diagnostics()) {
      if (each.counts()) {
        for (String owner : owners(each.finding().subject())) {
          share(shares, owner).findings.add(each);
        }
      }
    }
    List<OwnersPage.Owner> owners = new ArrayList<>();
    for (Map.Entry<String, Share> share : shares.entrySet()) {
      if (!share.getKey().equals(NOBODY)) {
        owners.add(view(share.getKey(), share.getValue()));
      }
    }
    Share unowned = shares.get(NOBODY);
    if (unowned != null) {
      owners.add(view(NOBODY, unowned));
    }
    return new OwnersPage(new Frames(context).part(page, "byOwner"), owners);
  }

  private static Share share(Map<String, Share> shares, String owner) {
    Share share = shares.get(owner);
    if (share == null) {
      share = new Share();
      shares.put(owner, share);
    }
    return share;
  }

  private static String owner(Entry entry) {
    Optional<Located<String>> owner = entry.owner();
    return owner.isPresent() ? owner.get().value() : NOBODY;
  }

  /** What is of no entry is for those who own the canvas. */
  private List<String> owners(Subject subject) {
    String block = subject.block();
    String id = subject.entry();
    Optional<Block> known = block == null ? Optional.empty() : Block.of(block);
    Optional<Entry> entry =
        known.isEmpty() || id == null ? Optional.empty() : context.canvas().entry(known.get(), id);
    if (entry.isPresent()) {
      return List.of(owner(entry.get()));
    }
    List<String> owners = new ArrayList<>();
    for (Located<String> owner : context.canvas().head().list(Format.OWNERS)) {
      owners.add(owner.value());
    }
    return owners.isEmpty() ? List.of(NOBODY) : owners;
  }

  private OwnersPage.Owner view(String owner, Share share) {
    Words words = context.words();
    List<FactView> entries = new ArrayList<>();
    if (share.whole) {
      LinkView canvas =
          LinkView.of(context.title(), Urls.relative(page, Urls.canvas(context.id())));
      entries.add(new FactView(words.get("canvas"), ValueView.ofLinks(List.of(canvas))));
    }
    int count = 0;
    for (Map.Entry<Block, List<LinkView>> block : share.entries.entrySet()) {
      count += block.getValue().size();
      String name = context.name(block.getKey());
      entries.add(new FactView(name, ValueView.ofLinks(block.getValue())));
    }
    List<FindingView.Slim> findings =
        new FindingViews(context.site(), words, page)
            .slim(share.findings, Urls.findings(context.id()));
    boolean nobody = owner.equals(NOBODY);
    return new OwnersPage.Owner(
        nobody ? "nobody" : "owner-" + Urls.safe(owner),
        nobody ? words.get("nobody") : owner,
        count,
        entries,
        findings);
  }
}
