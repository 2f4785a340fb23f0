package heard.caselog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import heard.caselog.LogImports.Table;
import heard.caselog.files.LogFile;
import heard.caselog.mapping.Mapping;
import heard.caselog.mapping.TableMapping;
import heard.caselog.staging.Found;
import heard.platform.ExplainedFailure;
import heard.platform.Transaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Files, and sheets of workbooks, that had rows in an earlier export of a log and have none in
/// this one, and that say more of cases of other tables: their stages, themes, children. Without
/// them a case seems to have lost what only they say.
final class LackingTables {

  private LackingTables() {}

  /// Their names, each as it was last given. Not the last import alone counts: that may have been
  /// of new cases, or of one file.
  static List<String> of(Transaction transaction, Mapping mapping, List<Found> given) {
    var exports = new LinkedHashMap<TableMapping, List<Set<Table>>>();
    for (var earlier : LogImports.all(transaction).reversed()) {
      if (earlier.undone() == null) {
        earlier.tables().stream()
            .collect(groupingBy(table -> mapped(mapping, table), toCollection(LinkedHashSet::new)))
            .forEach((line, tables) ->
                line.filter(known -> !known.rows().standsAlone())
                    .ifPresent(known ->
                        exports.computeIfAbsent(known, _ -> new ArrayList<>()).add(tables)));
      }
    }
    return exports.entrySet().stream()
        .flatMap(line -> lacking(line.getValue(), withRows(given, line.getKey())))
        .map(Table::name)
        .sorted()
        .toList();
  }

  /// What a line of the mapping had read and does not read now. One that reads several files, or
  /// sheets, lacks any that nothing new can have taken the place of: names may hold the day of the
  /// export.
  ///
  /// @param exports what it read of each earlier export, the first one first
  static Stream<Table> lacking(List<Set<Table>> exports, Set<Table> now) {
    Set<Table> whole = Set.of();
    var known = new HashSet<Table>();
    for (var export : exports) {
      known.addAll(export);
      // Fewer than before are those of an import of new cases.
      whole = export.size() >= whole.size() ? export : whole;
    }
    if (whole.size() == 1 && !now.isEmpty()) {
      return Stream.empty();
    }
    var missing = new LinkedHashSet<>(whole);
    missing.removeAll(now);
    long fresh = now.stream().filter(table -> !known.contains(table)).count();
    return missing.size() > fresh ? missing.stream() : Stream.empty();
  }

  /// The tables of a log that have rows.
  static List<Table> withRows(List<Found> given) {
    return tables(given.stream()).distinct().toList();
  }

  /// Those of them that a line of the mapping reads.
  private static Set<Table> withRows(List<Found> given, TableMapping line) {
    return tables(
            given.stream()
                .filter(found ->
                    found.mapping().rows() == line.rows()
                        && found.mapping().files().equals(line.files())
                        && found.mapping().sheets().equals(line.sheets())))
        .collect(toSet());
  }

  private static Stream<Table> tables(Stream<Found> given) {
    return given
        .filter(Found::hasRows)
        .map(found -> new Table(found.sheet().file().name(), found.sheet().tab()));
  }

  private static Optional<TableMapping> mapped(Mapping mapping, Table table) {
    return mapping.table(LogFile.of(Path.of(table.file())), table.sheet());
  }

  /// Why changes can't be taken over without them, and how to go on.
  static String say(List<String> names) {
    boolean one = names.size() == 1;
    return "An earlier export had rows in %s, and this one has none: what only %s can't be told from what is no longer so. Give all files of the log together, or take in the new cases alone. If %s no longer kept, take %s out of the mapping"
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
