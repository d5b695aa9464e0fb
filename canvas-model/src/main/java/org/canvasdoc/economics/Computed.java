package org.canvasdoc.economics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The outcome of a formula: a figure, or what is missing for it. */
public sealed interface Computed permits Figure, Missing {
  /** What it is called, like {@code lifetime value}. */
  String name();

  Formula formula();

  /** One answer for a figure, one where it cannot be had. */
  <R> R fold(Function<Figure, R> had, Function<Missing, R> missing);

  /** The figure, where it can be had. */
  Optional<Figure> figure();

  /** What is missing; empty where the figure can be had. */
  List<Gap> gaps();
}
