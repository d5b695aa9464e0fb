package org.canvasdoc.model;

import java.util.List;
import java.util.Optional;
import org.canvasdoc.source.Located;

/** How costly a customer relationship is: as a level, in money, or both. */
public record RelationshipCost(Values values) implements Grouped {
  public Optional<Located<Level>> level() {
    return values.get(Parts.COST_LEVEL);
  }

  /** The amount, with the currency, period and basis that stand beside it. */
  public Optional<Located<Money>> amount() {
    return values
        .get(Parts.COST_AMOUNT)
        .map(amount -> new Located<>(complete(amount.value()), amount.span()));
  }

  public List<Located<String>> items() {
    return values.list(Parts.COST_ITEMS);
  }

  private Money complete(Money money) {
    String currency = values.get(Parts.MONEY_CURRENCY).map(Located::value).orElse(money.currency());
    Period per = values.get(Parts.PER).map(Located::value).orElse(money.per());
    Money.Quality quality =
        new Money.Quality(
            values.get(Parts.BASIS).map(Located::value).orElse(money.quality().basis()),
            values.get(Parts.AS_OF).map(Located::value).orElse(money.quality().asOf()));
    return new Money(money.amount(), currency, per, quality);
  }
}
