package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.DateEvidence;
import heard.caselog.files.DateOrder;
import heard.caselog.files.Row;
import heard.caselog.files.UnreadableFile;
import heard.caselog.mapping.Column;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.FieldType;
import heard.caselog.mapping.Plain;
import heard.caselog.mapping.RowKind;
import heard.platform.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The rows of a log in a temporary table, each under the key of what it belongs to.
///
/// @param rows how many there are
/// @param dates the order of day and month in each sheet
public record Staged(List<Found> tables, long rows, Map<Integer, DateOrder> dates) {

  /// Stands between the cells of a staged row.
  static final char BETWEEN = '\u001F';

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Staged {
    tables = List.copyOf(tables);
    dates = Map.copyOf(dates);
  }

  /// Puts every row of these sheets into the database, for this transaction alone.
  public static Staged rows(
      Transaction transaction, List<Found> tables, Faults faults, Progress progress) {
    transaction
        .sql()
        .execute(
            """
            create temporary table log_row (
              family smallint not null,
              key text collate "C" not null,
              sheet smallint not null,
              number bigint not null,
              linked text collate "C",
              cells text not null,
              -- How many cells it has, where that is not as many as there are headings.
              ragged int
            ) on commit drop
            """);
    var evidence = new HashMap<Integer, DateEvidence>();
    long rows = 0;
    try (var copy =
        new CopyBuffer(
            transaction, "log_row", "family, key, sheet, number, linked, cells, ragged")) {
      for (var table : tables) {
        var loading = new Loading(table, copy, progress, rows);
        try {
          rows = loading.load();
        } catch (UnreadableFile e) {
          faults.add(Recognition.unreadable(e));
        }
        evidence.put(table.number(), loading.evidence);
      }
    }
    transaction.sql().execute("analyze pg_temp.log_row");
    return new Staged(tables, rows, orders(tables, evidence, faults));
  }

  /// A sheet whose own dates don't tell goes by the others of the log.
  private static Map<Integer, DateOrder> orders(
      List<Found> tables, Map<Integer, DateEvidence> evidence, Faults faults) {
    var all = new DateEvidence();
    evidence.values().forEach(all::add);
    var orders = new HashMap<Integer, DateOrder>();
    for (var table : tables) {
      var own = evidence.getOrDefault(table.number(), new DateEvidence());
      var order = table.mapping().asked().dates().or(own::order).or(all::order);
      if (order.isEmpty() && own.matters()) {
        faults.add(
            Fault.ofFile(
                FaultKind.AMBIGUOUS_DATES,
                table.name(),
                "Each of its dates can be read with the day or with the month first.",
                "Write \"dates: day-first\" or \"dates: month-first\" in the mapping."));
      }
      orders.put(table.number(), order.orElse(DateOrder.DAY_FIRST));
    }
    return orders;
  }

  /// What ties a reference to others like it.
  static String key(String reference) {
    return BLANKS.matcher(Plain.of(reference)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static final class Loading {

    private static final int OFTEN = 1000;

    private final Found table;
    private final CopyBuffer copy;
    private final Progress progress;
    private final DateEvidence evidence = new DateEvidence();
    private final List<Integer> dateCells;
    private final Family family;
    private long rows;

    Loading(Found table, CopyBuffer copy, Progress progress, long before) {
      this.table = table;
      this.copy = copy;
      this.progress = progress;
      this.rows = before;
      this.family = Family.of(table.mapping().rows());
      this.dateCells =
          IntStream.range(0, table.columns().size())
              .filter(i -> isDate(table.columns().get(i)))
              .boxed()
              .toList();
    }

    private static boolean isDate(Optional<Column> column) {
      return column
          .flatMap(Column::field)
          .filter(field -> field.type() == FieldType.DATE)
          .isPresent();
    }

    long load() {
      try (var sheet = table.sheet().open()) {
        Row row;
        while ((row = sheet.next()) != null) {
          if (row.number() > table.headingRow() && !row.isBlank()) {
            take(row);
          }
        }
      }
      progress.at(Progress.Step.READING, rows, 0);
      return rows;
    }

    private void take(Row row) {
      var cells = row.cells();
      int width = table.headings().size();
      boolean ragged = cells.size() < width || isFilledBeyond(cells, width);
      for (int cell : dateCells) {
        if (cell < cells.size()) {
          evidence.see(cells.get(cell));
        }
      }
      var linked = key(table.text(Field.LINKED_REFERENCE, cells));
      copy.add(
          family.number(),
          key(cells),
          table.number(),
          row.number(),
          linked.isEmpty() ? null : linked,
          String.join(String.valueOf(BETWEEN), withoutMarks(fitting(cells, width))),
          ragged ? cells.size() : null);
      rows++;
      if (rows % OFTEN == 0) {
        progress.at(Progress.Step.READING, rows, 0);
      }
    }

    private static List<String> fitting(List<String> cells, int width) {
      var fitting = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
      while (fitting.size() < width) {
        fitting.add("");
      }
      return fitting;
    }

    private static boolean isFilledBeyond(List<String> cells, int width) {
      return cells.size() > width
          && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static List<String> withoutMarks(List<String> cells) {
      return cells.stream().map(cell -> cell.replace(BETWEEN, ' ')).toList();
    }

    private String key(List<String> cells) {
      return table.mapping().rows() == RowKind.LEARNING
          ? String.join(
              "/",
              Staged.key(table.text(Field.LEARNING_SOURCE, cells)),
              Staged.key(table.text(Field.LEARNING_NUMBER, cells)),
              Fingerprint.of(table.text(Field.LEARNING_TEXT, cells)))
          : Staged.key(table.text(Field.REFERENCE, cells));
    }

    private static String key(String reference) {
      return Staged.key(reference);
    }
  }
}
