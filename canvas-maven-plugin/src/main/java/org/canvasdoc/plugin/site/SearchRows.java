package org.canvasdoc.plugin.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Canvas;
import org.canvasdoc.model.Category;
import org.canvasdoc.model.CustomerRelationship;
import org.canvasdoc.model.Entry;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Hypothesis;
import org.canvasdoc.model.Purpose;
import org.canvasdoc.model.References;
import org.canvasdoc.model.Status;
import org.canvasdoc.model.TextLink;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Walk;
import org.canvasdoc.plugin.site.page.SegmentView;
import org.canvasdoc.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of one canvas, as a part of its script: names, the beginnings of texts,
 * what was found, and where each leads.
 */
final class SearchRows {
  /** The part of a canvas, and the pages and places that it leads to. */
  record Part(String script, List<String> links) {}

  /** What a row is about; {@code search.html} has a word for each, in this order. */
  private enum Kind {
    ENTRY,
    CANVAS,
    ERROR,
    WARNING,
    NOTE,
    ACCEPTED,
    HYPOTHESIS,
    QUESTION,
    IDEA
  }

  private static final int LONGEST_NAME = 240;
  private static final int LONGEST_TEXT = 400;

  private final CanvasContext context;
  private final String home;
  private final StringBuilder rows = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final Map<String, Integer> categories = new LinkedHashMap<>();

  private SearchRows(CanvasContext context) {
    this.context = context;
    String page = Urls.canvas(context.id());
    this.home = page.substring(0, page.length() - Urls.INDEX.length());
  }

  static Part of(CanvasContext context) {
    SearchRows rows = new SearchRows(context);
    rows.all();
    return new Part(rows.script(), rows.links);
  }

  private String script() {
    StringBuilder out = new StringBuilder(rows.length() + 512).append('[');
    JsText.literal(context.title(), out).append(',');
    JsText.literal(home, out).append(",[");
    List<String> segments = new ArrayList<>();
    for (Entry segment : context.canvas().segments()) {
      segments.add(segment.name());
    }
    literals(segments, out);
    out.append("],[");
    literals(categories.keySet(), out);
    return out.append("],[\n").append(rows).append("]]").toString();
  }

  private static void literals(Iterable<String> texts, StringBuilder out) {
    String comma = "";
    for (String each : texts) {
      JsText.literal(each, out.append(comma));
      comma = ",";
    }
  }

  private void all() {
    Canvas canvas = context.canvas();
    String about =
        context.summary() + " " + CanvasContext.text(canvas.head().get(Format.DESCRIPTION));
    row(Kind.CANVAS, context.title(), plain(about, null), Urls.INDEX, "");
    for (Block block : Block.values()) {
      for (Entry entry : canvas.entries(block)) {
        String href = context.path(entry).substring(home.length());
        row(Kind.ENTRY, entry.name(), texts(entry.values(), block), href, facets(entry));
      }
    }
    lists(Kind.QUESTION, canvas.head().list(Format.QUESTIONS), "#questions");
    lists(Kind.IDEA, canvas.head().list(Format.IDEAS), "#ideas");
    for (Hypothesis each : canvas.hypotheses()) {
      String id = each.id().value();
      Optional<Located<String>> claim = each.claim();
      String href = EvidencePages.link(context, Urls.canvas(context.id()), each).href();
      row(Kind.HYPOTHESIS, claim.isPresent() ? plain(claim.get().value(), null) : id, "", href, "");
    }
    for (Diagnostic each : context.diagnostics()) {
      found(each);
    }
  }

  private void lists(Kind kind, List<Located<String>> texts, String place) {
    for (Located<String> each : texts) {
      row(kind, plain(each.value(), null), "", Urls.INDEX + place, "");
    }
  }

