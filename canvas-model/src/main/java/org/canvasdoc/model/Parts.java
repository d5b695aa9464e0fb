package org.canvasdoc.model;

import static org.canvasdoc.model.Field.choice;
import static org.canvasdoc.model.Field.date;
import static org.canvasdoc.model.Field.duration;
import static org.canvasdoc.model.Field.line;
import static org.canvasdoc.model.Field.link;
import static org.canvasdoc.model.Field.listOf;
import static org.canvasdoc.model.Field.money;
import static org.canvasdoc.model.Field.number;
import static org.canvasdoc.model.Field.of;
import static org.canvasdoc.model.Field.rate;
import static org.canvasdoc.model.Field.reference;
import static org.canvasdoc.model.Field.references;
import static org.canvasdoc.model.Field.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.canvasdoc.model.Shape.Code.Standard;
import org.canvasdoc.model.Shape.Figure.Kind;
import org.canvasdoc.source.Located;

/** The table of fields, second part: the mappings inside of entries. */
public final class Parts {
  private Parts() {}

  private static <T extends Grouped> Shape.Group<T> group(
      String noun, Function<Values, T> make, Field<?>... fields) {
    return new Shape.Group<>(noun, List.of(fields), make, null);
  }

  private static <T extends Grouped> Shape.Group<T> group(
      String noun,
      Function<Values, T> make,
      Function<String, Field<?>> shortForm,
      Field<?>... fields) {
    return new Shape.Group<>(noun, List.of(fields), make, shortForm);
  }

  private static boolean isWord(Class<? extends Word> type, String text) {
    return Arrays.stream(type.getEnumConstants()).anyMatch(word -> word.key().equals(text));
  }

  // What a figure rests on: part of every figure that is written as a mapping.
  public static final Field<Located<Basis>> BASIS =
      choice("basis", Basis.class, "What the figure rests on.");
  public static final Field<Located<PartialDate>> AS_OF =
      date("as-of", "When the figure was true.");
  public static final Field<Located<Period>> PER =
      choice("per", Period.class, "What the figure is counted per.");
  public static final Field<Located<Money>> MONEY_AMOUNT =
      Field.<Located<Money>>of(
              "amount", new Shape.Figure<>(Kind.MONEY, true), "How much, in the currency.")
          .require();
  public static final Field<Located<String>> MONEY_CURRENCY =
      of(
          "currency",
          new Shape.Code(Standard.ISO_4217),
          "The currency (ISO 4217); the canvas's own where it is not said.");
  public static final Field<Located<Rate>> RATE_RATE =
      Field.<Located<Rate>>of(
              "rate", new Shape.Figure<>(Kind.RATE, true), "The share, as `6%` or `0.06`.")
          .require();
  public static final Field<Located<Quantity>> NUMBER_VALUE =
      Field.<Located<Quantity>>of("value", new Shape.Figure<>(Kind.NUMBER, true), "The number.")
          .require();

  /** The fields of an amount of money that is written as a mapping. */
  public static final List<Field<?>> MONEY =
      List.of(MONEY_AMOUNT, MONEY_CURRENCY, PER, BASIS, AS_OF);

  /** The fields of a rate that is written as a mapping. */
  public static final List<Field<?>> RATE = List.of(RATE_RATE, PER, BASIS, AS_OF);

  /** The fields of a number that is written as a mapping. */
  public static final List<Field<?>> NUMBER = List.of(NUMBER_VALUE, BASIS, AS_OF);

  // Links and sources.
  public static final Field<Located<String>> LINK_TITLE = line("title", "What it is called.");
  public static final Field<Located<String>> LINK_URL =
      link("url", "Where it leads: a web address, or a file beside the canvas.")
          .alsoCalled("href", "link", "uri", "address");
  public static final Shape.Group<Reading> READING =
      group("link", Reading::new, LINK_TITLE, LINK_URL);

