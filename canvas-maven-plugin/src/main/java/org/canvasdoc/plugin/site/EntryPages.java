package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.References;
import org.canvasdoc.plugin.site.page.DrawnView;
import org.canvasdoc.plugin.site.page.EntryPage;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.Frame;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.PastChange;
import org.canvasdoc.plugin.site.page.SectionView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

/** Makes the page of an entry; every field of the format has a place on it by its shape. */
final class EntryPages {
  private static final List<Field<?>> SHOWN_ELSEWHERE =
      List.of(Format.NAME, Format.DESCRIPTION, Format.TAGS, Format.SEGMENTS);

  private final CanvasContext context;
  private final Words words;
  private final Frames frames;
  private final Posters posters;
  private final CanvasChanges changes;

  EntryPages(CanvasContext context, CanvasChanges changes) {
    this.context = context;
    this.changes = changes;
    this.words = context.words();
    this.frames = new Frames(context);
    this.posters = new Posters(context);
  }

  EntryPage entry(String page, Entry entry) {
    Block block = entry.block();
    ValueViews values = new ValueViews(context, page, Optional.of(block));
    String description = values.html(entry.description(), 2);
    List<SectionView> sections = new ArrayList<>();
    List<FactView> facts = new ArrayList<>();
    for (Field<?> field : Format.fields(block)) {
      if (SHOWN_ELSEWHERE.contains(field)) {
        continue;
      }
      Optional<ValueView> view = values.view(entry.values(), field);
      if (view.isEmpty()) {
        continue;
      }
      String label = words.field(field.key());
      boolean room = field.shape().accept(Size.OF).longText();
      if (room && !view.get().kind().equals("text") && !view.get().kind().equals("links")) {
        sections.add(new SectionView(field.key(), label, view.get()));
      } else {
        facts.add(new FactView(label, view.get()));
      }
    }
    List<FactView> returns = returns(page, entry);
    if (!returns.isEmpty()) {
      addReturns(sections, ValueView.ofFacts(returns));
    }
    Frame frame = frames.entry(page, entry);
    DrawnView drawn =
        entry instanceof CustomerRelationship relationship
            ? drawn(page, relationship, values, frame.rightToLeft())
            : null;
    if (drawn != null && !drawn.funnels().isEmpty()) {
      sections.add(new SectionView("get-keep-grow", words.get("getKeepGrow"), ValueView.NOTHING));
    }
    return new EntryPage(
        frame,
        entry.name(),
        entry instanceof CustomerSegment segment
            ? List.of(context.segment(page, segment))
            : context.traced(page, entry),
        entry instanceof CustomerSegment,
        tags(entry),
        CanvasPages.findings(context, page, block, entry.id().value()),
        description,
        sections,
        drawn,
        facts,
        linkedFrom(page, entry),
        posters.map(page, block),
        context.source(entry.id().span()),
        history(page, entry),
        changes.mark(page, entry, false),
        changes.base());
  }

  private DrawnView drawn(
      String page, CustomerRelationship relationship, ValueViews values, boolean mirrored) {
    return new DrawnView(
        new Ranges(context, page).one(relationship, mirrored).orElse(null),
        new Funnels(context, page, List.of(relationship), mirrored).with(relationship),
        new Loops(context, page, mirrored).view(relationship, values, 1));
  }

  private List<PastChange> history(String page, Entry entry) {
    List<PastChange> changes = new ArrayList<>();
    Optional<Moments> moments = context.moments();
    if (moments.isPresent()) {
      PastViews views = new PastViews(moments.get(), page, words);
      for (Moments.Own each : moments.get().of(entry)) {
        changes.add(views.ofOne(each));
      }
    }
    return changes;
  }

  /** Beside what they rest on, where that is a section of its own. */
  private void addReturns(List<SectionView> sections, ValueView view) {
    int at = 0;
    while (at < sections.size() && !sections.get(at).id().equals(Format.ECONOMICS.key())) {
      at++;
    }
    int place = Math.min(at + 1, sections.size());
    sections.add(place, new SectionView("returns", words.get("returnsOfEntry"), view));
  }

  private List<FactView> returns(String page, Entry entry) {
    Returns returns = new Returns(context, page);
    return entry instanceof CustomerSegment segment
        ? returns.of(segment)
        : entry instanceof CustomerRelationship relationship ? returns.of(relationship) : List.of();
  }

  private List<String> tags(Entry entry) {
    List<String> tags = new ArrayList<>();
    if (entry instanceof CustomerRelationship relationship) {
      Posters.addTags(tags, relationship, words);
    }
    if (entry.status().isPresent()) {
      tags.add(context.status(entry));
    }
    for (Located<String> tag : entry.values().list(Format.TAGS)) {
      tags.add("#" + tag.value());
    }
    return tags;
  }

  /** What refers to an entry, by the block and the field in which it does. */
  private List<FactView> linkedFrom(String page, Entry entry) {
    Map<String, Map<String, LinkView>> groups = new LinkedHashMap<>();
    for (References.Reference reference : context.references().to(entry)) {
      Entry from = reference.from();
      Hypothesis hypothesis = reference.hypothesis();
      String home = Urls.relative(page, Urls.canvas(context.id()));
      String heading;
      LinkView link;
      if (from == entry) {
        continue;
      } else if (from != null) {
        heading = context.name(from.block()) + field(reference);
        link = context.plainLink(page, from);
      } else if (hypothesis != null) {
        heading = words.get("hypotheses");
        link = EvidencePages.link(context, page, hypothesis);
      } else {
        heading = words.get("canvas");
        link = LinkView.of(context.title(), home);
      }
      Map<String, LinkView> group = groups.get(heading);
      if (group == null) {
        group = new LinkedHashMap<>();
        groups.put(heading, group);
      }
      group.putIfAbsent(link.href(), link);
    }
    List<FactView> facts = new ArrayList<>();
    for (Map.Entry<String, Map<String, LinkView>> group : groups.entrySet()) {
      List<LinkView> links = List.copyOf(group.getValue().values());
      facts.add(new FactView(group.getKey(), ValueView.ofLinks(links)));
    }
    return facts;
  }

  /** In which field, where that says more than the block does. */
  private String field(References.Reference reference) {
    int dot = reference.field().indexOf('.');
    String field = dot < 0 ? reference.field() : reference.field().substring(0, dot);
    Block block = reference.block();
    boolean plain = block != null && dot < 0 && block.key().endsWith(field);
    return plain ? "" : " · " + words.field(field);
  }
}
