package org.canvasdoc.model;

import static org.canvasdoc.model.Field.choice;
import static org.canvasdoc.model.Field.date;
import static org.canvasdoc.model.Field.flag;
import static org.canvasdoc.model.Field.line;
import static org.canvasdoc.model.Field.lines;
import static org.canvasdoc.model.Field.listOf;
import static org.canvasdoc.model.Field.money;
import static org.canvasdoc.model.Field.number;
import static org.canvasdoc.model.Field.of;
import static org.canvasdoc.model.Field.rate;
import static org.canvasdoc.model.Field.reference;
import static org.canvasdoc.model.Field.references;
import static org.canvasdoc.model.Field.text;
import static org.canvasdoc.model.Field.texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.canvasdoc.model.Shape.Code.Standard;
import org.canvasdoc.model.Shape.ListOf;
import org.canvasdoc.model.Shape.MapForm;
import org.canvasdoc.source.Located;

/**
 * The one table of the format's fields: readers, schema, reference and explanations are made from
 * it, so a field is named, typed and described once.
 */
public final class Format {
  private Format() {}

  /** The version of the format. */
  public enum Version implements Word {
    ONE;

    @Override
    public String key() {
      return "1";
    }

    @Override
    public String summary() {
      return "The first version, and so far the only one.";
    }
  }

  // Fields that every entry has; the head has some of them, too.
  public static final Field<Located<String>> NAME =
      line("name", "What people call it.").alsoCalled("title", "label").require();
  public static final Field<Located<String>> DESCRIPTION =
      text("description", "The long text, in Markdown.")
          .alsoCalled("text", "details", "notes", "note", "desc");
  public static final Field<Located<Status>> STATUS =
      choice("status", Status.class, "Where it stands between idea and past.").alsoCalled("state");
  public static final Field<Located<PartialDate>> SINCE =
      date("since", "Since when it stands there.");
  public static final Field<Located<String>> OWNER =
      line("owner", "Who answers for it.").alsoCalled("responsible", "assignee");
  public static final Field<Located<Priority>> PRIORITY =
      choice("priority", Priority.class, "How much it weighs.").alsoCalled("importance");
  public static final Field<Located<String>> WAS =
      line("was", "The id that it had before: a declared rename.");
  public static final Field<List<Located<String>>> TAGS =
      lines("tags", "Words to find it by.").alsoCalled("tag", "keywords");
  public static final Field<List<Reading>> LINKS =
      listOf("links", Parts.READING, "Where more can be read.").alsoCalled("link", "urls");
  public static final Field<List<Evidence>> EVIDENCE =
      listOf("evidence", Parts.EVIDENCE, "What it rests on.");
  public static final Field<List<Metric>> METRICS =
      listOf("metrics", Parts.METRIC, "How its success is measured.").alsoCalled("metric", "kpis");
  public static final Field<Decision> DECISION =
      of("decision", Parts.DECISION, "Why it is as it is.");
  public static final Field<List<Allowance>> ALLOW =
      listOf("allow", Parts.ALLOWANCE, "Findings that the team accepts, with a reason.")
          .alsoCalled("allows", "ignore", "suppress");

  // The head.
  public static final Field<Located<Version>> FORMAT =
      choice("format", Version.class, "The version of this format.").alsoCalled("version");
  public static final Field<Located<String>> SUMMARY =
      line("summary", "The model in one line.").alsoCalled("tagline", "subtitle");
  public static final Field<Located<String>> CURRENCY =
      of(
          "currency",
          new Shape.Code(Standard.ISO_4217),
          "The currency of every amount without one.");
  public static final Field<Located<String>> LANGUAGE =
      of(
              "language",
              new Shape.Code(Standard.BCP_47),
              "The language of the texts; English if unsaid.")
          .alsoCalled("lang", "locale");
  public static final Field<Located<String>> VARIANT_OF =
      of("variant-of", new Shape.CanvasReference(), "The canvas that this one is a variant of.")
          .alsoCalled("variant", "based-on", "parent");
  public static final Field<List<Located<String>>> OWNERS =
      lines("owners", "Who answers for the canvas.").alsoCalled("owner");
  public static final Field<List<Located<String>>> AUTHORS =
      lines("authors", "Who wrote it.").alsoCalled("author");
  public static final Field<List<Reading>> SOURCES =
      listOf("sources", Parts.READING, "What it rests on.").alsoCalled("source", "references");
  public static final Field<Located<PartialDate>> REVIEWED =
      date("reviewed", "When the team last went through it.").alsoCalled("last-reviewed");
  public static final Field<List<Located<String>>> QUESTIONS =
      texts("questions", "Open questions.").alsoCalled("open-questions", "question");
  public static final Field<List<Located<String>>> IDEAS =
      texts("ideas", "Parked ideas; no rule looks at them.").alsoCalled("parking-lot", "idea");

