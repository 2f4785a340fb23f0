package heard.caselog.staging;

import heard.caselog.files.Row;
import heard.caselog.files.Sheet;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.Presence;
import heard.caselog.mapping.TableMapping;
import java.util.List;
import java.util.Optional;

/// A sheet whose heading row has been found.
///
/// @param number its place among the sheets of the log, from 0
/// @param when in which of its rows there is something for the mapping
/// @param headingRow the number of the row with the headings
/// @param headings as they stand there
/// @param columns what each of its cells is, in the order of the sheet
/// @param first the first rows under the headings, to be shown
public record Found(
    int number,
    Sheet sheet,
    TableMapping mapping,
    Presence when,
    long headingRow,
    List<String> headings,
    List<Optional<Column>> columns,
    List<Row> first) {

  public Found {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
    first = List.copyOf(first);
  }

  /// Whether anything stands under its headings.
  public boolean hasRows() {
    return !first.isEmpty();
  }

  /// Whether it is what else stands in the rows of another.
  public boolean isBesideAnother() {
    return !when.equals(Presence.EVERYWHERE);
  }

  /// Whether a row holds something for the mapping.
  public boolean isIn(List<String> cells) {
    return when.isIn(headings, cells);
  }

  /// As faults name it.
  public String name() {
    return sheet.name();
  }

  /// The text of the cell that holds a field; empty where there is none.
  String text(Field field, List<String> cells) {
    for (int i = 0; i < columns.size() && i < cells.size(); i++) {
      if (columns.get(i).flatMap(Column::field).filter(field::equals).isPresent()) {
        return cells.get(i);
      }
    }
    return "";
  }

  /// The heading over a field; the field's own name where it has no column.
  public String heading(Field field) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).flatMap(Column::field).filter(field::equals).isPresent()) {
        return headings.get(i);
      }
    }
    return field.word();
  }
}
