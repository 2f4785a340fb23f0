package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.ImportId;
import heard.casefile.reception.ReceptionEvent.AdvocacyOffered;
import heard.casefile.reception.ReceptionEvent.RepresentationReopened;
import heard.ledger.LedgerForTests;
import heard.ledger.Verified;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The read model is a function of the sources: made again it is the same, however it came about.
class RebuildTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, InstantSource.system());

  @Test
  void after_an_import_and_live_work_and_an_undo() {
    var authority = DATABASE.authority(1, "imported");
    var random = new SplittableRandom(42);
    var first = imported(authority, random, "A", 60);
    var kept = imported(authority, random, "B", 40);
    for (var id : kept.subList(0, 10)) {
      RECORD.cases.decide(
          manager(authority),
          authority,
          id,
          newCommand(),
          _ -> new Decision.Accepted(List.of(Happening.on(DAY, new RepresentationReopened(null)))));
    }
    var undone =
        RECORD.undo.undo(
            manager(authority), authority, newCommand(), importOf(authority, first.getFirst()));
    assertThat(undone).isEqualTo(60);
    assertRebuiltEqual(authority);
    assertThat(RECORD.readModel(authority).get("representation")).hasSize(100);
    assertThat(LedgerForTests.verify(RECORD.walls, authority)).isInstanceOf(Verified.Whole.class);
  }

  /// Whatever happened, in whatever order, lawful or not: it can be projected, live and in bulk,
  /// and comes to the same.
  @Test
  void after_anything_at_all() {
    var seed = System.nanoTime();
    var random = new SplittableRandom(seed);
    var authority = DATABASE.authority(2, "anything");
    new AnyHistories(RECORD, random).into(authority, 60);
    assertRebuiltEqual(authority);
    assertThat(LedgerForTests.verify(RECORD.walls, authority))
        .as("seed %d", seed)
        .isInstanceOf(Verified.Whole.class);
  }

  /// A row that a command does not change is not written again.
  @Test
  void what_a_command_does_not_change_stays_as_it_lies() {
    var authority = DATABASE.authority(4, "untouched");
    var id = imported(authority, new SplittableRandom(7), "U", 1).getFirst();
    var before = writers(authority);
    RECORD.cases.decide(
        manager(authority),
        authority,
        id,
        newCommand(),
        _ -> new Decision.Accepted(List.of(Happening.on(DAY, new AdvocacyOffered()))));
    var after = writers(authority);
    assertThat(before.keySet()).contains("representation", "element", "stage", "clock", "theme");
    assertThat(after.get("representation")).isNotEqualTo(before.get("representation"));
    assertThat(List.of("element", "stage", "clock", "theme"))
        .allSatisfy(table -> assertThat(after.get(table)).isEqualTo(before.get(table)));
  }

  /// Per table the transactions that wrote its rows.
  private static Map<String, List<String>> writers(AuthorityId authority) {
    return RECORD.walls.in(
        authority,
        t -> {
          var writers = new TreeMap<String, List<String>>();
          for (var table : ReadModel.TABLES) {
            var rows =
                t.sql()
                    .fetch(
                        "select xmin::text from record.%s where authority_id = ?"
                            .formatted(table.getName()),
                        authority.value())
                    .getValues(0, String.class);
            if (!rows.isEmpty()) {
              writers.put(table.getName(), rows);
            }
          }
          return writers;
        });
  }

  private static void assertRebuiltEqual(AuthorityId authority) {
    var before = RECORD.readModel(authority);
    assertThat(before.get("representation")).isNotEmpty();
    RECORD.rebuild.all(authority, _ -> {});
    assertThat(RECORD.readModel(authority)).isEqualTo(before);
  }

  private static List<CaseId> imported(
      AuthorityId authority, SplittableRandom random, String prefix, int cases) {
    var made = new MadeCases(random, new ImportId(UUID.randomUUID()));
    return RECORD.walls.in(
        authority,
        t -> {
          var bulk = RECORD.bulk.begin(t, manager(authority), newCommand());
          var ids = new ArrayList<CaseId>();
          for (int i = 0; i < cases; i++) {
            ids.add(RECORD.newCase());
            bulk.add(ids.getLast(), made.next(prefix + i));
          }
          bulk.finish();
          return ids;
        });
  }

  private static ImportId importOf(AuthorityId authority, CaseId id) {
    return RECORD.cases.read(manager(authority), authority, id).file().importId().orElseThrow();
  }
}
