package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.ledger.AuthorityLock;
import heard.ledger.LedgerForTests;
import heard.ledger.Verified;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.platform.Transaction;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Heard is killed, or loses its connection, at whatever point: what it was doing is done or not
/// begun, and the next who comes goes on.
class KilledTest {

  private static final int ROUNDS = 3;

  /// So many steps that an import has been committed: the last round takes at least these.
  private static final int BEYOND_A_COMMIT = 15;

  @ParameterizedTest
  @ValueSource(strings = {"commands", "imports", "updates"})
  void a_killed_process_leaves_all_or_nothing(String work) throws Exception {
    var seed = System.nanoTime();
    var random = new SplittableRandom(seed);
    var database = TestDatabase.fresh();
    var record = new TestRecord(database, InstantSource.system());
    var authority = database.authority(1, "killed");
    for (int round = 0; round < ROUNDS; round++) {
      int least = round == ROUNDS - 1 ? BEYOND_A_COMMIT : 1;
      killAfter(database, work, random.nextLong(), least + random.nextInt(30));
      whole(record, authority, "seed %d, round %d".formatted(seed, round));
    }
    assertThat(rows(record, authority, "select count(*) from ledger.event"))
        .as("seed %d: something was recorded", seed)
        .isPositive();
    if (work.equals("imports")) {
      assertThat(rows(record, authority, "select count(*) from record.representation"))
          .as("seed %d", seed)
          .isEqualTo(
              WriterProcess.CASES * rows(record, authority, "select count(*) from ledger.commit"))
          .isEqualTo(rows(record, authority, "select count(*) from people.person"));
    } else if (work.equals("updates")) {
      assertThat(
              rows(
                  record,
                  authority,
                  "select count(*) from ledger.event where type = 'advocacy-offered'"
                      + " and command_id <> (select command_id from ledger.commit where position = 1)"))
          .as("seed %d: an update is of every case or of none", seed)
          .isEqualTo(
              WriterProcess.CASES
                  * (rows(record, authority, "select count(*) from ledger.commit") - 1));
    } else {
      assertThat(rows(record, authority, "select count(*) from papers.paper"))
          .as("seed %d", seed)
          .isEqualTo(rows(record, authority, "select count(*) from record.representation"));
    }
    receive(record, authority, "AFTERWARDS");
  }

  @Test
  void a_command_that_loses_its_connection_leaves_nothing() {
    var database = TestDatabase.fresh();
    var record = new TestRecord(database, InstantSource.system());
    var authority = database.authority(1, "lost");
    assertThatThrownBy(() ->
            record.cases.receive(
                manager(authority),
                authority,
                record.newCase(),
                newCommand(),
                (t, _) -> {
                  record.papers.file(t, "What was said");
                  cut(database, t);
                  return new Decision.Accepted(made("LOST"));
                }))
        .isInstanceOf(RuntimeException.class);
    assertThat(rows(record, authority, "select count(*) from papers.paper")).isZero();
    receive(record, authority, "LOST");
    whole(record, authority, "after a lost connection");
  }

  @Test
  void an_import_that_loses_its_connection_leaves_nothing() {
    var database = TestDatabase.fresh();
    var record = new TestRecord(database, InstantSource.system());
    var authority = database.authority(1, "lost");
    assertThatThrownBy(() ->
            record.walls.in(
                authority,
                t -> {
                  var bulk = record.bulk.begin(t, manager(authority), newCommand());
                  bulk.add(record.newCase(), made("LOST"));
                  cut(database, t);
                  return bulk.finish();
                }))
        .isInstanceOf(RuntimeException.class);
    assertThat(record.readModel(authority).get("representation")).isEmpty();
    receive(record, authority, "LOST");
    whole(record, authority, "after a lost connection");
  }

  private static void killAfter(TestDatabase database, String work, long seed, int steps)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                database.environment().get("HEARD_DATABASE_URL"),
                work,
                Long.toString(seed))
            .redirectError(Redirect.DISCARD)
            .start();
    try (var out = process.getInputStream()) {
      for (int step = 0; step < steps; step++) {
        assertThat(out.read()).as("the process goes on until it is killed").isEqualTo('.');
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /// Waits until the database has noticed that the process is gone, then looks.
  private static void whole(TestRecord record, AuthorityId authority, String when) {
    record.walls.in(
        authority,
        t -> {
          AuthorityLock.RECORDING.takeAlone(t);
          return true;
        });
    var readModel = record.readModel(authority);
    record.rebuild.all(authority, _ -> {});
    assertThat(record.readModel(authority)).as(when).isEqualTo(readModel);
    assertThat(LedgerForTests.verify(record.walls, authority))
        .as(when)
        .isInstanceOf(Verified.Whole.class);
  }

  private static void cut(TestDatabase database, Transaction transaction) {
    var process = transaction.sql().fetchSingle("select pg_backend_pid()").get(0, Integer.class);
    database.asSuperuser(sql -> sql.fetch("select pg_terminate_backend(?, 10000)", process));
  }

  private static void receive(TestRecord record, AuthorityId authority, String reference) {
    assertThat(
            record.cases.receive(
                manager(authority),
                authority,
                record.newCase(),
                newCommand(),
                (_, _) -> new Decision.Accepted(made(reference))))
        .isInstanceOf(Outcome.Recorded.class);
  }

  private static List<Happening> made(String reference) {
    return new MadeCases(new SplittableRandom(4), null).next(reference);
  }

  private static long rows(TestRecord record, AuthorityId authority, String count) {
    return record.walls.in(authority, t -> t.sql().fetchSingle(count).get(0, Long.class));
  }
}
