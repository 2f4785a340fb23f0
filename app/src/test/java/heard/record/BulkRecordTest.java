package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Happening;
import heard.casefile.reception.ReceptionEvent.AdvocacyOffered;
import heard.ledger.Commit;
import heard.ledger.LedgerForTests;
import heard.ledger.Verified;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.platform.Transaction;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BulkRecordTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TestRecord RECORD = new TestRecord(DATABASE, InstantSource.system());

  @Test
  void an_import_is_one_commit_with_its_people_and_papers() {
    var authority = DATABASE.authority(1, "one-commit");
    var made = new MadeCases(new SplittableRandom(1), null);
    var commit =
        RECORD.walls.in(
            authority,
            t -> {
              var bulk = RECORD.bulk.begin(t, manager(authority), newCommand());
              bulk.person("Zoë O'Placeholder");
              bulk.paper("The contact was cancelled twice");
              for (int i = 0; i < 300; i++) {
                bulk.add(RECORD.newCase(), made.next("R" + i));
              }
              return bulk.finish();
            });
    assertThat(commit.position()).isEqualTo(1);
    assertThat(LedgerForTests.verify(RECORD.walls, authority))
        .isEqualTo(new Verified.Whole(authority, 1, commit.eventCount(), commit.hash()));
    assertThat(RECORD.readModel(authority).get("representation")).hasSize(300);
    RECORD.walls.in(
        authority,
        t -> {
          assertThat(RECORD.people.named(t, "oplace zoe", 9)).hasSize(1);
          assertThat(RECORD.papers.holding(t, "cancel contacts", 9)).hasSize(1);
          return true;
        });
  }

  @Test
  void the_same_command_is_recorded_once() {
    var authority = DATABASE.authority(2, "once");
    var command = newCommand();
    assertThat(imported(authority, command, 5).position()).isEqualTo(1);
    assertThatThrownBy(() -> imported(authority, command, 5))
        .isInstanceOfSatisfying(
            AlreadyImported.class, already -> assertThat(already.position()).isEqualTo(1));
    assertThat(RECORD.readModel(authority).get("representation")).hasSize(5);
  }

  @Test
  void a_second_import_of_the_authority_is_told_who_has_the_first() {
    var authority = DATABASE.authority(3, "two-imports");
    var other = DATABASE.authority(4, "another");
    during(
        authority,
        () -> {
          assertThatThrownBy(() -> imported(authority, newCommand(), 1))
              .isInstanceOfSatisfying(
                  ImportUnderWay.class,
                  underWay -> {
                    assertThat(underWay.actor()).isEqualTo(manager(authority).accountId());
                    assertThat(underWay.since()).isNotNull();
                  })
              .hasMessageContaining("Another import of this authority is under way, begun");
          imported(other, newCommand(), 1);
        });
    imported(authority, newCommand(), 1);
  }

  @Test
  void officers_of_the_authority_go_on_recording_meanwhile() {
    var authority = DATABASE.authority(5, "meanwhile");
    imported(authority, newCommand(), 1);
    during(
        authority,
        () ->
            assertThat(
                    RECORD.cases.decide(
                        manager(authority),
                        authority,
                        anyCase(authority),
                        newCommand(),
                        _ ->
                            new Decision.Accepted(
                                List.of(
                                    Happening.on(
                                        LocalDate.of(2026, 1, 5), new AdvocacyOffered())))))
                .isEqualTo(new Outcome.Recorded(2, versionOf(authority) + 1)));
    assertThat(LedgerForTests.verify(RECORD.walls, authority))
        .isInstanceOfSatisfying(
            Verified.Whole.class, whole -> assertThat(whole.position()).isEqualTo(3));
  }

  @Test
  void an_import_that_fails_leaves_nothing() {
    var authority = DATABASE.authority(6, "fails");
    imported(authority, newCommand(), 1);
    assertThatThrownBy(() -> imported(authority, newCommand(), 3))
        .as("the reference of the first is taken")
        .isInstanceOf(ReferenceTaken.class);
    assertThat(RECORD.readModel(authority).get("representation")).hasSize(1);
    assertThat(LedgerForTests.verify(RECORD.walls, authority))
        .isInstanceOfSatisfying(
            Verified.Whole.class, whole -> assertThat(whole.position()).isEqualTo(1));
  }

  @Test
  void ids_out_of_order_are_refused() {
    var authority = DATABASE.authority(7, "out-of-order");
    var made = new MadeCases(new SplittableRandom(1), null);
    assertThatThrownBy(() ->
            RECORD.walls.in(
                authority,
                t -> {
                  var earlier = RECORD.newCase();
                  var bulk = RECORD.bulk.begin(t, manager(authority), newCommand());
                  bulk.add(RECORD.newCase(), made.next("A"));
                  bulk.add(earlier, made.next("B"));
                  return bulk.finish();
                }))
        .hasMessageContaining("order of stream and version");
  }

  /// Runs something while an import of the authority is open, with a case in it already.
  private static void during(AuthorityId authority, Runnable something) {
    var open = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var importing =
        CompletableFuture.supplyAsync(() ->
            RECORD.walls.in(
                authority,
                t -> {
                  var bulk = RECORD.bulk.begin(t, manager(authority), newCommand());
                  bulk.add(
                      RECORD.newCase(),
                      new MadeCases(new SplittableRandom(8), null).next("DURING"));
                  open.countDown();
                  await(done);
                  return bulk.finish();
                }));
    await(open);
    try {
      something.run();
    } finally {
      done.countDown();
    }
    importing.join();
  }

  private static Commit imported(AuthorityId authority, CommandId command, int cases) {
    return RECORD.walls.in(authority, t -> imported(t, authority, command, cases));
  }

  private static Commit imported(
      Transaction transaction, AuthorityId authority, CommandId command, int cases) {
    var made = new MadeCases(new SplittableRandom(2), null);
    var bulk = RECORD.bulk.begin(transaction, manager(authority), command);
    for (int i = 0; i < cases; i++) {
      bulk.add(RECORD.newCase(), made.next("R" + i));
    }
    return bulk.finish();
  }

  private static CaseId anyCase(AuthorityId authority) {
    return RECORD.walls.reading(
        authority,
        t ->
            new CaseId(
                t.sql()
                    .fetchSingle("select id from record.representation limit 1")
                    .get(0, UUID.class)));
  }

  private static int versionOf(AuthorityId authority) {
    int now =
        RECORD.walls.reading(
            authority,
            t ->
                t.sql()
                    .fetchSingle("select version from record.representation limit 1")
                    .get(0, Integer.class));
    return now - 1;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
