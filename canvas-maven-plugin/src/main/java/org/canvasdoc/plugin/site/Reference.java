package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import org.canvasdoc.model.Category;
import org.canvasdoc.plugin.site.page.SiteView;
import org.canvasdoc.rule.Rule;

/**
 * The pages that explain the words of the others: rules, fields, categories, tactics. Rules and
 * fields are the same whatever the canvases say, so they are rendered while those are read.
 */
final class Reference {
  /** A page as it is written. */
  record Rendered(String path, byte[] html) {}

  private final SiteSettings settings;
  private final Languages languages;
  private final SiteView site;
  private final Words words;
  private final ReferenceFrames frames;
  private final FieldPlaces fields;
  private final RuleTable rules;

  /** In the language that the settings name, English where they name none. */
  Reference(SiteSettings settings, Languages languages, SiteView site, List<Rule> ownRules) {
    this.settings = settings;
    this.languages = languages;
    this.site = site;
    this.words = languages.ofSite(settings, List.of());
    this.frames = new ReferenceFrames(settings, words, site);
    this.fields = new FieldPlaces();
    this.rules = new RuleTable(ownRules, fields);
  }

  private Reference(Reference other, Words words) {
    this.settings = other.settings;
    this.languages = other.languages;
    this.site = other.site;
    this.words = words;
    this.frames = new ReferenceFrames(settings, words, site);
    this.fields = other.fields;
    this.rules = other.rules;
  }

  /** The same in other words. */
  Reference in(Words others) {
    return words == others ? this : new Reference(this, others);
  }

  RuleTable rules() {
    return rules;
  }

  /** Renders what is said whatever the canvases say; stops early where nobody waits for it. */
  List<Rendered> fixed(Templates templates) {
    List<Rendered> pages = new ArrayList<>();
    RulePages rulePages = new RulePages(rules, words, frames);
    pages.add(new Rendered(Urls.RULES, templates.render("rules", rulePages.all(), words)));
    for (RuleTable.Row row : rules.rows()) {
      if (Thread.currentThread().isInterrupted()) {
        return pages;
      }
      byte[] html = templates.render("rule", rulePages.page(row), words);
      pages.add(new Rendered(Urls.rule(row.id()), html));
    }
    FieldPages fieldPages =
        new FieldPages(fields, rules, words, languages.of(Languages.ENGLISH), frames);
    pages.add(new Rendered(Urls.FIELDS, templates.render("terms", fieldPages.all(), words)));
    for (int i = 0; i < fields.sheets().size(); i++) {
      byte[] html = templates.render("fields", fieldPages.page(i), words);
      pages.add(new Rendered(fields.sheets().get(i).page(), html));
    }
    return pages;
  }

  /** The pages that show what canvases have of the words. */
  List<Site.Page> ofCanvases(SiteContext site) {
    List<Site.Page> pages = new ArrayList<>();
    TermPages terms = new TermPages(site, frames);
    CategoryPages categories = new CategoryPages(site, rules, frames);
    pages.add(new Site.Page(Urls.GLOSSARY, "terms", terms.glossary(), words));
    pages.add(new Site.Page(Urls.TACTICS, "terms", terms.tactics(), words));
    for (Category category : site.explained().values()) {
      String path = Urls.category(category.id());
      pages.add(new Site.Page(path, "category", categories.page(category), words));
    }
    return pages;
  }
}
