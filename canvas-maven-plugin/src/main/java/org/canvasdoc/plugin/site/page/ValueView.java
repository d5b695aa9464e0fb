package org.canvasdoc.plugin.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of any shape that the format knows, as a template shows it; {@code kind} names the one
 * part that is filled.
 *
 * @param note what stands small beside a text: a basis, a date
 * @param html safe HTML, made from Markdown
 * @param sort what a table sorts by; empty where the text itself will do
 * @param bar draws what the value says; null where nothing does
 */
public record ValueView(
    String kind,
    String text,
    String note,
    String html,
    List<LinkView> links,
    List<ValueView> items,
    List<FactView> facts,
    @Nullable TableView table,
    @Nullable FigureView figure,
    String sort,
    @Nullable BarView bar) {

  private ValueView(
      String kind,
      String text,
      String note,
      String html,
      List<LinkView> links,
      List<ValueView> items,
      List<FactView> facts,
      @Nullable TableView table,
      @Nullable FigureView figure,
      String sort) {
    this(kind, text, note, html, links, items, facts, table, figure, sort, null);
  }

  private static ValueView bare(String kind) {
    return new ValueView(kind, "", "", "", List.of(), List.of(), List.of(), null, null, "");
  }

  public static final ValueView NOTHING = bare("text");

  public static ValueView ofText(String text) {
    return ofFigure(text, "", "");
  }

  public static ValueView ofFigure(String text, String note, String sort) {
    return new ValueView("text", text, note, "", List.of(), List.of(), List.of(), null, null, sort);
  }

  public static ValueView ofProse(String html) {
    return new ValueView("prose", "", "", html, List.of(), List.of(), List.of(), null, null, "");
  }

  public static ValueView ofLinks(List<LinkView> links) {
    return new ValueView("links", "", "", "", links, List.of(), List.of(), null, null, "");
  }

  public static ValueView ofDots(List<LinkView> links) {
    return new ValueView("dots", "", "", "", links, List.of(), List.of(), null, null, "");
  }

  public static ValueView ofList(String kind, List<ValueView> items) {
    return new ValueView(kind, "", "", "", List.of(), items, List.of(), null, null, "");
  }

  public static ValueView ofFacts(List<FactView> facts) {
    return new ValueView("facts", "", "", "", List.of(), List.of(), facts, null, null, "");
  }

  public static ValueView ofTable(TableView table) {
    return new ValueView("table", "", "", "", List.of(), List.of(), List.of(), table, null, "");
  }

  public static ValueView ofComputed(FigureView figure, String sort) {
    return new ValueView("figure", "", "", "", List.of(), List.of(), List.of(), null, figure, sort);
  }

  /** A number that stands in a drawing, and what it stands for. */
  public static ValueView ofNumbered(int number, LinkView link) {
    String text = Integer.toString(number);
    List<LinkView> links = List.of(link);
    return new ValueView("numbered", text, "", "", links, List.of(), List.of(), null, null, text);
  }

  /** A word or links over what is said of them, as safe HTML. */
  public static ValueView ofTold(String text, List<LinkView> links, String html) {
    return new ValueView("told", text, "", html, links, List.of(), List.of(), null, null, "");
  }

  /** The same with a bar. */
  public ValueView drawn(BarView bar) {
    return new ValueView(kind, text, note, html, links, items, facts, table, figure, sort, bar);
  }
}
