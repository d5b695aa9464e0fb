package org.canvasdoc.economics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A figure that cannot be had, and everything that it lacks. */
public record Missing(String name, Formula formula, List<Gap> gaps) implements Computed {
  @Override
  public <R> R fold(Function<Figure, R> had, Function<Missing, R> missing) {
    return missing.apply(this);
  }

  @Override
  public Optional<Figure> figure() {
    return Optional.empty();
  }
}
