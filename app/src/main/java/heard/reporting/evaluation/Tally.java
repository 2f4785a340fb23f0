package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Population;

/// One number to be taken from the record: what is made of the rows of a population that satisfy a
/// condition. The condition comes in the three parts from which a table makes its cells, so that
/// all tallies of a table are grouped in one statement; {@link #condition} is the whole of it, and
/// is what a list of the rows behind the number selects by.
///
/// @param population which rows there are
/// @param common what every cell of the table asks
/// @param row what its row asks
/// @param column what its column asks
/// @param aggregate what is made of the rows
public record Tally(
    Population population, Condition common, Condition row, Condition column, Aggregate aggregate) {

  /// What a row must satisfy to be in this number.
  public Condition condition() {
    return Condition.all(common, row, column);
  }
}
