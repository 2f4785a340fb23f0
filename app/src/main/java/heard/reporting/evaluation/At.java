package heard.reporting.evaluation;

import heard.reporting.catalogue.Condition;
import heard.reporting.catalogue.Population;
import heard.reporting.definition.PeriodWords;
import heard.reporting.document.Period;
import java.util.List;

/// Where a cell stands: what the table, its row and its column ask, each with a period or without.
///
/// @param usual the period where neither row nor column says one
/// @param others the other cells of its row or column among which it can have a rank
record At(
    Population population,
    Condition common,
    PeriodWords usual,
    Ask row,
    Ask column,
    List<At> others) {

  At(Population population, Condition common, PeriodWords usual, Ask row, Ask column) {
    this(population, common, usual, row, column, List.of());
  }

  /// The same cell among others.
  At among(List<At> cells) {
    return new At(population, common, usual, row, column, List.copyOf(cells));
  }

  /// The same cell, where row and column both say a period: the shorter is taken within the longer,
  /// so that years down and quarters across make the quarters of each year.
  At settled(Period report) {
    if (column.isShorter(row, report)) {
      return with(row, column.within(row));
    }
    return row.isShorter(column, report) ? with(row.within(column), column) : this;
  }

  /// The period of the cell, in words: the shorter where row and column both say one.
  PeriodWords when(Period report) {
    var down = row.period();
    var across = column.period();
    if (down != null && across != null) {
      return column.isShorter(row, report) ? across : down;
    }
    var own = row.saysWhen() ? down : across;
    return own == null ? usual : own;
  }

  /// The same cell in another period.
  At since(PeriodWords other) {
    return new At(population, common, other, row.in(other), column.in(other));
  }

  At with(Ask newRow, Ask newColumn) {
    return new At(population, common, usual, newRow, newColumn);
  }
}