  // Segments.
  public static final Field<List<Located<String>>> SEGMENTS =
      references("segments", Block.CUSTOMER_SEGMENTS, "The customer segments that it is for.")
          .alsoCalled("segment", "customer-segments", "customers", "for");
  public static final Field<Located<Quantity>> SIZE =
      number("size", "How many customers the segment has.").alsoCalled("count", "customers");
  public static final Field<List<Located<Role>>> ROLE =
      of(
              "role",
              new ListOf<>(new Shape.Choice<>(Role.class), false, null),
              "What the segment does in the deal.")
          .alsoCalled("roles");
  public static final Field<List<Located<String>>> PROBLEMS =
      texts("problems", "What troubles them, and what they demand.")
          .alsoCalled("problem", "pains", "pain-points", "demands");
  public static final Field<List<Located<String>>> DESIRES =
      texts("desires", "What they wish for and aspire to.")
          .alsoCalled("desire", "gains", "aspirations", "wishes", "needs");
  public static final Field<List<Located<String>>> FEARS =
      texts("fears", "What they are afraid of.").alsoCalled("fear", "worries");
  public static final Field<List<Located<String>>> ALTERNATIVES =
      texts("alternatives", "What they do without us.").alsoCalled("competitors", "competition");
  public static final Field<List<Located<String>>> PREFERRED_CHANNELS =
      references("preferred-channels", Block.CHANNELS, "Where they like to be met.")
          .alsoCalled("preferred-channel");
  public static final Field<List<Expectation>> EXPECTS =
      of(
              "expects",
              new ListOf<>(Parts.EXPECTATION, true, null),
              "The relationships that it expects; `none` where it expects none.")
          .alsoCalled("expectations", "expected", "preferences");
  public static final Field<SegmentEconomics> ECONOMICS =
      of("economics", Parts.ECONOMICS, "What one of its customers brings and costs.")
          .alsoCalled("unit-economics");
  public static final Field<List<FunnelStep>> FUNNEL =
      listOf("funnel", Parts.FUNNEL_STEP, "The way of its customers, stage by stage.");

  // Value propositions, channels, revenue, resources, activities, partnerships, costs.
  public static final Field<Located<Medium>> MEDIUM =
      choice("medium", Medium.class, "What the channel is made of.").alsoCalled("type", "kind");
  public static final Field<List<Located<Phase>>> PHASES =
      Field.choices("phases", Phase.class, "What it does for customers, and when.")
          .alsoCalled("phase");
  public static final Field<List<Located<String>>> VALUE_PROPOSITIONS =
      references("value-propositions", Block.VALUE_PROPOSITIONS, "The propositions it belongs to.")
          .alsoCalled("value-proposition", "propositions");
  public static final Field<Located<RevenueKind>> REVENUE_KIND =
      choice("kind", RevenueKind.class, "How the revenue comes about.").alsoCalled("type");
  public static final Field<Located<ResourceKind>> RESOURCE_KIND =
      choice("kind", ResourceKind.class, "What the resource is.").alsoCalled("type");
  public static final Field<Located<Money>> AMOUNT =
      money("amount", "How much.").alsoCalled("price", "value", "sum");
  public static final Field<Located<Rate>> SHARE =
      rate("share", "Its share of the whole block.").alsoCalled("percentage", "percent");
  public static final Field<List<Located<String>>> KEY_RESOURCES =
      references("key-resources", Block.KEY_RESOURCES, "The key resources it rests on.")
          .alsoCalled("resources", "key-resource", "resource");
  public static final Field<List<Located<String>>> KEY_ACTIVITIES =
      references("key-activities", Block.KEY_ACTIVITIES, "The key activities it rests on.")
          .alsoCalled("activities", "key-activity", "activity");
  public static final Field<List<Located<String>>> KEY_PARTNERSHIPS =
      references("key-partnerships", Block.KEY_PARTNERSHIPS, "The partnerships it rests on.")
          .alsoCalled("partners", "key-partners", "partnerships", "partner");
  public static final Field<List<Located<String>>> CHANNELS =
      references("channels", Block.CHANNELS, "The channels it runs through.").alsoCalled("channel");

