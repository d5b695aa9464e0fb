package org.canvasdoc.rules;

import java.util.List;
import org.canvasdoc.rule.Rule;
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
          new Row(new RefutedButActive(), "-WE"));

  private BuiltInRules() {}
}
