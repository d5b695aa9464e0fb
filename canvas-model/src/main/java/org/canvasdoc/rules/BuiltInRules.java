package org.canvasdoc.rules;

import java.util.List;
import org.canvasdoc.rule.Rule;
import org.canvasdoc.rules.completeness.CategoryMissing;
import org.canvasdoc.rules.completeness.CostUnknown;
import org.canvasdoc.rules.completeness.EmptyBlock;
import org.canvasdoc.rules.completeness.ExpectationUnknown;
import org.canvasdoc.rules.completeness.LifecycleGap;
import org.canvasdoc.rules.completeness.NotIntegrated;
import org.canvasdoc.rules.completeness.PurposeMissing;
import org.canvasdoc.rules.completeness.ReviewOverdue;
import org.canvasdoc.rules.completeness.StatusUnknown;
import org.canvasdoc.rules.completeness.SwitchingCostsUnanswered;
import org.canvasdoc.rules.consistency.AutomatedWithoutSystem;
import org.canvasdoc.rules.consistency.AutomationContradiction;
import org.canvasdoc.rules.consistency.ChannelMissesSegment;
import org.canvasdoc.rules.consistency.CoCreationWithoutContribution;
import org.canvasdoc.rules.consistency.CommunityWithoutPlace;
import org.canvasdoc.rules.consistency.ContinuityContradiction;
import org.canvasdoc.rules.consistency.CostOutsideCostStructure;
import org.canvasdoc.rules.consistency.DedicatedWithoutPerson;
import org.canvasdoc.rules.consistency.DependsOnInactive;
import org.canvasdoc.rules.consistency.GrowthWithoutKnowledge;
import org.canvasdoc.rules.consistency.IncompleteViralLoop;
import org.canvasdoc.rules.consistency.OrphanEntry;
import org.canvasdoc.rules.consistency.RelationshipWithoutChannel;
import org.canvasdoc.rules.consistency.SegmentWithoutRelationship;
import org.canvasdoc.rules.consistency.SegmentsAlike;
import org.canvasdoc.rules.consistency.SelfServiceWithoutMeans;
import org.canvasdoc.rules.consistency.SuspiciouslyCheap;
import org.canvasdoc.rules.consistency.TacticAlone;
import org.canvasdoc.rules.consistency.TwinRelationship;
import org.canvasdoc.rules.consistency.UnmetExpectation;
import org.canvasdoc.rules.consistency.UnpaidSegment;
import org.canvasdoc.rules.consistency.UnrequestedRelationship;
import org.canvasdoc.rules.consistency.UnwelcomeChannel;
import org.canvasdoc.rules.economics.FreeAcquisition;
import org.canvasdoc.rules.economics.ImplausibleVirality;
import org.canvasdoc.rules.economics.LeakyFunnel;
import org.canvasdoc.rules.economics.LifetimeValueMismatch;
import org.canvasdoc.rules.economics.LossMakingSegment;
import org.canvasdoc.rules.economics.MarginMissing;
import org.canvasdoc.rules.economics.PaybackMismatch;
import org.canvasdoc.rules.economics.RetentionContradiction;
import org.canvasdoc.rules.economics.SharesOff;
import org.canvasdoc.rules.economics.ThinMarginSegment;
import org.canvasdoc.rules.economics.UnprofitableRelationship;
import org.canvasdoc.rules.evidence.EstablishedWithoutEvidence;
import org.canvasdoc.rules.evidence.RefutedButActive;
import org.canvasdoc.rules.evidence.TestWithoutCriterion;
import org.canvasdoc.rules.evidence.UntestedHypothesis;
import org.canvasdoc.rules.evidence.WeakEvidence;
import org.canvasdoc.rules.structure.AmbiguousSource;
import org.canvasdoc.rules.structure.BrokenLineage;
import org.canvasdoc.rules.structure.CategoryClash;
import org.canvasdoc.rules.structure.DuplicateKey;
import org.canvasdoc.rules.structure.ExpiredAllowance;
import org.canvasdoc.rules.structure.InvalidId;
import org.canvasdoc.rules.structure.InvalidValue;
import org.canvasdoc.rules.structure.MissingField;
import org.canvasdoc.rules.structure.OtherName;
import org.canvasdoc.rules.structure.RelationshipWithoutSegment;
import org.canvasdoc.rules.structure.UnknownCategory;
import org.canvasdoc.rules.structure.UnknownKey;
import org.canvasdoc.rules.structure.UnknownPurpose;
import org.canvasdoc.rules.structure.UnknownReference;
import org.canvasdoc.rules.structure.UnknownRule;
import org.canvasdoc.rules.structure.UnknownSegment;
import org.canvasdoc.rules.structure.UnreadableFile;
import org.canvasdoc.rules.structure.UnusedAllowance;
import org.canvasdoc.rules.style.CrowdedBlock;
import org.canvasdoc.rules.style.HiddenStatus;
import org.canvasdoc.rules.style.LongName;
import org.canvasdoc.rules.style.PlaceholderText;
import org.canvasdoc.rules.style.RepeatedText;

