package heard.caselog.staging;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.faults.Faults;
import heard.caselog.files.DateEvidence;
import heard.caselog.files.DateOrder;
import heard.caselog.mapping.Plain;
import heard.platform.Transaction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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
        var loading = new Loading(table, copy, faults, progress, rows);
        rows = loading.load();
        evidence.put(table.number(), loading.evidence());
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
      if (table.mapping().asked().dates().isEmpty() && own.areExchanged()) {
        faults.add(
            Fault.ofFile(
                FaultKind.AMBIGUOUS_DATES,
                table.name(),
                "None of its dates is after the 12th of a month, but for those that stand there as"
                    + " text: day and month were most likely exchanged when it was opened with"
                    + " American settings.",
                "Export it again and open it with English settings. If the dates are right, write"
                    + " \"dates: day-first\" for this table in the mapping."));
      }
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
}