  // Evidence.
  public static final Field<Located<EvidenceKind>> EVIDENCE_KIND =
      choice("kind", EvidenceKind.class, "How it was learned.").alsoCalled("type", "method");
  public static final Field<Located<PartialDate>> EVIDENCE_DATE =
      date("date", "When it was learned.").alsoCalled("when");
  public static final Field<Located<Quantity>> EVIDENCE_SAMPLE =
      number("sample", "How many were asked or observed.").alsoCalled("n", "sample-size", "size");
  public static final Field<Located<String>> EVIDENCE_FINDING =
      text("finding", "What was learned.").alsoCalled("insight", "result", "learned");
  public static final Field<Located<String>> EVIDENCE_LINK =
      link("link", "Where it can be read.").alsoCalled("url", "source");
  public static final Shape.Group<Evidence> EVIDENCE =
      group(
          "piece of evidence",
          Evidence::new,
          EVIDENCE_KIND,
          EVIDENCE_DATE,
          EVIDENCE_SAMPLE,
          EVIDENCE_FINDING,
          EVIDENCE_LINK,
          BASIS);

  // Metrics.
  public static final Field<Located<String>> METRIC_NAME =
      line("name", "What is measured.").require();
  public static final Field<Located<Purpose>> METRIC_FOR =
      of("for", new Shape.PurposeName(), "Whether it tells of getting, keeping or growing.");
  public static final Field<Located<String>> METRIC_VALUE = line("value", "Where it stands.");
  public static final Field<Located<String>> METRIC_TARGET =
      line("target", "Where it should stand.").alsoCalled("goal");
  public static final Shape.Group<Metric> METRIC =
      group("metric", Metric::new, METRIC_NAME, METRIC_FOR, METRIC_VALUE, METRIC_TARGET, AS_OF);

  // A decision.
  public static final Field<Located<PartialDate>> DECISION_DATE = date("date", "When.");
  public static final Field<Located<String>> DECISION_BY = line("by", "Who decided.");
  public static final Field<Located<String>> DECISION_WHY =
      text("why", "Why so, and not otherwise.").alsoCalled("because", "reason");
  public static final Field<List<Located<String>>> DECISION_ALTERNATIVES =
      Field.texts("alternatives", "What else was considered.");
  public static final Shape.Group<Decision> DECISION =
      group(
          "decision",
          Decision::new,
          DECISION_DATE,
          DECISION_BY,
          DECISION_WHY,
          DECISION_ALTERNATIVES);

  // An allowance.
  public static final Field<Located<String>> ALLOW_RULE =
      line("rule", "The rule whose finding is accepted.").require();
  public static final Field<Located<String>> ALLOW_BECAUSE =
      text("because", "Why it is accepted.").alsoCalled("reason", "why").require();
  public static final Field<Located<PartialDate>> ALLOW_UNTIL =
      date("until", "The last day on which it is accepted.").alsoCalled("expires");
  public static final Shape.Group<Allowance> ALLOWANCE =
      group("allowance", Allowance::new, ALLOW_RULE, ALLOW_BECAUSE, ALLOW_UNTIL);

  // What a segment expects.
  public static final Field<Located<Category>> EXPECTS_CATEGORY =
      of("category", new Shape.CategoryName(), "The category of relationship that is expected.");
  public static final Field<Located<String>> EXPECTS_BECAUSE =
      text("because", "Why they expect it.").alsoCalled("why", "reason");
  public static final Field<Located<String>> EXPECTS_ATMOSPHERE =
      text("atmosphere", "How it should feel.");
  public static final Field<Located<String>> EXPECTS_SERVICE =
      text("service", "What should be done for them.");
  public static final Field<Located<String>> EXPECTS_INTERACTIONS =
      text("interactions", "How they want to be in touch.");
  public static final Field<List<Evidence>> EXPECTS_EVIDENCE =
      listOf("evidence", EVIDENCE, "How that is known.");
  public static final Shape.Group<Expectation> EXPECTATION =
      group(
          "expectation",
          Expectation::new,
          said -> EXPECTS_CATEGORY,
          EXPECTS_CATEGORY,
          EXPECTS_BECAUSE,
          EXPECTS_ATMOSPHERE,
          EXPECTS_SERVICE,
          EXPECTS_INTERACTIONS,
          EXPECTS_EVIDENCE);