  // Customer relationships.
  public static final Field<Located<Category>> CATEGORY =
      of("category", new Shape.CategoryName(), "Its category: one of the six, or the team's own.")
          .alsoCalled("type", "kind", "categories");
  public static final Field<List<Located<Purpose>>> PURPOSES =
      listOf("purposes", new Shape.PurposeName(), "Whether it gets, keeps or grows customers.")
          .alsoCalled("purpose", "goals", "goal", "motivation", "motivations");
  public static final Field<Located<Continuity>> CONTINUITY =
      choice("continuity", Continuity.class, "How long it lasts.");
  public static final Field<Located<Automation>> AUTOMATION =
      choice("automation", Automation.class, "How much of it systems do.").alsoCalled("automated");
  public static final Field<Located<String>> ESCALATES_TO =
      reference(
          "escalates-to",
          Block.CUSTOMER_RELATIONSHIPS,
          "The relationship customers are handed to.");
  public static final Field<Located<Origin>> ORIGIN =
      choice("origin", Origin.class, "Why it is kept up: wanted, or needed.");
  public static final Field<Located<Boolean>> PREFERRED =
      flag("preferred", "Whether the team would choose this one.");
  public static final Field<List<Located<String>>> REVENUE_STREAMS =
      references("revenue-streams", Block.REVENUE_STREAMS, "The revenue it brings in.")
          .alsoCalled("revenue-stream", "revenue");
  public static final Field<RelationshipCost> COST =
      of("cost", Parts.COST, "How costly it is, as a level, in money, or both.")
          .alsoCalled("costs", "price");
  public static final Field<List<TacticUse>> TACTICS =
      listOf("tactics", Parts.TACTIC, "How it does so: catalogue ids, own words, or both.")
          .alsoCalled("tactic", "mechanisms");
  public static final Field<List<SwitchingCost>> SWITCHING_COSTS =
      of(
              "switching-costs",
              new ListOf<>(
                  Parts.SWITCHING_COST,
                  true,
                  new MapForm(Parts.SWITCHING_TYPE, Parts.SWITCHING_LEVEL)),
              "What a customer who leaves gives up; `none` where it is nothing.")
          .alsoCalled("switching-cost", "lock-in");
  public static final Field<ViralLoop> VIRAL_LOOP =
      of("viral-loop", Parts.VIRAL_LOOP, "How customers bring others.").alsoCalled("virality");
  public static final Field<List<Located<SalePhase>>> DURING =
      Field.choices("during", SalePhase.class, "When it is lived, seen from the sale.");
  public static final Field<List<Located<String>>> RECOGNISES =
      texts("recognises", "What an automated service knows of a customer, and from where.")
          .alsoCalled("recognizes", "knows");
  public static final Field<Located<Visibility>> VISIBILITY =
      choice("visibility", Visibility.class, "Who can see the community.");
  public static final Field<Located<String>> LEARNING =
      text("learning", "What the community teaches the company.").alsoCalled("learnings");
  public static final Field<List<Located<Contribution>>> CONTRIBUTION =
      Field.choices("contribution", Contribution.class, "What customers contribute.")
          .alsoCalled("contributions");
  public static final Field<Located<String>> EXPERIENCE = text("experience", "How it feels.");
  public static final Field<Located<String>> INDUSTRY_NORM =
      text("industry-norm", "What the trade takes for granted.").alsoCalled("norm");
  public static final Field<Located<Boolean>> BREAKS_NORM =
      flag("breaks-norm", "Whether it overturns that.");

  // Hypotheses.
  public static final Field<Located<String>> CLAIM =
      text("claim", "What is believed, so that it can be tested.")
          .alsoCalled("hypothesis", "statement", "name")
          .require();
  public static final Field<List<Located<String>>> ABOUT =
      listOf("about", new Shape.EntryPath(), "The entries it is about, as `block/id`.");
  public static final Field<Located<Risk>> RISK =
      choice("risk", Risk.class, "What could be wrong.");
  public static final Field<Located<Importance>> IMPORTANCE =
      choice("importance", Importance.class, "How much depends on it, from 1 to 5.");
  public static final Field<Located<HypothesisStatus>> HYPOTHESIS_STATUS =
      choice("status", HypothesisStatus.class, "What is known of it.");
  public static final Field<List<HypothesisTest>> TESTS =
      listOf("tests", Parts.TEST, "How it is tested.").alsoCalled("test", "experiments");

