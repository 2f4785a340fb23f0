package heard.caselog;

import heard.caselog.LogImports.Table;
import heard.caselog.files.LogFile;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.TableMapping;
import heard.caselog.staging.Found;
import heard.platform.ExplainedFailure;
import heard.platform.Transaction;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Files, and sheets of workbooks, that had rows in an earlier export of a log and have none in
/// this one, and that say more of cases of other tables: their stages, themes, children. Without
/// them a case seems to have lost what only they say.
final class LackingTables {

  private LackingTables() {}

  /// Their names, each as it was last given. Not the last import alone counts: that may have been
  /// of new cases, or of one file.
  static List<String> of(Transaction transaction, Mapping mapping, List<Found> given) {
    var names = new LinkedHashMap<TableMapping, String>();
    for (var earlier : LogImports.all(transaction)) {
      if (earlier.undone() == null) {
        for (var table : earlier.tables()) {
          mapped(mapping, table)
              .filter(known -> !known.rows().standsAlone() && !hasRows(given, known))
              .ifPresent(known -> names.putIfAbsent(known, table.name()));
        }
      }
    }
    return names.values().stream().sorted().toList();
  }

  /// The tables of a log that have rows.
  static List<Table> withRows(List<Found> given) {
    return given.stream()
        .filter(Found::hasRows)
        .map(found -> new Table(found.sheet().file().name(), found.sheet().tab()))
        .distinct()
        .toList();
  }

  private static Optional<TableMapping> mapped(Mapping mapping, Table table) {
    return mapping.table(LogFile.of(Path.of(table.file())), table.sheet());
  }

  private static boolean hasRows(List<Found> given, TableMapping table) {
    return given.stream()
        .filter(Found::hasRows)
        .anyMatch(found ->
            found.mapping().rows() == table.rows()
                && found.mapping().files().equals(table.files())
                && found.mapping().sheets().equals(table.sheets()));
  }

  /// Why changes can't be taken over without them, and how to go on.
  static String say(List<String> names) {
    boolean one = names.size() == 1;
    return "An earlier export had rows in %s, and this one has none: what only %s can't be told from what is no longer so. Give all files of the log together, or take in the new cases alone. If %s no longer kept, take %s out of the mapping: what was taken in stays"
        .formatted(
            String.join("; ", names),
            one ? "that table says" : "those tables say",
            one ? "it is" : "they are",
            one ? "it" : "them");
  }

  /// @throws ExplainedFailure if there is any
  static void refuse(List<String> names) {
    if (!names.isEmpty()) {
      throw new ExplainedFailure(say(names));
    }
  }
}
