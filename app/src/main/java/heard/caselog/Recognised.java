package heard.caselog;

import heard.caselog.files.DateOrder;
import heard.caselog.files.Dates;
import heard.caselog.files.Row;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.FieldType;
import heard.caselog.staging.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a file, or a sheet of a workbook, was taken for.
///
/// @param name the file, with the sheet where it is one of a workbook
/// @param rows what each of its rows is
/// @param also what else each of its rows may be, and where, as sentences
/// @param written encoding and delimiter, or the kind of workbook
/// @param dates how its dates are read, with one of them as an example; empty where it has none
/// @param notes what else should be known, as sentences
/// @param first the first rows under the headings, of long cells the beginning
public record Recognised(
    String name,
    String rows,
    List<String> also,
    String written,
    long headingRow,
    String dates,
    List<String> notes,
    List<String> headings,
    List<List<String>> first) {

  /// Enough to see whether a column is the right one.
  private static final int CELL_SHOWN = 60;

  public Recognised {
    also = List.copyOf(also);
    notes = List.copyOf(notes);
    headings = List.copyOf(headings);
    first = List.copyOf(first);
  }

  /// Those of an import, in the order given.
  static List<Recognised> all(ImportResult result) {
    return result.recognised().stream()
        .filter(found -> !found.isBesideAnother())
        .map(found -> of(found, result))
        .toList();
  }

  private static Recognised of(Found found, ImportResult result) {
    var order = result.dates().getOrDefault(found.number(), DateOrder.DAY_FIRST);
    return new Recognised(
        found.name(),
        found.mapping().rows().word(),
        found.mapping().also().stream()
            .map(also -> "Also one %s a row, %s.".formatted(also.rows().word(), also.when().said()))
            .toList(),
        found.sheet().written(),
        found.headingRow(),
        dates(found, order),
        found.sheet().notes(),
        found.headings(),
        found.first().stream().map(Recognised::shown).toList());
  }

  private static List<String> shown(Row row) {
    return row.cells().stream()
        .map(cell -> cell.length() <= CELL_SHOWN ? cell : cell.substring(0, CELL_SHOWN) + "…")
        .toList();
  }

  /// All of it but the rows, as a sentence.
  public String sentence() {
    return "%s; headings in row %d%s"
        .formatted(written, headingRow, dates.isEmpty() ? "" : "; " + dates);
  }

  private static String dates(Found found, DateOrder order) {
    var first = order == DateOrder.MONTH_FIRST ? "month first" : "day first";
    var cells =
        IntStream.range(0, found.columns().size())
            .filter(i -> isDate(found.columns().get(i)))
            .boxed()
            .toList();
    if (cells.isEmpty()) {
      return "";
    }
    return found.first().stream()
        .flatMap(row -> cells.stream().filter(i -> i < row.cells().size()).map(row.cells()::get))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .flatMap(text -> example(text, order))
        .map(example -> "dates %s: %s".formatted(first, example))
        .orElse("dates " + first);
  }

  private static Optional<String> example(String text, DateOrder order) {
    return new Dates(order).read(text) instanceof Dates.Reading.Day(var day)
        ? Optional.of("%s is %s".formatted(text, heard.platform.pages.Dates.full(day)))
        : Optional.empty();
  }

  private static boolean isDate(Optional<Column> column) {
    return column
        .flatMap(Column::field)
        .filter(field -> field.type() == FieldType.DATE)
        .isPresent();
  }
}
