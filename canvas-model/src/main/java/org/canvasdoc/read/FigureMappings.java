package org.canvasdoc.read;

import java.util.Optional;
import org.canvasdoc.diagnostic.Subject;
import org.canvasdoc.model.Basis;
import org.canvasdoc.model.Money;
import org.canvasdoc.model.Money.Quality;
import org.canvasdoc.model.PartialDate;
import org.canvasdoc.model.Parts;
import org.canvasdoc.model.Period;
import org.canvasdoc.model.Quantity;
import org.canvasdoc.model.Rate;
import org.canvasdoc.model.Shape.Figure.Kind;
import org.canvasdoc.model.Values;
import org.canvasdoc.read.Parsed.Complaint;
import org.canvasdoc.source.Located;
import org.canvasdoc.source.Span;
import org.canvasdoc.yaml.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads figures that are written as a mapping, with what they rest on. */
final class FigureMappings {
  private FigureMappings() {}

  static Optional<Object> read(Sink sink, Subject subject, Mapping mapping, Span key, Kind kind) {
    return switch (kind) {
      case MONEY -> money(GroupReader.read(sink, subject, mapping, key, Parts.MONEY));
      case RATE, RATE_PER_PERIOD -> rate(sink, subject, mapping, key, kind);
      case NUMBER -> number(GroupReader.read(sink, subject, mapping, key, Parts.NUMBER));
      case DATE, DURATION -> Optional.empty();
    };
  }

  private static Optional<Object> money(Values values) {
    return values
        .get(Parts.MONEY_AMOUNT)
        .map(
            amount -> {
              Money money = amount.value();
              String currency =
                  values.get(Parts.MONEY_CURRENCY).map(Located::value).orElse(money.currency());
              Period per = values.get(Parts.PER).map(Located::value).orElse(money.per());
              return new Located<>(
                  new Money(money.amount(), currency, per, quality(values)), amount.span());
            });
  }

  private static Optional<Object> rate(
      Sink sink, Subject subject, Mapping mapping, Span key, Kind kind) {
    Values values = GroupReader.read(sink, subject, mapping, key, Parts.RATE);
    Optional<Located<Rate>> rate = values.get(Parts.RATE_RATE);
    if (rate.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Period per =
        values.get(Parts.PER).map(Located::value).orElse(rate.get().value().per());
    boolean wrongPeriod = per != null && (!per.isTime() || per.isPerCustomer());
    boolean noPeriod = kind == Kind.RATE_PER_PERIOD && per == null && !values.given(Parts.PER);
    if (noPeriod || wrongPeriod) {
      String unit = per == null ? "" : per.key();
      Span place = noPeriod ? key : values.get(Parts.PER).map(Located::span).orElse(key);
      sink.invalidValue(
          subject,
          place,
          new Complaint(
              noPeriod
                  ? Keys.whole(subject) + " does not say per what period"
                  : "a rate is per day, week, month, quarter or year, not per `" + unit + "`",
              noPeriod ? "has no `per`" : "not a period of time",
              "write `per: month`, say",
              null));
      return Optional.empty();
    }
    return Optional.of(
        new Located<>(
            new Rate(rate.get().value().fraction(), per, quality(values)), rate.get().span()));
  }

  private static Optional<Object> number(Values values) {
    return values
        .get(Parts.NUMBER_VALUE)
        .map(
            number ->
                new Located<>(
                    new Quantity(number.value().value(), quality(values)), number.span()));
  }

  private static Quality quality(Values values) {
    @Nullable Basis basis = values.get(Parts.BASIS).map(Located::value).orElse(null);
    @Nullable PartialDate asOf = values.get(Parts.AS_OF).map(Located::value).orElse(null);
    return basis == null && asOf == null ? Quality.UNSAID : new Quality(basis, asOf);
  }
}