  private void found(Diagnostic diagnostic) {
    Kind kind =
        !diagnostic.counts()
            ? Kind.ACCEPTED
            : switch (diagnostic.severity()) {
              case ERROR -> Kind.ERROR;
              case WARNING -> Kind.WARNING;
              case NOTE -> Kind.NOTE;
            };
    Subject subject = diagnostic.finding().subject();
    String key = subject.block();
    String id = subject.entry();
    Optional<Block> block = key == null ? Optional.empty() : Block.of(key);
    Optional<Entry> entry =
        block.isEmpty() || id == null ? Optional.empty() : context.canvas().entry(block.get(), id);
    String facets = block.isPresent() ? "," + block.get().ordinal() : "";
    String about = diagnostic.finding().rule();
    if (entry.isPresent()) {
      facets = facets(entry.get());
      about = entry.get().name() + " · " + about;
    }
    String page = Urls.findings(context.id()).substring(home.length());
    String href = page + "#" + FindingViews.id(diagnostic);
    row(kind, diagnostic.finding().message().replace("`", ""), about, href, facets);
  }

  /** Block, segments, category, purposes and status, each by its number. */
  private String facets(Entry entry) {
    StringBuilder facets = new StringBuilder(",").append(entry.block().ordinal()).append(",[");
    String comma = "";
    for (SegmentView segment : context.traced("", entry)) {
      facets.append(comma).append(segment.number() - 1);
      comma = ",";
    }
    int category = -1;
    int purposes = 0;
    if (entry instanceof CustomerRelationship relationship) {
      Optional<Located<Category>> said = relationship.category();
      category = said.isPresent() ? number(context.site().words().name(said.get().value())) : -1;
      for (Located<Purpose> purpose : relationship.purposes()) {
        purposes |= 1 << purpose.value().ordinal();
      }
    }
    Optional<Located<Status>> status = entry.status();
    int state = (status.isPresent() ? status.get().value() : Status.ESTABLISHED).ordinal();
    facets.append("],").append(state);
    if (category >= 0 || purposes > 0) {
      facets.append(',').append(category).append(',').append(purposes);
    }
    return facets.toString();
  }

  private int number(String category) {
    Integer known = categories.get(category);
    if (known == null) {
      known = categories.size();
      categories.put(category, known);
    }
    return known;
  }

  private void row(Kind kind, String name, String text, String href, String facets) {
    links.add(home + href);
    rows.append(rows.length() == 0 ? "[" : ",\n[").append(kind.ordinal()).append(',');
    JsText.literal(start(name, LONGEST_NAME), rows).append(',');
    JsText.literal(start(text, LONGEST_TEXT), rows).append(',');
    JsText.literal(href, rows).append(facets).append(']');
  }

  /** All words of an entry but its name, as far as they are kept. */
  private String texts(Values values, Block own) {
    StringBuilder all = new StringBuilder();
    Walk.through(
        values,
        new Walk.Listener() {
          @Override
          public void text(String field, Located<String> text) {
            line(field, text);
          }

          @Override
          public void line(String field, Located<String> line) {
            if (all.length() < LONGEST_TEXT && !field.equals(Format.NAME.key())) {
              all.append(all.length() == 0 ? "" : " ").append(plain(line.value(), own));
            }
          }
        });
    return all.toString();
  }

  /** A text without what marks it up. */
  private String plain(String text, @Nullable Block own) {
    String words = text.length() > 4 * LONGEST_TEXT ? start(text, 4 * LONGEST_TEXT) : text;
    if (words.indexOf('[') >= 0) {
      StringBuilder out = new StringBuilder();
      int from = 0;
      for (TextLink link : TextLink.scan(words)) {
        out.append(words, from, link.start()).append(name(link, own));
        from = link.end();
      }
      words = out.append(words, from, words.length()).toString();
    }
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c <= ' ' || c == '|';
      if (blank && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      } else if (!blank && "*`#_~".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }

  /** What a reader sees of a link: its words, else the name that it leads to. */
  private String name(TextLink link, @Nullable Block own) {
    String words = link.words();
    if (words != null || link.canvas() != null) {
      return words == null ? link.target() : words;
    }
    List<Entry> matches = References.resolve(context.canvas(), own, link);
    return matches.size() == 1 ? matches.get(0).name() : link.target();
  }

  /** The beginning of a text, whole characters only. */
  private static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
