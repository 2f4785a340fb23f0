package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.files.Dates;
import heard.caselog.mapping.CellReader;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.Reading;
import heard.caselog.mapping.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads staged rows by the mapping.
final class RowReader {

  private final List<Found> tables;
  private final List<CellReader> readers;

  RowReader(Staged staged, LocalDate today) {
    this.tables = staged.tables();
    this.readers =
        tables.stream()
            .map(table ->
                new CellReader(
                    new Dates(
                        staged
                            .dates()
                            .getOrDefault(table.number(), heard.caselog.files.DateOrder.DAY_FIRST)),
                    today))
            .toList();
  }

  ReadRow read(
      int sheet, long number, String staged, @Nullable UUID linked, Consumer<Fault> faults) {
    var table = tables.get(sheet);
    var reader = readers.get(sheet);
    var cells = cells(staged, table.columns().size());
    var values = new EnumMap<Field, Value>(Field.class);
    values.putAll(table.mapping().always());
    for (int i = 0; i < cells.size(); i++) {
      var column = table.columns().get(i);
      if (column.isEmpty() || column.get().field().isEmpty()) {
        continue;
      }
      var field = column.get().field().get();
      switch (reader.read(column.get(), cells.get(i))) {
        case Reading.Has(var value) -> values.merge(field, value, Value::and);
        case Reading.Nothing _ -> {
          var rows = table.mapping().rows();
          boolean saysUnknown = !cells.get(i).isEmpty() && rows.needless().contains(field);
          if (rows.needed().contains(field) && !saysUnknown && !values.containsKey(field)) {
            faults.accept(
                new Fault(
                    FaultKind.EMPTY,
                    table.name(),
                    number,
                    table.headings().get(i),
                    cells.get(i),
                    "Each row here needs %s.".formatted(article(field.word().replace('-', ' '))),
                    "Fill in the cell, or delete the row."));
          }
        }
        case Reading.Wrong(var kind, _, _)
            when kind == FaultKind.UNKNOWN_WORD && column.get().otherwise().isPresent() ->
            values.put(column.get().otherwise().get(), new Value.Text(cells.get(i)));
        case Reading.Wrong(var kind, var wrong, var remedy) ->
            faults.accept(
                new Fault(
                    kind,
                    table.name(),
                    number,
                    table.headings().get(i),
                    cells.get(i),
                    wrong,
                    remedy));
      }
    }
    return new ReadRow(table, number, values, linked);
  }

  private static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  private static List<String> cells(String staged, int width) {
    var cells = new ArrayList<String>(width);
    int from = 0;
    for (int to = staged.indexOf(Staged.BETWEEN);
        to >= 0;
        to = staged.indexOf(Staged.BETWEEN, from)) {
      cells.add(staged.substring(from, to));
      from = to + 1;
    }
    cells.add(staged.substring(from));
    return cells;
  }
}
