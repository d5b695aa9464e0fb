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

  private final ReferenceFrames frames;
  private final Words words;
  private final FieldPlaces fields = new FieldPlaces();
  private final RuleTable rules;

  Reference(SiteSettings settings, Words words, SiteView site, List<Rule> ownRules) {
    this.frames = new ReferenceFrames(settings, words, site);
    this.words = words;
    this.rules = new RuleTable(ownRules, fields);
  }

  RuleTable rules() {
    return rules;
  }

  /** Renders what is said whatever the canvases say; stops early where nobody waits for it. */
  List<Rendered> fixed(Templates templates) {
    List<Rendered> pages = new ArrayList<>();
    RulePages rulePages = new RulePages(rules, words, frames);
    pages.add(new Rendered(Urls.RULES, templates.render("rules", rulePages.all())));
    for (RuleTable.Row row : rules.rows()) {
      if (Thread.currentThread().isInterrupted()) {
        return pages;
      }
      byte[] html = templates.render("rule", rulePages.page(row));
      pages.add(new Rendered(Urls.rule(row.id()), html));
    }
    FieldPages fieldPages = new FieldPages(fields, rules, words, frames);
    pages.add(new Rendered(Urls.FIELDS, templates.render("terms", fieldPages.all())));
    for (int i = 0; i < fields.sheets().size(); i++) {
      byte[] html = templates.render("fields", fieldPages.page(i));
      pages.add(new Rendered(fields.sheets().get(i).page(), html));
    }
    return pages;
  }

  /** The pages that show what canvases have of the words. */
  List<Site.Page> ofCanvases(SiteContext site) {
    List<Site.Page> pages = new ArrayList<>();
    TermPages terms = new TermPages(site, frames);
    CategoryPages categories = new CategoryPages(site, rules, frames);
    pages.add(new Site.Page(Urls.GLOSSARY, "terms", terms.glossary()));
    pages.add(new Site.Page(Urls.TACTICS, "terms", terms.tactics()));
    for (Category category : site.explained().values()) {
      String path = Urls.category(category.id());
      pages.add(new Site.Page(path, "category", categories.page(category)));
    }
    return pages;
  }
}