  // The team's own categories.
  public static final Field<Located<String>> CATEGORY_NAME = line("name", "What it is called.");
  public static final Field<Located<String>> CATEGORY_DEFINITION =
      text("definition", "What it is, in a sentence.").alsoCalled("description");
  public static final Field<Located<String>> CATEGORY_LIKE =
      line("like", "The one of the six that it resembles.").require();
  public static final Field<Located<Interaction>> CATEGORY_INTERACTION =
      choice("interaction", Interaction.class, "Who meets the customer in it.");

  /** The fields of a canvas's head, without the nine blocks and the hypotheses. */
  public static final List<Field<?>> HEAD =
      List.of(
          FORMAT,
          NAME,
          SUMMARY,
          DESCRIPTION,
          CURRENCY,
          LANGUAGE,
          VARIANT_OF,
          OWNERS,
          AUTHORS,
          SOURCES,
          REVIEWED,
          QUESTIONS,
          IDEAS,
          ALLOW);

  /** The fields that every entry has. */
  public static final List<Field<?>> COMMON =
      List.of(
          NAME,
          DESCRIPTION,
          STATUS,
          SINCE,
          OWNER,
          PRIORITY,
          WAS,
          TAGS,
          LINKS,
          EVIDENCE,
          METRICS,
          DECISION,
          ALLOW);

  /** The fields of a hypothesis. */
  public static final List<Field<?>> HYPOTHESIS =
      List.of(CLAIM, ABOUT, RISK, IMPORTANCE, HYPOTHESIS_STATUS, TESTS);

  /** The fields of a category of the team's own. */
  public static final List<Field<?>> OWN_CATEGORY =
      List.of(CATEGORY_NAME, CATEGORY_DEFINITION, CATEGORY_LIKE, CATEGORY_INTERACTION);

  /** The key of the hypotheses in a canvas. */
  public static final String HYPOTHESES = "hypotheses";

  private static final Map<Block, List<Field<?>>> BLOCKS = new EnumMap<>(Block.class);

  static {
    block(
        Block.CUSTOMER_SEGMENTS,
        SIZE,
        ROLE,
        PROBLEMS,
        DESIRES,
        FEARS,
        ALTERNATIVES,
        PREFERRED_CHANNELS,
        EXPECTS,
        ECONOMICS,
        FUNNEL);
    block(Block.VALUE_PROPOSITIONS, SEGMENTS);
    block(Block.CHANNELS, SEGMENTS, MEDIUM, PHASES);
    block(
        Block.CUSTOMER_RELATIONSHIPS,
        SEGMENTS,
        CATEGORY,
        PURPOSES,
        CONTINUITY,
        AUTOMATION,
        ESCALATES_TO,
        ORIGIN,
        PREFERRED,
        CHANNELS,
        VALUE_PROPOSITIONS,
        REVENUE_STREAMS,
        KEY_RESOURCES,
        KEY_ACTIVITIES,
        KEY_PARTNERSHIPS,
        COST,
        TACTICS,
        SWITCHING_COSTS,
        VIRAL_LOOP,
        DURING,
        RECOGNISES,
        VISIBILITY,
        LEARNING,
        CONTRIBUTION,
        EXPERIENCE,
        INDUSTRY_NORM,
        BREAKS_NORM);
    block(Block.REVENUE_STREAMS, SEGMENTS, VALUE_PROPOSITIONS, REVENUE_KIND, AMOUNT, SHARE);
    block(Block.KEY_RESOURCES, RESOURCE_KIND, VALUE_PROPOSITIONS);
    block(Block.KEY_ACTIVITIES, VALUE_PROPOSITIONS, KEY_RESOURCES);
    block(Block.KEY_PARTNERSHIPS, KEY_RESOURCES, KEY_ACTIVITIES);
    block(
        Block.COST_STRUCTURE,
        AMOUNT,
        SHARE,
        KEY_RESOURCES,
        KEY_ACTIVITIES,
        KEY_PARTNERSHIPS,
        CHANNELS);
  }

  private static void block(Block block, Field<?>... own) {
    List<Field<?>> all = new ArrayList<>(COMMON);
    all.addAll(1, List.of(own));
    BLOCKS.put(block, List.copyOf(all));
  }

  /** All fields of a block's entries, in the order of the reference. */
  public static List<Field<?>> fields(Block block) {
    return BLOCKS.getOrDefault(block, COMMON);
  }

  /** The fields that only this block's entries have. */
  public static List<Field<?>> own(Block block) {
    return fields(block).stream().filter(field -> !COMMON.contains(field)).toList();
  }
}
