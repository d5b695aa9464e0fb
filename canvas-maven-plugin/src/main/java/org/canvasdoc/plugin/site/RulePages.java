package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.check.Profile;
import org.canvasdoc.diff.Level;
import org.canvasdoc.plugin.site.FieldPlaces.Place;
import org.canvasdoc.plugin.site.page.ExcerptView;
import org.canvasdoc.plugin.site.page.LevelView;
import org.canvasdoc.plugin.site.page.LinkView;
import org.canvasdoc.plugin.site.page.RulePage;
import org.canvasdoc.plugin.site.page.RulesPage;
import org.canvasdoc.plugin.site.page.TextPart;
import org.canvasdoc.rules.RuleExamples;
import org.canvasdoc.rules.RuleExamples.Example;
import org.canvasdoc.rules.RuleExamples.Found;

/** Explains rules: all of them in a table, and each on a page of its own. */
final class RulePages {
  private final RuleTable table;
  private final Words words;
  private final ReferenceFrames frames;
  private final RuleExamples examples = new RuleExamples();

  RulePages(RuleTable table, Words words, ReferenceFrames frames) {
    this.table = table;
    this.words = words;
    this.frames = frames;
  }

  RulesPage all() {
    List<RulesPage.Group> groups = new ArrayList<>();
    String last = "";
    List<RulesPage.Row> rows = List.of();
    for (RuleTable.Row row : table.rows()) {
      if (!row.group().equals(last)) {
        last = row.group();
        rows = new ArrayList<>();
        String intro = words.get("rules." + last + ".intro");
        List<String> columns = row.between() == null ? profiles() : List.of(words.get("levels"));
        groups.add(new RulesPage.Group(last, words.get("rules." + last), intro, columns, rows));
      }
      rows.add(
          new RulesPage.Row(
              row.id(),
              Urls.relative(Urls.RULES, Urls.rule(row.id())),
              TextPart.of(row.info().summary()),
              levels(row)));
    }
    String title = words.get("rules");
    return new RulesPage(frames.page(Urls.RULES, title, words.get("rulesIntro"), null), groups);
  }

  private static List<String> profiles() {
    List<String> profiles = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      profiles.add(profile.key());
    }
    return profiles;
  }

  RulePage page(RuleTable.Row row) {
    String page = Urls.rule(row.id());
    Optional<RuleExamples.Pair> pair = row.isOwn() ? Optional.empty() : examples.of(row.id());
    List<LinkView> fields = new ArrayList<>();
    for (Place place : row.fields()) {
      fields.add(
          LinkView.of(place.id(), Urls.relative(page, place.href()))
              .remark(FieldPages.name(words, place.sheet())));
    }
    return new RulePage(
        frames.page(
            page, row.id(), row.info().summary(), LinkView.of(words.get("rules"), Urls.RULES)),
        row.id(),
        TextPart.of(row.info().summary()),
        levels(row),
        sections(row),
        pair.isPresent() ? bad(row, pair.get().bad()) : null,
        pair.isPresent() ? good(pair.get().good()) : null,
        fields,
        allow(row));
  }

  /** How it is allowed: in the document, or where it looks at two of them, beside them. */
  private static String allow(RuleTable.Row row) {
    if (row.between() != null) {
      return "mvn canvas:accept -Dcanvas.fingerprint=" + row.id() + "/… -Dcanvas.because=\"…\"";
    }
    return row.isFixed() ? "" : "allow: {rule: " + row.id() + ", because: …}";
  }

  private List<LevelView> levels(RuleTable.Row row) {
    List<LevelView> levels = new ArrayList<>();
    Level between = row.between();
    if (between != null) {
      String label = words.get("review.level." + between.key());
      return List.of(new LevelView("canvas:diff", ReviewMarks.css(between), label));
    }
    for (Profile profile : Profile.values()) {
      String kind = kind(row.levels().charAt(profile.ordinal()));
      String label = words.get(kind.isEmpty() ? "off" : kind.replace("-level", ""));
      levels.add(new LevelView(profile.key(), kind, label));
    }
    return levels;
  }

  private static String kind(char level) {
    return switch (level) {
      case 'E' -> "error";
      case 'W' -> "warning";
      case 'N' -> "note-level";
      default -> "";
    };
  }

  /** Why and instead; all of the text, where it has neither heading. */
  private List<RulePage.Section> sections(RuleTable.Row row) {
    List<RulePage.Section> sections = new ArrayList<>();
    for (String heading : List.of("Why", "Instead")) {
      add(sections, heading.toLowerCase(java.util.Locale.ROOT), row.info().section(heading));
    }
    if (sections.isEmpty()) {
      add(sections, "text", row.info().text().strip());
    }
    return sections;
  }

  private void add(List<RulePage.Section> sections, String id, String text) {
    if (!text.isEmpty()) {
      String html = Markdown.render(text, 3, id + "-", Markdown.NOWHERE);
      sections.add(new RulePage.Section(id, words.get("rule." + id), html));
    }
  }

  private static RulePage.Example bad(RuleTable.Row row, Example example) {
    Found first = example.findings().get(0);
    String letters = row.levels().replace("-", "");
    return new RulePage.Example(
        kind(letters.charAt(letters.length() / 2)),
        TextPart.of(first.message()),
        excerpt(example),
        TextPart.of(first.help()));
  }

  private RulePage.Example good(Example example) {
    return new RulePage.Example(
        "ok", TextPart.of(words.get("foundNothing")), excerpt(example), List.of());
  }

  /** The whole document; of several findings in one line the first is marked. */
  private static ExcerptView excerpt(Example example) {
    List<ExcerptView.Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : example.lines()) {
      number++;
      ExcerptView.Line view = new ExcerptView.Line(number, false, line, "", "", "");
      for (Found found : example.findings()) {
        if (found.line() == number && view.marked().isEmpty()) {
          view = marked(line, found);
        }
      }
      lines.add(view);
    }
    return new ExcerptView(example.path(), lines);
  }

  private static ExcerptView.Line marked(String line, Found found) {
    int from = line.offsetByCodePoints(0, found.column() - 1);
    int to = line.offsetByCodePoints(from, found.length());
    return new ExcerptView.Line(
        found.line(),
        false,
        line.substring(0, from),
        line.substring(from, to),
        line.substring(to),
        found.label().replace("`", ""));
  }
}