  // A segment's economics.
  public static final Field<Located<Money>> ECONOMICS_REVENUE =
      money("revenue", "What one customer brings in a period; `month` means customer-month.")
          .alsoCalled("arpu", "average-revenue");
  public static final Field<Located<Rate>> ECONOMICS_MARGIN =
      rate("gross-margin", "The share of the revenue that is left after making what is sold.")
          .alsoCalled("margin");
  public static final Field<Located<Rate>> ECONOMICS_CHURN =
      of(
          "churn",
          new Shape.Figure<>(Kind.RATE_PER_PERIOD, false),
          "The share of customers who leave in a period.");
  public static final Field<Located<TimeSpan>> ECONOMICS_LIFETIME =
      duration("lifetime", "How long a customer was observed to stay.");
  public static final Field<Located<Money>> ECONOMICS_CAC =
      money("acquisition-cost", "What winning one customer costs, salaries included.")
          .alsoCalled("cac", "customer-acquisition-cost");
  public static final Field<Located<Money>> ECONOMICS_LTV =
      money("lifetime-value", "What one customer is worth; checked against the computed value.")
          .alsoCalled("ltv", "clv", "cltv", "customer-lifetime-value");
  public static final Field<Located<TimeSpan>> ECONOMICS_PAYBACK =
      duration("payback", "When the acquisition cost is earned back; checked, too.")
          .alsoCalled("payback-period");
  public static final Shape.Group<SegmentEconomics> ECONOMICS =
      group(
          "segment's economics",
          SegmentEconomics::new,
          ECONOMICS_REVENUE,
          ECONOMICS_MARGIN,
          ECONOMICS_CHURN,
          ECONOMICS_LIFETIME,
          ECONOMICS_CAC,
          ECONOMICS_LTV,
          ECONOMICS_PAYBACK);

  // A stage of a funnel.
  public static final Field<Located<FunnelStage>> FUNNEL_STAGE =
      choice("stage", FunnelStage.class, "Which stage it is.").require();
  public static final Field<Located<Quantity>> FUNNEL_ENTERING =
      number("entering", "How many customers enter it in a period.");
  public static final Field<Located<Rate>> FUNNEL_CONVERTING =
      rate("converting", "The share that goes on to the next stage.")
          .alsoCalled("conversion", "conversion-rate");
  public static final Field<List<Located<String>>> FUNNEL_CHANNELS =
      references("channels", Block.CHANNELS, "The channels that lead through it.");
  public static final Field<List<Located<String>>> FUNNEL_RELATIONSHIPS =
      references(
          "customer-relationships",
          Block.CUSTOMER_RELATIONSHIPS,
          "The relationships that lead through it.");
  public static final Shape.Group<FunnelStep> FUNNEL_STEP =
      group(
          "funnel stage",
          FunnelStep::new,
          FUNNEL_STAGE,
          FUNNEL_ENTERING,
          FUNNEL_CONVERTING,
          FUNNEL_CHANNELS,
          FUNNEL_RELATIONSHIPS);

  // What a relationship costs.
  public static final Field<Located<Level>> COST_LEVEL =
      choice("level", Level.class, "How costly it is, roughly.");
  public static final Field<Located<Money>> COST_AMOUNT =
      money("amount", "How costly it is, in money.");
  public static final Field<List<Located<String>>> COST_ITEMS =
      references("items", Block.COST_STRUCTURE, "The cost items in which it is counted.")
          .alsoCalled("item", "cost-structure");
  public static final Shape.Group<RelationshipCost> COST =
      group(
          "cost",
          RelationshipCost::new,
          said -> isWord(Level.class, said) ? COST_LEVEL : COST_AMOUNT,
          COST_LEVEL,
          COST_AMOUNT,
          MONEY_CURRENCY,
          PER,
          BASIS,
          AS_OF,
          COST_ITEMS);

