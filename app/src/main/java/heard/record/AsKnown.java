package heard.record;

import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Entry;
import heard.ledger.Commit;
import heard.ledger.Ledger;
import heard.ledger.Streams;
import heard.platform.BulkTable;
import heard.platform.NewIds;
import heard.platform.Transaction;
import heard.procedure.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.SettingsTools;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// What was known at the end of a day: the read model made again in temporary tables, from the
/// events recorded by then and the calendar known then.
@Component
public class AsKnown {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /// The read model of that day.
  ///
  /// @param sql reads the temporary tables wherever a statement names one of schema `record`
  /// @param calendar the working days as they were known
  /// @param position the last that had been recorded; 0 for nothing
  public record Then(DSLContext sql, WorkingCalendar calendar, long position) {}

  private final Ledger ledger;
  private final RulesInForce rules;
  private final EventFormat format;
  private final Entries entries;

  AsKnown(Ledger ledger, RulesInForce rules, EventFormat format, NewIds ids) {
    this.ledger = ledger;
    this.rules = rules;
    this.format = format;
    this.entries = new Entries(format, ids);
  }

  /// The moment after which nothing of that day is recorded any more.
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ENGLAND).toInstant();
  }

  /// Makes it, for the rest of the transaction. The transaction must be one that may make temporary
  /// tables, as `Walls.in` and `Walls.reporting` open it; its role is the same afterwards.
  public Then on(Transaction transaction, LocalDate day) {
    return asApplication(
        transaction,
        () ->
            then(
                transaction,
                ledger.headBefore(transaction, endOf(day)),
                rules.knownOn(transaction, day),
                CaseFile::of));
  }

  /// As it stood at the end of a day: what had happened by then, corrections of whatever date
  /// applied.
  ///
  /// @param knownOn the day by whose end things were known; empty for all that is known
  public Then stood(Transaction transaction, LocalDate day, Optional<LocalDate> knownOn) {
    return asApplication(
        transaction,
        () ->
            then(
                transaction,
                knownOn
                    .map(known -> ledger.headBefore(transaction, endOf(known)))
                    .orElseGet(() -> ledger.head(transaction)),
                knownOn
                    .map(known -> rules.knownOn(transaction, known))
                    .orElseGet(() -> rules.current(transaction)),
                entries -> CaseFile.of(entries).stoodOn(day)));
  }

  /// The ledger is read as the application; afterwards the role is the one before.
  private static Then asApplication(Transaction transaction, Supplier<Then> work) {
    var role = transaction.sql().fetchSingle("select current_user::text").get(0, String.class);
    transaction.sql().execute("set local role heard_app");
    var then = work.get();
    transaction.sql().execute("set local role " + role);
    return then;
  }

  private Then then(
      Transaction transaction,
      Optional<Commit> head,
      Rules by,
      Function<List<Entry>, CaseFile> reading) {
    var position = head.map(Commit::position).orElse(0L);
    fill(transaction, by, position, reading);
    for (var table : ReadModel.TABLES) {
      transaction.sql().execute("analyze pg_temp.\"%s\"".formatted(table.getName()));
      transaction
          .sql()
          .execute("grant select on pg_temp.\"%s\" to heard_reporting".formatted(table.getName()));
    }
    return new Then(mapped(transaction.sql()), by.calendar(), position);
  }

  private void fill(
      Transaction transaction, Rules by, long position, Function<List<Entry>, CaseFile> reading) {
    var tables = new HashMap<Table<?>, BulkTable>();
    for (var table : ReadModel.TABLES) {
      transaction
          .sql()
          .execute(
              "create temporary table \"%s\" (like record.\"%s\" including indexes) on commit drop"
                  .formatted(table.getName(), table.getName()));
      tables.put(table, BulkTable.temporary(transaction, table));
    }
    var projection = new Projection(transaction.authority().value(), by, format);
    Streams.each(
        transaction,
        position,
        history ->
            projection.project(
                new CaseId(history.getFirst().event().streamId()),
                reading.apply(entries.read(history)),
                row -> BulkRows.add(tables, row)));
    tables.values().forEach(BulkTable::close);
  }

  private static DSLContext mapped(DSLContext sql) {
    var settings =
        SettingsTools.clone(sql.settings())
            .withRenderMapping(
                new RenderMapping()
                    .withSchemata(new MappedSchema().withInput("record").withOutput("pg_temp")));
    return DSL.using(sql.configuration().derive(settings));
  }
}
