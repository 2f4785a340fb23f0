package heard.caselog;

import heard.access.Actor;
import heard.casefile.ImportId;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Checked;
import heard.caselog.staging.Verdict;
import heard.platform.Transaction;
import heard.record.CommandId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The imports there have been, and what each case of them said, in a form that can only be
/// compared.
final class LogImports {

  private LogImports() {}

  /// One import.
  ///
  /// @param tables what had rows in it
  /// @param changed how many cases it changed that were here before
  /// @param undone when it was undone; null if it counts
  record LogImport(
      ImportId id,
      Instant at,
      UUID actor,
      List<String> files,
      List<Table> tables,
      int changed,
      @Nullable Instant undone) {}

  /// A table of a log.
  ///
  /// @param file its name
  /// @param sheet its name in a workbook; empty for a text file
  record Table(String file, Optional<String> sheet) {

    private static Table of(String file, String sheet) {
      return new Table(file, Optional.of(sheet).filter(name -> !name.isEmpty()));
    }

    /// How a person names it.
    String name() {
      return sheet.map(tab -> file + ", sheet " + tab).orElse(file);
    }
  }

  private static final String COLUMNS =
      "select id, imported_at, actor, files, changed, undone_at, table_files, table_sheets"
          + " from papers.log_import";

  /// Notes an import and the content of its new cases.
  static void enter(
      Transaction transaction,
      ImportId id,
      Actor actor,
      Instant at,
      List<LogFile> files,
      List<Table> tables,
      Checked checked) {
    int authority = transaction.authority().value();
    transaction
        .sql()
        .execute(
            "insert into papers.log_import (authority_id, id, imported_at, actor, files,"
                + " table_files, table_sheets, cases)"
                + " values (?, ?, ?::timestamptz, ?, ?::text[], ?::text[], ?::text[], ?)",
            authority,
            id.value(),
            at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
            actor.accountId(),
            files.stream().map(LogFile::name).sorted().toArray(String[]::new),
            tables.stream().map(Table::file).toArray(String[]::new),
            tables.stream().map(table -> table.sheet().orElse("")).toArray(String[]::new),
            Math.toIntExact(checked.count(Verdict.NEW)));
    transaction
        .sql()
        .execute(
            "insert into papers.log_case"
                + " (authority_id, family, key, import_id, case_id, salt, digest)"
                + " select ?, family, key, ?, id, salt, digest from pg_temp.log_verdict"
                + " where verdict = ?",
            authority,
            id.value(),
            Verdict.NEW.name());
  }

  /// All imports, the latest first.
  static List<LogImport> all(Transaction transaction) {
    return transaction
        .sql()
        .resultQuery(COLUMNS + " order by imported_at desc, id")
        .fetch(LogImports::read);
  }

  static Optional<LogImport> find(Transaction transaction, ImportId id) {
    return transaction
        .sql()
        .resultQuery(COLUMNS + " where id = ?", id.value())
        .fetchOptional(LogImports::read);
  }

  /// Notes that an import is undone: its references are free again.
  ///
  /// @param command that undid it
  static void undone(Transaction transaction, ImportId id, CommandId command, Instant at) {
    transaction
        .sql()
        .execute(
            "update papers.log_import set undone_at = ?::timestamptz, undone_by = ? where id = ?",
            at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
            command.value(),
            id.value());
    transaction.sql().execute("delete from papers.log_case where import_id = ?", id.value());
  }

  /// The commands of all imports, and of what undid some of them.
  static List<UUID> commands(Transaction transaction) {
    return transaction
        .sql()
        .resultQuery(
            "select id from papers.log_import"
                + " union all select undone_by from papers.log_import where undone_by is not null")
        .fetch(row -> row.get(0, UUID.class));
  }

  private static LogImport read(org.jooq.Record row) {
    var undone = row.get(5, OffsetDateTime.class);
    var files = row.get(3, String[].class);
    return new LogImport(
        new ImportId(row.get(0, UUID.class)),
        row.get(1, OffsetDateTime.class).toInstant(),
        row.get(2, UUID.class),
        List.of(files),
        tables(files, row.get(6, String[].class), row.get(7, String[].class)),
        row.get(4, Integer.class),
        undone == null ? null : undone.toInstant());
  }

  /// Of imports before the tables were noted, the files are known.
  private static List<Table> tables(
      String[] files, String @Nullable [] ofTables, String @Nullable [] sheets) {
    return ofTables == null || sheets == null
        ? Stream.of(files).map(file -> Table.of(file, "")).toList()
        : IntStream.range(0, ofTables.length)
            .mapToObj(i -> Table.of(ofTables[i], sheets[i]))
            .toList();
  }
}