  // A tactic.
  public static final Field<Located<Tactic>> TACTIC_TACTIC =
      choice("tactic", Tactic.class, "The tactic's id in the catalogue.");
  public static final Field<Located<String>> TACTIC_NAME = line("name", "What it is called here.");
  public static final Field<Located<String>> TACTIC_DESCRIPTION =
      text("description", "How it is done.");
  public static final Field<List<Located<String>>> TACTIC_WITH =
      references("with", Block.VALUE_PROPOSITIONS, "The value propositions that it uses.");
  public static final Shape.Group<TacticUse> TACTIC =
      group(
          "tactic",
          TacticUse::new,
          said -> isWord(Tactic.class, said) ? TACTIC_TACTIC : TACTIC_NAME,
          TACTIC_TACTIC,
          TACTIC_NAME,
          TACTIC_DESCRIPTION,
          TACTIC_WITH);

  // A switching cost.
  public static final Field<Located<SwitchingType>> SWITCHING_TYPE =
      choice("type", SwitchingType.class, "What a customer who leaves gives up.");
  public static final Field<Located<Level>> SWITCHING_LEVEL =
      choice("level", Level.class, "How much of it.");
  public static final Field<Located<String>> SWITCHING_DESCRIPTION =
      text("description", "What it is in detail.");
  public static final Shape.Group<SwitchingCost> SWITCHING_COST =
      group(
          "switching cost",
          SwitchingCost::new,
          SWITCHING_TYPE,
          SWITCHING_LEVEL,
          SWITCHING_DESCRIPTION);

  // A viral loop.
  public static final Field<Located<String>> LOOP_TRIGGER =
      reference("trigger", Block.VALUE_PROPOSITIONS, "What makes customers tell others.");
  public static final Field<Located<String>> LOOP_INCENTIVE =
      text("incentive", "What they get for it.");
  public static final Field<Located<Money>> LOOP_REWARD =
      money("reward", "What that costs, for one customer won.");
  public static final Field<Located<String>> LOOP_CHANNEL =
      reference("channel", Block.CHANNELS, "How the word gets around.");
  public static final Field<Located<Quantity>> LOOP_INVITES =
      number("invites-per-customer", "How many others one customer tells in a cycle.")
          .alsoCalled("invites");
  public static final Field<Located<Rate>> LOOP_CONVERSION =
      rate("conversion", "The share of those told who become customers.")
          .alsoCalled("conversion-rate");
  public static final Field<Located<TimeSpan>> LOOP_CYCLE =
      duration("cycle", "How long one round takes.").alsoCalled("cycle-time");
  public static final Shape.Group<ViralLoop> VIRAL_LOOP =
      group(
          "viral loop",
          ViralLoop::new,
          LOOP_TRIGGER,
          LOOP_INCENTIVE,
          LOOP_REWARD,
          LOOP_CHANNEL,
          LOOP_INVITES,
          LOOP_CONVERSION,
          LOOP_CYCLE,
          BASIS);

  // A test of a hypothesis, and its result.
  public static final Field<Located<PartialDate>> RESULT_DATE = date("date", "When.");
  public static final Field<Located<String>> RESULT_OBSERVED = text("observed", "What was seen.");
  public static final Field<Located<Quantity>> RESULT_SAMPLE =
      number("sample", "How many were asked or observed.");
  public static final Field<Located<String>> RESULT_INSIGHT =
      text("insight", "What was learned from it.");
  public static final Field<Located<TestDecision>> RESULT_DECISION =
      choice("decision", TestDecision.class, "What was decided.");
  public static final Shape.Group<TestResult> RESULT =
      group(
          "test result",
          TestResult::new,
          RESULT_DATE,
          RESULT_OBSERVED,
          RESULT_SAMPLE,
          RESULT_INSIGHT,
          RESULT_DECISION);
  public static final Field<Located<String>> TEST_METHOD = line("method", "How it is tested.");
  public static final Field<Located<String>> TEST_METRIC = line("metric", "What is measured.");
  public static final Field<Located<String>> TEST_CRITERION =
      text("criterion", "What has to be seen for the hypothesis to hold.");
  public static final Field<Located<PartialDate>> TEST_DEADLINE =
      date("deadline", "When it is done.");
  public static final Field<TestResult> TEST_RESULT = of("result", RESULT, "What came of it.");
  public static final Shape.Group<HypothesisTest> TEST =
      group(
          "test",
          HypothesisTest::new,
          TEST_METHOD,
          TEST_METRIC,
          TEST_CRITERION,
          TEST_DEADLINE,
          TEST_RESULT);
}
