package heard.reporting.evaluation;

import heard.reporting.catalogue.Dimension;
import java.util.Optional;

/// What is made of the rows of a cell.
public sealed interface Aggregate {

  /// Their number.
  record Rows() implements Aggregate {}

  /// The number of the representations that they belong to.
  record Representations() implements Aggregate {}

  /// The sum of a number.
  record Sum(Dimension of) implements Aggregate {}

  /// The mean of a number, over the rows that have it.
  record Mean(Dimension of) implements Aggregate {}

  /// The median of a number, over the rows that have it.
  record Median(Dimension of) implements Aggregate {}

  /// The dimension whose numbers it needs, if any.
  default Optional<Dimension> needs() {
    return switch (this) {
      case Rows _, Representations _ -> Optional.empty();
      case Sum(var of) -> Optional.of(of);
      case Mean(var of) -> Optional.of(of);
      case Median(var of) -> Optional.of(of);
    };
  }
}
