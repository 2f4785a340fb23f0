package heard.caselog.staging;

import heard.platform.Transaction;
import heard.procedure.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A case that an earlier log brought and this one has not.
///
/// @param day the day it was received, or paid
/// @param since when that was first seen; empty if it is new
/// @param gone whether this log covers it, so that it should stand there; otherwise the log says
///   nothing of it
public record Missing(
    Family family,
    String key,
    UUID id,
    String reference,
    Optional<LocalDate> day,
    Optional<Instant> since,
    boolean gone) {

  private static final int AT_A_TIME = 1000;

  private static final String ALL =
      """
      select k.family, k.key, k.case_id, k.missing_since,
             coalesce(r.reference, p.reference, nullif(concat_ws(' ', a.source, a.number), ''), f.figure,
                      k.key),
             coalesce(r.kind, p.kind, a.source, f.figure),
             coalesce(r.received_on, p.paid_on, f.of_day)
        from papers.log_case k
        left join record.representation r
               on k.family = 0 and r.authority_id = k.authority_id and r.id = k.case_id
        left join record.payment p
               on k.family = 1 and p.authority_id = k.authority_id and p.id = k.case_id
              and p.ordinal = 1
        left join record.action a
               on k.family = 2 and a.authority_id = k.authority_id and a.id = k.case_id
        left join record.figure f
               on k.family = 3 and f.authority_id = k.authority_id and f.id = k.case_id
              and f.ordinal = 1
       where not exists (
         select from pg_temp.log_row l where l.family = k.family and l.key = k.key)
       order by k.family, 5, k.key
      """;

  /// Hands on each of them. The rows of the log must be staged.
  ///
  /// @param reach what the log covers
  public static void each(Transaction transaction, List<Reach> reach, Consumer<Missing> taker) {
    try (var rows = transaction.sql().resultQuery(ALL).fetchSize(AT_A_TIME).fetchLazy()) {
      rows.forEach(row -> taker.accept(missing(row, reach)));
    }
  }

  /// Whether it has a page of its own.
  public boolean isRepresentation() {
    return family == Family.REPRESENTATION;
  }

  private static Missing missing(Record row, List<Reach> reach) {
    var family = Family.numbered(row.get(0, Integer.class));
    var kind = row.get(5, String.class);
    var day = row.get(6, LocalDate.class);
    return new Missing(
        family,
        row.get(1, String.class),
        row.get(2, UUID.class),
        row.get(4, String.class),
        Optional.ofNullable(day),
        Optional.ofNullable(row.get(3, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        kind != null && isCovered(family, new Code(kind), day, reach));
  }

  private static boolean isCovered(
      Family family, Code kind, @Nullable LocalDate day, List<Reach> reach) {
    return reach.stream().anyMatch(one -> one.covers(family, kind, day));
  }
}
