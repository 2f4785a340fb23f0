package heard.record;

import heard.access.Actor;
import heard.access.Role;
import heard.casefile.CaseId;
import heard.ledger.Ledger;
import heard.ledger.LedgerForTests;
import heard.ledger.Readings;
import heard.papers.Papers;
import heard.people.People;
import heard.platform.AuthorityId;
import heard.platform.NewIds;
import heard.platform.TestDatabase;
import heard.platform.Walls;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The record over a database of a test's own, composed by hand.
final class TestRecord {

  final TestRules rules = new TestRules();
  final Walls walls;
  final Ledger ledger;
  final Readings readings;
  final CaseRecord cases;
  final BulkRecord bulk;
  final ImportUndo undo;
  final Rebuild rebuild;
  final AsKnown asKnown;
  final NewIds ids;
  final CaseHistories histories;
  final People people;
  final Papers papers;
  private final @Nullable TestDatabase database;

  TestRecord(TestDatabase database, InstantSource clock) {
    this(database, database.walls(), clock);
  }

  /// @param database null where the read model is not looked into
  TestRecord(@Nullable TestDatabase database, Walls walls, InstantSource clock) {
    this.database = database;
    this.walls = walls;
    ids = new NewIds(clock, new SplittableRandom());
    ledger = LedgerForTests.ledger(clock);
    readings = LedgerForTests.readings(ids, clock);
    people = new People(ids, clock);
    papers = new Papers(ids, clock);
    var format = EventFormat.current();
    cases = new CaseRecord(walls, ledger, readings, rules, format, ids, clock);
    bulk = new BulkRecord(ledger, rules, format, ids, people, papers, clock);
    histories = new CaseHistories(ledger, people, papers, format, ids);
    undo = new ImportUndo(walls, ledger, rules, format, ids, clock);
    rebuild = new Rebuild(walls, rules, format, ids);
    asKnown = new AsKnown(ledger, rules, format, ids);
  }

  static Actor manager(AuthorityId authority) {
    return new Actor(new UUID(0, 7), authority, Set.of(Role.MANAGER), Set.of());
  }

  CaseId newCase() {
    return new CaseId(ids.next());
  }

  static CommandId newCommand() {
    return new CommandId(UUID.randomUUID());
  }

  /// Every row of the read model of an authority, by table, in one order.
  Map<String, List<String>> readModel(AuthorityId authority) {
    var all = new TreeMap<String, List<String>>();
    for (var table : ReadModel.TABLES) {
      all.put(
          table.getName(),
          Objects.requireNonNull(database)
              .asSuperuser(sql ->
                  new ArrayList<>(
                      sql.fetch(
                              "select t::text from record.\"%s\" t where authority_id = ? order by 1"
                                  .formatted(table.getName()),
                              authority.value())
                          .map((Record row) -> row.get(0, String.class)))));
    }
    return all;
  }
}