/**
 * The table of contents of the rules that come with the tool. A row has the levels in the profiles
 * {@code sketch}, {@code review} and {@code strict}: E error, W warning, N note, - off.
 */
public final class BuiltInRules {
  /** A rule and its levels. */
  public record Row(Rule rule, String levels) {}

  public static final List<Row> ALL =
      List.of(
          new Row(new UnreadableFile(), "EEE"),
          new Row(new DuplicateKey(), "EEE"),
          new Row(new UnknownKey(), "EEE"),
          new Row(new InvalidId(), "EEE"),
          new Row(new MissingField(), "EEE"),
          new Row(new InvalidValue(), "EEE"),
          new Row(new UnknownSegment(), "EEE"),
          new Row(new UnknownCategory(), "EEE"),
          new Row(new UnknownPurpose(), "EEE"),
          new Row(new OtherName(), "NWE"),
          new Row(new RelationshipWithoutSegment(), "NEE"),
          new Row(new UnknownReference(), "EEE"),
          new Row(new BrokenLineage(), "EEE"),
          new Row(new CategoryClash(), "EEE"),
          new Row(new UnknownRule(), "EEE"),
          new Row(new AmbiguousSource(), "EEE"),
          new Row(new ExpiredAllowance(), "WWE"),
          new Row(new UnusedAllowance(), "-WE"),
          new Row(new SegmentWithoutRelationship(), "NWE"),
          new Row(new UnmetExpectation(), "NWE"),
          new Row(new UnrequestedRelationship(), "-NN"),
          new Row(new DedicatedWithoutPerson(), "-WW"),
          new Row(new AutomatedWithoutSystem(), "-WW"),
          new Row(new SelfServiceWithoutMeans(), "-WW"),
          new Row(new CommunityWithoutPlace(), "-WW"),
          new Row(new CoCreationWithoutContribution(), "-WW"),
          new Row(new RelationshipWithoutChannel(), "-WW"),
          new Row(new ChannelMissesSegment(), "-WW"),
          new Row(new UnwelcomeChannel(), "-NN"),
          new Row(new ContinuityContradiction(), "-WW"),
          new Row(new AutomationContradiction(), "-WW"),
          new Row(new CostOutsideCostStructure(), "-WW"),
          new Row(new SuspiciouslyCheap(), "-NN"),
          new Row(new IncompleteViralLoop(), "-WW"),
          new Row(new DependsOnInactive(), "-WE"),
          new Row(new UnpaidSegment(), "-NW"),
          new Row(new OrphanEntry(), "-NW"),
          new Row(new SegmentsAlike(), "-NN"),
          new Row(new TacticAlone(), "--N"),
          new Row(new GrowthWithoutKnowledge(), "--N"),
          new Row(new TwinRelationship(), "-NW"),
          new Row(new ExpectationUnknown(), "-WE"),
          new Row(new StatusUnknown(), "-NW"),
          new Row(new CostUnknown(), "-WE"),
          new Row(new NotIntegrated(), "-WE"),
          new Row(new CategoryMissing(), "NWE"),
          new Row(new PurposeMissing(), "-WE"),
          new Row(new LifecycleGap(), "-NW"),
          new Row(new SwitchingCostsUnanswered(), "--N"),
          new Row(new EmptyBlock(), "-WW"),
          new Row(new ReviewOverdue(), "--W"),
          new Row(new LifetimeValueMismatch(), "WWE"),
          new Row(new PaybackMismatch(), "WWE"),
          new Row(new MarginMissing(), "-NW"),
          new Row(new UnprofitableRelationship(), "WWE"),
          new Row(new LossMakingSegment(), "WWE"),
          new Row(new ThinMarginSegment(), "-NN"),
          new Row(new FreeAcquisition(), "-NN"),
          new Row(new SharesOff(), "-WW"),
          new Row(new LeakyFunnel(), "WWE"),
          new Row(new ImplausibleVirality(), "-WW"),
          new Row(new RetentionContradiction(), "-NN"),
          new Row(new UntestedHypothesis(), "-NW"),
          new Row(new TestWithoutCriterion(), "-WW"),
          new Row(new EstablishedWithoutEvidence(), "--N"),
          new Row(new WeakEvidence(), "-NN"),
          new Row(new RefutedButActive(), "-WE"),
          new Row(new LongName(), "-NN"),
          new Row(new CrowdedBlock(), "-NN"),
          new Row(new RepeatedText(), "-NN"),
          new Row(new PlaceholderText(), "-WW"),
          new Row(new HiddenStatus(), "-NN"));

  private BuiltInRules() {}
}
