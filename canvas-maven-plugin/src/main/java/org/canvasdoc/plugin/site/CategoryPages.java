package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Catalogue;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.CustomerSegment;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Expectation;
import org.canvasdoc.model.OtherNames;
import org.canvasdoc.model.Status;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.TacticUse;
import org.canvasdoc.plugin.site.page.CategoryPage;
import org.canvasdoc.plugin.site.page.FactView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.ValueView;
import org.canvasdoc.source.Located;

/** Explains categories of relationships, and shows where this site has them. */
final class CategoryPages {
  /** So many canvases are listed; of more it is said how many. */
  private static final int MOST = 60;

  private final SiteContext site;
  private final RuleTable rules;
  private final Words words;
  private final ReferenceFrames frames;
  private final Map<String, Map<String, String>> written = OtherNames.written();

  CategoryPages(SiteContext site, RuleTable rules, ReferenceFrames frames) {
    this.site = site;
    this.rules = rules;
    this.words = site.words();
    this.frames = frames;
  }

  CategoryPage page(Category category) {
    String page = Urls.category(category.id());
    Map<Tactic, Integer> tactics = new TreeMap<>();
    List<CategoryPage.Use> relationships = new ArrayList<>();
    List<CategoryPage.Use> expected = new ArrayList<>();
    for (Canvas canvas : site.canvases()) {
      List<LinkView> here = new ArrayList<>();
      for (CustomerRelationship each : canvas.relationships()) {
        if (isOf(each.category(), category)) {
          here.add(link(page, canvas, each));
          for (TacticUse use : each.tactics()) {
            use.tactic().ifPresent(tactic -> tactics.merge(tactic.value(), 1, Integer::sum));
          }
        }
      }
      add(relationships, page, canvas, here);
      List<LinkView> asked = new ArrayList<>();
      for (CustomerSegment segment : canvas.segments()) {
        for (Expectation each : segment.expects()) {
          if (isOf(each.category(), category)) {
            asked.add(link(page, canvas, segment));
          }
        }
      }
      add(expected, page, canvas, asked);
    }
    return new CategoryPage(
        frames.page(page, words.name(category), words.definition(category), above()),
        words.name(category),
        words.definition(category),
        facts(page, category),
        cut(relationships),
        cut(expected),
        tactics(page, tactics),
        rules(page, category),
        otherNames(category));
  }

  private static boolean isOf(Optional<Located<Category>> given, Category category) {
    return given.isPresent() && given.get().value().id().equals(category.id());
  }

  private LinkView above() {
    return LinkView.of(words.get("glossary"), Urls.GLOSSARY + "#categories");
  }

  private LinkView link(String page, Canvas canvas, Entry entry) {
    String path = Urls.entry(canvas.id(), entry.block().key(), entry.id().value());
    Optional<Located<Status>> status = entry.status();
    boolean there = status.isEmpty() || status.get().value() == Status.ESTABLISHED;
    return LinkView.of(entry.name(), Urls.relative(page, path))
        .in(Languages.other(canvas.language(), words))
        .remark(there ? "" : words.word(status.get().value()));
  }

  private void add(List<CategoryPage.Use> uses, String page, Canvas canvas, List<LinkView> links) {
    if (!links.isEmpty()) {
      LinkView home =
          LinkView.of(canvas.name(), Urls.relative(page, Urls.canvas(canvas.id())))
              .in(Languages.other(canvas.language(), words));
      uses.add(new CategoryPage.Use(home, links));
    }
  }

  private List<CategoryPage.Use> cut(List<CategoryPage.Use> uses) {
    if (uses.size() <= MOST) {
      return uses;
    }
    List<CategoryPage.Use> some = new ArrayList<>(uses.subList(0, MOST));
    String more = words.get("andMore", uses.size() - MOST);
    some.add(new CategoryPage.Use(LinkView.of(more, ""), List.of()));
    return some;
  }

  private List<FactView> facts(String page, Category category) {
    List<FactView> facts = new ArrayList<>();
    facts.add(new FactView(words.get("writtenAs"), ValueView.ofText("category: " + category.id())));
    facts.add(
        new FactView(
            words.get("whoMeets"), ValueView.ofText(words.meaning(category.interaction()))));
    if (category.own()) {
      facts.add(new FactView(words.get("whose"), ValueView.ofText(words.get("ownCategory"))));
      Optional.ofNullable(site.explained().get(category.like()))
          .ifPresent(
              like ->
                  facts.add(
                      new FactView(
                          words.field("like"),
                          ValueView.ofLinks(
                              List.of(
                                  LinkView.of(
                                      words.name(like),
                                      Urls.relative(page, Urls.category(like.id()))))))));
    } else {
      String example = words.get("category." + category.id() + ".example");
      facts.add(new FactView(words.get("forExample"), ValueView.ofText(example)));
    }
    return facts;
  }

  private List<LinkView> tactics(String page, Map<Tactic, Integer> tactics) {
    List<LinkView> links = new ArrayList<>();
    tactics.forEach(
        (tactic, times) ->
            links.add(
                LinkView.of(
                        words.word(tactic), Urls.relative(page, Urls.TACTICS + "#" + tactic.key()))
                    .remark(times == 1 ? "" : times + " ×")));
    return links;
  }

  /** What is asked of a category is asked of those that resemble it. */
  private List<LinkView> rules(String page, Category category) {
    Category like = site.explained().getOrDefault(category.like(), category);
    List<LinkView> links = new ArrayList<>();
    for (RuleTable.Row row : rules.about(like, Catalogue.SIX)) {
      links.add(
          LinkView.of(row.id(), Urls.relative(page, Urls.rule(row.id())))
              .remark(row.info().summary().replace("`", "")));
    }
    return links;
  }

  private List<CategoryPage.Names> otherNames(Category category) {
    Map<String, String> names =
        category.own()
            ? Map.of()
            : written.getOrDefault("category " + category.id(), new LinkedHashMap<>());
    List<CategoryPage.Names> views = new ArrayList<>();
    names.forEach(
        (lang, text) ->
            views.add(new CategoryPage.Names(words.get("language." + lang), lang, text)));
    return views;
  }
}
