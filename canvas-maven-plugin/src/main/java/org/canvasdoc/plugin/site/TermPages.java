package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.economics.Formula;
import org.canvasdoc.model.Automation;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.Continuity;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.Status;
import org.canvasdoc.model.SwitchingType;
import org.canvasdoc.model.Tactic;
import org.canvasdoc.model.TacticUse;
import org.canvasdoc.model.Word;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.TermsPage;
import org.canvasdoc.plugin.site.page.TextPart;

/** The words of the domain, and the catalogue of tactics. */
final class TermPages {
  /** So many places are listed of a tactic; of more it is said how many. */
  private static final int MOST = 24;

  private static final List<String> TERMS =
      List.of(
          "canvas",
          "customer-relationship",
          "four-questions",
          "expectation",
          "get-keep-grow",
          "funnel",
          "viral-loop",
          "atmosphere",
          "switching-cost",
          "evidence",
          "hypothesis",
          "finding",
          "profile",
          "allowance",
          "variant");

  private final SiteContext site;
  private final Words words;
  private final ReferenceFrames frames;

  TermPages(SiteContext site, ReferenceFrames frames) {
    this.site = site;
    this.words = site.words();
    this.frames = frames;
  }

  TermsPage glossary() {
    List<TermsPage.Section> sections = new ArrayList<>();
    List<TermsPage.Term> terms = new ArrayList<>();
    for (String term : TERMS) {
      terms.add(term("term-" + term, words.get("term." + term), words.get("term." + term + ".is")));
    }
    sections.add(section("words", terms));
    sections.add(section("categories", categories()));
    sections.add(section("blocks", blocks()));
    sections.add(section("status", words(Status.values())));
    sections.add(section("continuity", words(Continuity.values())));
    sections.add(section("automation", words(Automation.values())));
    sections.add(section("switching", words(SwitchingType.values())));
    sections.add(section("basis", words(Basis.values())));
    sections.add(section("figures", figures()));
    String title = words.get("glossary");
    String intro = words.get("glossaryIntro");
    return new TermsPage(frames.page(Urls.GLOSSARY, title, intro, null), title, intro, sections);
  }

  private TermsPage.Section section(String id, List<TermsPage.Term> terms) {
    return new TermsPage.Section(
        id, words.get("glossary." + id), words.get("glossary." + id + ".intro"), terms);
  }

  private static TermsPage.Term term(String id, String name, String text) {
    return new TermsPage.Term(id, name, "", "", TextPart.of(text), "", List.of());
  }

  private List<TermsPage.Term> categories() {
    List<TermsPage.Term> terms = new ArrayList<>();
    for (Category each : site.explained().values()) {
      terms.add(
          new TermsPage.Term(
              "category-" + Urls.safe(each.id()),
              words.name(each),
              Urls.category(each.id()),
              each.id(),
              List.of(new TextPart(false, words.definition(each))),
              each.own() ? words.get("ownCategory") : "",
              List.of()));
    }
    return terms;
  }

  private List<TermsPage.Term> blocks() {
    List<TermsPage.Term> terms = new ArrayList<>();
    for (Block block : Block.values()) {
      terms.add(
          new TermsPage.Term(
              "block-" + block.key(),
              words.get("block." + block.key()),
              Urls.fields(block.key()),
              block.key(),
              TextPart.of(words.get("ask." + block.key())),
              "",
              List.of()));
    }
    return terms;
  }

  private List<TermsPage.Term> words(Word[] all) {
    List<TermsPage.Term> terms = new ArrayList<>();
    for (Word word : all) {
      terms.add(
          new TermsPage.Term(
              Words.kind(word) + "-" + word.key(),
              words.word(word),
              "",
              word.key(),
              TextPart.of(words.meaning(word)),
              "",
              List.of()));
    }
    return terms;
  }

  private List<TermsPage.Term> figures() {
    List<TermsPage.Term> terms = new ArrayList<>();
    ModelWords said = new ModelWords(words);
    for (Formula formula : Formula.values()) {
      if (formula != Formula.STATED) {
        terms.add(
            new TermsPage.Term(
                "figure-" + Html.slug(formula.name()),
                said.title(formula),
                "",
                "",
                TextPart.of(said.formula(formula)),
                said.mind(formula),
                List.of()));
      }
    }
    return terms;
  }

  TermsPage tactics() {
    Map<Tactic, List<LinkView>> uses = uses();
    List<TermsPage.Section> sections = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      List<TermsPage.Term> terms = new ArrayList<>();
      for (Tactic tactic : Tactic.values()) {
        if (tactic.purpose() == purpose) {
          terms.add(
              new TermsPage.Term(
                  tactic.key(),
                  words.word(tactic),
                  "",
                  tactic.key(),
                  TextPart.of(words.meaning(tactic)),
                  "",
                  cut(uses.getOrDefault(tactic, List.of()))));
        }
      }
      sections.add(
          new TermsPage.Section(purpose.key(), words.word(purpose), words.meaning(purpose), terms));
    }
    String title = words.get("tactics");
    String intro = words.get("tacticsIntro");
    return new TermsPage(frames.page(Urls.TACTICS, title, intro, null), title, intro, sections);
  }

  private Map<Tactic, List<LinkView>> uses() {
    Map<Tactic, List<LinkView>> uses = new EnumMap<>(Tactic.class);
    for (Canvas canvas : site.canvases()) {
      for (CustomerRelationship each : canvas.relationships()) {
        String href = Urls.entry(canvas.id(), each.block().key(), each.id().value());
        for (TacticUse use : each.tactics()) {
          if (use.tactic().isPresent()) {
            uses.computeIfAbsent(use.tactic().get().value(), tactic -> new ArrayList<>())
                .add(
                    LinkView.of(each.name(), href)
                        .remark(canvas.name())
                        .in(Languages.other(canvas.language(), words)));
          }
        }
      }
    }
    return uses;
  }

  private List<LinkView> cut(List<LinkView> links) {
    if (links.size() <= MOST) {
      return links;
    }
    List<LinkView> some = new ArrayList<>(links.subList(0, MOST));
    some.add(LinkView.of(words.get("andMore", links.size() - MOST), ""));
    return some;
  }
}
