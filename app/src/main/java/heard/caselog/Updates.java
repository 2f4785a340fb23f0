package heard.caselog;

import heard.casefile.ImportId;
import heard.caselog.staging.Missing;
import heard.platform.Transaction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Which cases imports changed, with what the log had said of them before in a form that can only
/// be compared; and which cases a log has no longer.
final class Updates {

  private static final int AT_A_TIME = 1000;

  private Updates() {}

  /// A case of a log.
  ///
  /// @param whole whether all that the log says of it now is taken over
  record Taken(int family, String key, boolean whole) {}

  /// Another import that changed the same cases.
  record Later(ImportId id, Instant at, int cases) {}

  /// Notes that an import changed these; of those taken whole, what the log says now is what a
  /// later one is compared with.
  static void note(Transaction transaction, ImportId id, List<Taken> taken) {
    var families = taken.stream().map(one -> (short) one.family()).toArray(Short[]::new);
    var keys = taken.stream().map(Taken::key).toArray(String[]::new);
    var whole = taken.stream().map(Taken::whole).toArray(Boolean[]::new);
    transaction
        .sql()
        .execute(
            """
            insert into papers.log_change
              (authority_id, import_id, family, key, case_id, salt, digest)
            select k.authority_id, ?, k.family, k.key, k.case_id, k.salt, k.digest
              from papers.log_case k
              join unnest(?::smallint[], ?::text[]) t (family, key)
                on t.family = k.family and t.key = k.key
            """,
            id.value(),
            families,
            keys);
    transaction
        .sql()
        .execute(
            """
            update papers.log_case k set salt = v.salt, digest = v.digest
              from pg_temp.log_verdict v
              join unnest(?::smallint[], ?::text[], ?::boolean[]) t (family, key, whole)
                on t.family = v.family and t.key = v.key
             where v.family = k.family and v.key = k.key and t.whole
            """,
            families,
            keys,
            whole);
  }

  /// Notes how many an import changed.
  static void count(Transaction transaction, ImportId id, long changed) {
    transaction
        .sql()
        .execute("update papers.log_import set changed = ? where id = ?", changed, id.value());
  }

  /// Notes what the log, staged as it is, has no longer; and forgets that of what it has again.
  static void missing(Transaction transaction, List<Missing> gone, Instant at) {
    transaction
        .sql()
        .execute(
            """
            update papers.log_case k set missing_since = null
             where missing_since is not null and exists (
               select from pg_temp.log_row r where r.family = k.family and r.key = k.key)
            """);
    for (int from = 0; from < gone.size(); from += AT_A_TIME) {
      var step = gone.subList(from, Math.min(from + AT_A_TIME, gone.size()));
      transaction
          .sql()
          .execute(
              """
              update papers.log_case k set missing_since = ?::timestamptz
                from unnest(?::uuid[]) t (id)
               where k.case_id = t.id and k.missing_since is null
              """,
              at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
              step.stream().map(Missing::id).toArray(UUID[]::new));
    }
  }

  /// The cases that an import changed and that still count.
  static List<UUID> changed(Transaction transaction, ImportId id) {
    return transaction
        .sql()
        .resultQuery(
            """
            select c.case_id from papers.log_change c
              join papers.log_case k
                on k.authority_id = c.authority_id and k.family = c.family and k.key = c.key
               and k.case_id = c.case_id
             where c.import_id = ?
            """,
            id.value())
        .fetch(row -> row.get(0, UUID.class));
  }

  /// The imports after it that changed any of the same cases, and count, the latest first.
  static List<Later> after(Transaction transaction, ImportId id) {
    return transaction
        .sql()
        .resultQuery(
            """
            select i.id, i.imported_at, count(*)::int
              from papers.log_change c
              join papers.log_change o
                on o.authority_id = c.authority_id and o.case_id = c.case_id
               and o.import_id <> c.import_id
              join papers.log_import i
                on i.authority_id = o.authority_id and i.id = o.import_id
              join papers.log_import this
                on this.authority_id = c.authority_id and this.id = c.import_id
             where c.import_id = ? and i.undone_at is null and i.imported_at > this.imported_at
             group by i.id, i.imported_at order by i.imported_at desc
            """,
            id.value())
        .fetch(row ->
            new Later(
                new ImportId(row.get(0, UUID.class)),
                row.get(1, java.time.OffsetDateTime.class).toInstant(),
                row.get(2, Integer.class)));
  }

  /// What the log had said before the import is again what a later one is compared with.
  static void undone(Transaction transaction, ImportId id) {
    transaction
        .sql()
        .execute(
            """
            update papers.log_case k set salt = c.salt, digest = c.digest
              from papers.log_change c
             where c.authority_id = k.authority_id and c.import_id = ? and c.family = k.family
               and c.key = k.key and c.case_id = k.case_id
            """,
            id.value());
  }

  /// The first references of the representations among these, in their order.
  static List<String> references(Transaction transaction, List<UUID> cases, int most) {
    return new ArrayList<>(
        transaction
            .sql()
            .resultQuery(
                "select reference from record.representation where id = any(?)"
                    + " order by reference_key limit ?",
                cases.toArray(UUID[]::new),
                most)
            .fetch(row -> row.get(0, String.class)));
  }
}
