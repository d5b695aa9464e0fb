package org.canvasdoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Thresholds;
import org.canvasdoc.model.Values;
import org.canvasdoc.model.Word;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.SourceFile;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.canvasdoc.yaml.Mapping.Pair;
import org.canvasdoc.yaml.Node;
import org.canvasdoc.yaml.Scalar;
import org.canvasdoc.yaml.Sequence;

/**
 * What a team asks of its canvases: {@code rules.yaml}.
 *
 * @param profile empty where it is not said
 * @param levels the rules whose level is set, in the order written
 */
public record RulesFile(
    Optional<Located<Asked>> profile, List<RuleLevel> levels, Thresholds thresholds) {
  /** A rule and the level that is set for it. */
  public record RuleLevel(Located<String> rule, Located<LevelWord> level) {}

  /** A profile, as the file spells it. */
  public enum Asked implements Word {
    SKETCH("sketch", "An idea on a napkin."),
    REVIEW("review", "A model under discussion; the default."),
    STRICT("strict", "A model that people rely on.");

    private final String key;
    private final String summary;

    Asked(String key, String summary) {
      this.key = key;
      this.summary = summary;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String summary() {
      return summary;
    }
  }

  /** A level, as the file spells it. */
  public enum LevelWord implements Word {
    ERROR("error", "It fails the build, by default."),
    WARNING("warning", "It should be looked at."),
    NOTE("note", "It is worth knowing."),
    OFF("off", "It is not asked.");

    private final String key;
    private final String summary;

    LevelWord(String key, String summary) {
      this.key = key;
      this.summary = summary;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String summary() {
      return summary;
    }
  }

  /** How to write one. */
  static final String HELP = "write it like `profile: review`";

  /** What stands for a block where a finding is about the rules. */
  static final String BLOCK = "rules";

  private static final Field<Located<Asked>> PROFILE =
      Field.choice("profile", Asked.class, "How much is asked of the canvases.");

  /** What holds where a team says nothing. */
  public static final RulesFile NONE =
      new RulesFile(
          Optional.empty(),
          List.of(),
          new Thresholds(
              new Values.Builder(Span.startOf(new SourceFile("rules.yaml", ""))).build()));

  static RulesFile read(Sink sink, Mapping top) {
    Subject subject = Subject.NONE.block(BLOCK);
    Span place = Span.startOf(top.span().file());
    Values.Builder values = new Values.Builder(place);
    List<RuleLevel> levels = new ArrayList<>();
    Thresholds thresholds = NONE.thresholds();
    Keys keys = new Keys(sink, subject, top);
    for (Pair pair : keys.unique()) {
      switch (pair.key().text()) {
        case "profile" -> GroupReader.field(sink, subject, values, PROFILE, pair);
        case "rules" -> levels.addAll(levels(sink, subject, pair));
        case "thresholds" -> thresholds = thresholds(sink, subject, pair);
        default -> {
          if (!Keys.isOwn(pair.key().text())) {
            keys.unknown(pair, FIELDS);
          }
        }
      }
    }
    return new RulesFile(values.build().get(PROFILE), levels, thresholds);
  }

  private static final List<Field<?>> FIELDS =
      List.of(
          PROFILE,
          Field.line("rules", "Levels of single rules.").alsoCalled("levels", "rule"),
          Field.line("thresholds", "The numbers that rules measure by.").alsoCalled("limits"));

  private static List<RuleLevel> levels(Sink sink, Subject subject, Pair top) {
    List<RuleLevel> levels = new ArrayList<>();
    Shape.Choice<LevelWord> shape = new Shape.Choice<>(LevelWord.class);
    Subject ofRules = subject.field("rules");
    for (Pair pair : mapping(sink, ofRules, top)) {
      Scalar key = pair.key();
      ValueReader reader =
          new ValueReader(sink, ofRules, key.text(), key.span(), pair.value(), false);
      shape
          .accept(reader)
          .map(level -> (Located<?>) level)
          .ifPresent(
              level ->
                  levels.add(
                      new RuleLevel(
                          pair.key().located(),
                          new Located<>((LevelWord) level.value(), level.span()))));
    }
    return levels;
  }

  private static Thresholds thresholds(Sink sink, Subject subject, Pair top) {
    List<Field<?>> fields = new ArrayList<>();
    Thresholds.all().forEach(each -> fields.add(each.field()));
    Mapping mapping =
        new Mapping(mapping(sink, subject.field("thresholds"), top), top.key().span());
    return new Thresholds(
        GroupReader.read(sink, subject.field("thresholds"), mapping, top.key().span(), fields));
  }

  /** The pairs of a mapping; none, after a finding, where it is something else. */
  private static List<Pair> mapping(Sink sink, Subject subject, Pair pair) {
    return pair.value()
        .accept(
            new Node.Visitor<List<Pair>>() {
              @Override
              public List<Pair> scalar(Scalar scalar) {
                return scalar.isEmpty() ? List.of() : wrong(scalar.span());
              }

              @Override
              public List<Pair> mapping(Mapping mapping) {
                return Keys.unique(sink, subject, mapping);
              }

              @Override
              public List<Pair> sequence(Sequence sequence) {
                return wrong(pair.key().span());
              }

              private List<Pair> wrong(Span span) {
                String message = "`" + pair.key().text() + "` is a mapping";
                sink.invalidValue(
                    subject, span, new Parsed.Complaint(message, "not a mapping", null, null));
                return List.of();
              }
            });
  }
}
