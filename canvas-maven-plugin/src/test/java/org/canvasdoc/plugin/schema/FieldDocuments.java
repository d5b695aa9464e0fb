package org.canvasdoc.plugin.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.canvasdoc.model.Block;
import org.canvasdoc.model.Field;
import org.canvasdoc.model.Format;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Shape;
import org.canvasdoc.model.Word;

/** Makes small documents that give each field of the table one value each. */
final class FieldDocuments {
  /** Values of all kinds, right ones and wrong ones; `_` stands for a space in this list. */
  static final List<String> VALUES =
      Stream.of(
              ("none low idea true false yes no 0 1.5 7 42 -3 1e400x 0.06 6% 150% '6 % per month'"
                      + " '6% per customer' '6% per week' 2026 2026-02 2022-02-29 2026-02-29 2028-02-29 1900-02-29 2000-02-29 2028-02-30 0000 2026-13"
                      + " 2026-06-31 12.50 '12.50 EUR' '12.50 XYZ' '12 EUR per month' '5 per per day'"
                      + " '1200  per quarter' €12 1.200,50 '7 days' '1 week' '3 fortnights' P24M P1Y6M"
                      + " P6M1Y P 24 [] {} [low] [idea,_7] [none] [keep,_grow] [[a]] [{}] {x-a:_1}"
                      + " {a:_b} {name:_A} {title:_A,_url:_b.md} {value:_12,_basis:_measured}"
                      + " {value:_many} {basis:_assumed} {amount:_12,_currency:_EUR} {amount:_lots}"
                      + " {rate:_6%,_per:_month} {rate:_6%,_per:_order} {rate:_6%}"
                      + " {rate:_6%_per_year,_per:_} {rate:_0.5,_as-of:_2026-02} {financial:_low}"
                      + " {financial:_} {financial:_much} {type:_financial} {type:_,_financial:_low}"
                      + " {level:_low,_amount:_3_EUR} {level:_dear} {tactic:_gift} {tactic:_bribe}"
                      + " [{category:_communities}] {stage:_purchase} [{stage:_keep},_{stage:_}]"
                      + " {rule:_crowded-block,_because:_So_it_is} {rule:_a} [{kind:_survey}]"
                      + " {claim:_It_is_so} https://example.org/a?b=c#d http:// http:a /etc/a"
                      + " www.example.org mailto:a@example.org files/a.md javascript:x c:\\a"
                      + " 'https://a.org/b_c' EUR eur XXX en en-GB de_DE english und x-a pt-BR-x-a"
                      + " sl-rozaj-biske '' '_' \"a_b\" 1984 physical get communities gift Words_of_it")
                  .split(" (?=[^ ])"))
          .map(value -> value.replace('_', ' '))
          .toList();

  private final List<String> documents = new ArrayList<>();
  private final Set<Field<?>> done = new HashSet<>();

  private FieldDocuments() {}

  /** A document for each field and value, the value by itself or in a list. */
  static List<String> all() {
    FieldDocuments made = new FieldDocuments();
    made.fields(Format.HEAD, fields -> fields.replace("name: A, ", "") + "}");
    made.fields(Format.HYPOTHESIS, fields -> "hypotheses: {a: {" + fields + "}}}");
    for (Block block : Block.values()) {
      made.fields(Format.fields(block), fields -> block.key() + ": {a: {" + fields + "}}}");
    }
    return made.documents;
  }

  private void fields(List<Field<?>> fields, UnaryOperator<String> around) {
    for (Field<?> field : fields) {
      if (done.add(field)) {
        String others =
            fields.stream()
                .filter(other -> other.required() && !other.equals(field))
                .map(other -> other.key() + ": " + sample(other.shape()) + ", ")
                .collect(Collectors.joining());
        field(field, value -> around.apply(others + field.key() + ": " + value));
      }
    }
  }

  private void field(Field<?> field, UnaryOperator<String> around) {
    boolean list = field.shape() instanceof Shape.ListOf<?>;
    for (String value : VALUES) {
      document(around, value);
      if (list) {
        document(around, "[" + value + "]");
      }
    }
    if (field.shape() instanceof Shape.Choice<?> choice) {
      choice.words().forEach(word -> document(around, word.key()));
    }
    Shape<?> item = field.shape() instanceof Shape.ListOf<?> of ? of.item() : field.shape();
    UnaryOperator<String> inside =
        fields -> around.apply(list ? "[{" + fields + "}]" : "{" + fields + "}");
    if (item instanceof Shape.Group<?> group) {
      fields(group.fields(), inside);
    } else if (item instanceof Shape.Figure<?> figure && !figure.textOnly()) {
      List<Field<?>> fields =
          switch (figure.kind()) {
            case NUMBER -> Parts.NUMBER;
            case MONEY -> Parts.MONEY;
            default -> Parts.RATE;
          };
      fields(fields, inside);
    }
  }

  private void document(UnaryOperator<String> around, String value) {
    documents.add("{name: A, " + around.apply(value) + "\n");
  }

  /** What a field has to say where it is not the one that matters. */
  private static String sample(Shape<?> shape) {
    if (shape instanceof Shape.Choice<?> choice) {
      Word first = choice.words().get(0);
      return first.key();
    }
    return shape instanceof Shape.Figure<?> ? "0.5" : "A";
  }
}
