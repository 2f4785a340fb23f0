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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The imports there have been, and what each case of them said, in a form that can only be
/// compared.
final class LogImports {

  private LogImports() {}

  /// One import.
  ///
  /// @param changed how many cases it changed that were here before
  /// @param undone when it was undone; null if it counts
  record LogImport(
      ImportId id,
      Instant at,
      UUID actor,
      String files,
      int cases,
      int changed,
      @Nullable Instant undone) {}

  private static final String COLUMNS =
      "select id, imported_at, actor, files, cases, changed, undone_at from papers.log_import";

  /// Notes an import and the content of its new cases.
  static void enter(
      Transaction transaction,
      ImportId id,
      Actor actor,
      Instant at,
      List<LogFile> files,
      Checked checked) {
    int authority = transaction.authority().value();
    transaction
        .sql()
        .execute(
            "insert into papers.log_import (authority_id, id, imported_at, actor, files, cases)"
                + " values (?, ?, ?::timestamptz, ?, ?, ?)",
            authority,
            id.value(),
            at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
            actor.accountId(),
            files.stream().map(LogFile::name).sorted().collect(Collectors.joining(", ")),
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
    var undone = row.get(6, OffsetDateTime.class);
    return new LogImport(
        new ImportId(row.get(0, UUID.class)),
        row.get(1, OffsetDateTime.class).toInstant(),
        row.get(2, UUID.class),
        row.get(3, String.class),
        row.get(4, Integer.class),
        row.get(5, Integer.class),
        undone == null ? null : undone.toInstant());
  }
}
