package heard.record;

import static heard.record.TestRecord.manager;
import static heard.record.TestRecord.newCommand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.access.Actor;
import heard.access.Role;
import heard.casefile.CaseFile;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.PersonId;
import heard.casefile.Reason;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.Acknowledged;
import heard.casefile.reception.ReceptionEvent.AdvocacyOffered;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.ledger.LedgerForTests;
import heard.ledger.Readings.Reading;
import heard.ledger.Verified;
import heard.ledger.VersionClash;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.platform.Walls;
import heard.procedure.Code;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CaseRecordTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final AtomicReference<Instant> NOW =
      new AtomicReference<>(Instant.parse("2026-02-02T12:00:00Z"));
  private static final TestRecord RECORD = new TestRecord(DATABASE, NOW::get);
  private static final AuthorityId MINE = DATABASE.authority(1, "mine");
  private static final AuthorityId OTHER = DATABASE.authority(2, "other");

  @Test
  void what_is_decided_is_recorded_projected_and_sealed() {
    var id = received("ONE");
    var outcome =
        RECORD.cases.decide(
            manager(MINE), MINE, id, newCommand(), _ -> accepted(new Acknowledged()));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Recorded.class, recorded -> assertThat(recorded.version()).isEqualTo(2));
    var opened = RECORD.cases.read(manager(MINE), MINE, id);
    assertThat(opened.file().reception().acknowledgedOn()).contains(DAY);
    assertThat(opened.recordedBy())
        .hasSize(2)
        .containsValue(manager(MINE).accountId())
        .containsKey(new EventId(opened.file().facts().all().getLast().id().value()));
    var row =
        RECORD.walls.in(
            MINE,
            t ->
                t.sql()
                    .fetchSingle(
                        "select acknowledged_on, version from record.representation where id = ?",
                        id.value()));
    assertThat(row.get(0)).hasToString(DAY.toString());
    assertThat(row.get(1)).isEqualTo(2);
    assertThat(LedgerForTests.verify(RECORD.walls, MINE)).isInstanceOf(Verified.Whole.class);
  }

  @Test
  void a_form_sent_twice_counts_once() {
    var id = received("TWICE");
    var command = newCommand();
    var first =
        RECORD.cases.decide(manager(MINE), MINE, id, command, _ -> accepted(new Acknowledged()));
    var second =
        RECORD.cases.decide(manager(MINE), MINE, id, command, _ -> accepted(new Acknowledged()));
    assertThat(second).isEqualTo(new Outcome.Already(((Outcome.Recorded) first).position()));
    assertThat(RECORD.cases.read(manager(MINE), MINE, id).file().version()).isEqualTo(2);
  }

  @Test
  void a_form_sent_twice_at_once_counts_once() throws Exception {
    var id = received("TWICE-AT-ONCE");
    var command = newCommand();
    var barrier = new CyclicBarrier(2);
    var met = new AtomicInteger();
    Callable<Outcome> send =
        () ->
            RECORD.cases.decide(
                manager(MINE),
                MINE,
                id,
                command,
                _ -> {
                  if (met.incrementAndGet() <= 2) {
                    meet(barrier);
                  }
                  return accepted(new Acknowledged());
                });
    var outcomes = together(List.of(send, send));
    assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Recorded.class);
    assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Already.class);
    assertThat(RECORD.cases.read(manager(MINE), MINE, id).file().version()).isEqualTo(2);
  }

  @Test
  void who_was_slower_decides_again_on_what_the_other_recorded() throws Exception {
    var id = received("TWO-OFFICERS");
    var barrier = new CyclicBarrier(2);
    var seen = new ArrayList<Integer>();
    var met = new AtomicInteger();
    Callable<Outcome> officer =
        () ->
            RECORD.cases.decide(
                manager(MINE),
                MINE,
                id,
                newCommand(),
                file -> {
                  synchronized (seen) {
                    seen.add(file.version());
                  }
                  if (met.incrementAndGet() <= 2) {
                    meet(barrier);
                  }
                  return accepted(new AdvocacyOffered());
                });
    assertThat(together(List.of(officer, officer)))
        .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Recorded.class));
    assertThat(seen).containsExactly(1, 1, 2);
    assertThat(RECORD.cases.read(manager(MINE), MINE, id).file().version()).isEqualTo(3);
  }

  @Test
  void who_is_slower_three_times_is_told() {
    var id = received("ALWAYS-SLOWER");
    var tries = new AtomicInteger();
    assertThatThrownBy(() ->
            RECORD.cases.decide(
                manager(MINE),
                MINE,
                id,
                newCommand(),
                _ -> {
                  tries.incrementAndGet();
                  anotherThread(() ->
                      RECORD.cases.decide(
                          manager(MINE),
                          MINE,
                          id,
                          newCommand(),
                          _ -> accepted(new AdvocacyOffered())));
                  return accepted(new Acknowledged());
                }))
        .isInstanceOf(VersionClash.class);
    assertThat(tries).hasValue(3);
    assertThat(RECORD.cases.read(manager(MINE), MINE, id).file().version()).isEqualTo(4);
  }

  @Test
  void what_is_refused_leaves_no_trace() {
    var id = received("REFUSED");
    var reasons = List.of(new Reason(new Code("closed"), "It is closed", "Reopen it first"));
    assertThat(
            RECORD.cases.decide(
                manager(MINE), MINE, id, newCommand(), _ -> new Decision.Refused(reasons)))
        .isEqualTo(new Outcome.Refused(reasons));
    assertThat(
            RECORD.cases.decide(
                manager(MINE), MINE, id, newCommand(), _ -> new Decision.Accepted(List.of())))
        .isEqualTo(new Outcome.Unchanged());
    assertThat(RECORD.cases.read(manager(MINE), MINE, id).file().version()).isEqualTo(1);
  }

  @Test
  void what_a_failed_decision_filed_is_gone() {
    var id = received("FAILED");
    assertThatThrownBy(() ->
            RECORD.cases.decide(
                manager(MINE),
                MINE,
                id,
                newCommand(),
                (t, _) -> {
                  RECORD.papers.file(t, "unmistakable words of a failed decision");
                  throw new IllegalStateException("the page broke");
                }))
        .hasMessage("the page broke");
    List<UUID> found =
        RECORD.walls.in(MINE, t -> RECORD.papers.holding(t, "unmistakable failed", 10));
    assertThat(found).isEmpty();
  }

  @Test
  void what_a_decision_filed_that_records_nothing_is_gone() {
    var id = received("NOTHING-RECORDED");
    var reasons = List.of(new Reason(new Code("closed"), "It is closed", "Reopen it first"));
    for (var decision : List.of(new Decision.Refused(reasons), new Decision.Accepted(List.of()))) {
      RECORD.cases.decide(
          manager(MINE),
          MINE,
          id,
          newCommand(),
          (t, _) -> {
            RECORD.papers.file(t, "undeniable words of a refused decision");
            RECORD.people.add(t, "Undeniable Madder", List.of());
            return decision;
          });
    }
    List<UUID> papers =
        RECORD.walls.in(MINE, t -> RECORD.papers.holding(t, "undeniable refused", 10));
    assertThat(papers).isEmpty();
    List<PersonId> people = RECORD.walls.in(MINE, t -> RECORD.people.named(t, "undeniable", 10));
    assertThat(people).isEmpty();
  }

  @Test
  void a_reference_is_given_once() {
    received("SAME");
    assertThatThrownBy(() -> received("same"))
        .isInstanceOf(ReferenceTaken.class)
        .hasMessageContaining("has this reference already");
  }

  @Test
  void a_case_is_given_only_to_somebody_who_may_open_it() {
    var id = received("NOT-YOURS");
    var reader = new Actor(UUID.randomUUID(), MINE, Set.of(Role.BOARD_READER), Set.of());
    assertThatThrownBy(() -> RECORD.cases.read(reader, MINE, id)).isInstanceOf(MayNotOpen.class);
    assertThatThrownBy(
            () -> RECORD.cases.decide(reader, MINE, id, newCommand(), CaseRecordTest::notAsked))
        .isInstanceOf(MayNotOpen.class);
    assertThatThrownBy(() -> RECORD.cases.read(manager(OTHER), MINE, id))
        .isInstanceOf(MayNotOpen.class);
    assertThatThrownBy(() -> RECORD.cases.read(manager(OTHER), OTHER, id))
        .isInstanceOf(MayNotOpen.class);
    assertThatThrownBy(() -> RECORD.cases.read(manager(MINE), MINE, new CaseId(UUID.randomUUID())))
        .isInstanceOf(MayNotOpen.class);
    assertThat(readings(id)).isEmpty();
  }

  @Test
  void every_opening_is_noted_and_cannot_be_taken_back() {
    var id = received("OPENED");
    RECORD.cases.read(manager(MINE), MINE, id);
    RECORD.cases.readAsKnown(manager(MINE), MINE, id, LocalDate.of(2026, 3, 1));
    assertThat(readings(id))
        .extracting(Reading::actor)
        .containsExactly(manager(MINE).accountId(), manager(MINE).accountId());
    assertThatThrownBy(
            () -> RECORD.walls.in(MINE, t -> t.sql().execute("delete from ledger.reading")))
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_case_as_known_then_has_what_had_been_recorded_by_then() {
    var before = Objects.requireNonNull(NOW.get());
    var id = received("AS-KNOWN");
    NOW.set(before.plusSeconds(3 * 86_400));
    try {
      RECORD.cases.decide(manager(MINE), MINE, id, newCommand(), _ -> accepted(new Acknowledged()));
      var then = RECORD.cases.readAsKnown(manager(MINE), MINE, id, LocalDate.of(2026, 2, 4));
      assertThat(then.file().reception().acknowledgedOn()).isEmpty();
      var now = RECORD.cases.readAsKnown(manager(MINE), MINE, id, LocalDate.of(2026, 2, 5));
      assertThat(now.file().reception().acknowledgedOn()).contains(DAY);
      assertThatThrownBy(
              () -> RECORD.cases.readAsKnown(manager(MINE), MINE, id, LocalDate.of(2026, 2, 1)))
          .isInstanceOf(MayNotOpen.class);
    } finally {
      NOW.set(before);
    }
  }

  /// However long a history: what a command and a page cost in statements is bounded.
  @Test
  void a_command_and_a_page_send_a_bounded_number_of_statements() {
    var counted = new CountedStatements();
    var record =
        new TestRecord(
            DATABASE, new Walls(counted.over(DATABASE.application())), InstantSource.system());
    var authority = DATABASE.authority(3, "counted");
    var made = new MadeCases(new SplittableRandom(1), null);
    var id = record.newCase();
    record.cases.receive(
        manager(authority),
        authority,
        id,
        newCommand(),
        (_, _) -> new Decision.Accepted(made.next("LONG")));
    for (int i = 0; i < 3; i++) {
      var many = new ArrayList<Happening>();
      for (int j = 0; j < 40; j++) {
        many.add(Happening.on(DAY, new AdvocacyOffered()));
      }
      record.cases.decide(
          manager(authority), authority, id, newCommand(), _ -> new Decision.Accepted(many));
    }
    counted.forget();
    record.cases.decide(
        manager(authority), authority, id, newCommand(), _ -> accepted(new AdvocacyOffered()));
    assertThat(counted.sent()).hasSizeLessThanOrEqualTo(9 + ReadModel.TABLES.size());
    counted.forget();
    record.cases.read(manager(authority), authority, id);
    assertThat(counted.sent()).hasSize(3);
  }

  private static CaseId received(String reference) {
    var id = RECORD.newCase();
    RECORD.cases.receive(
        manager(MINE),
        MINE,
        id,
        newCommand(),
        (_, _) ->
            accepted(
                new RepresentationReceived(
                    new Code("complaint"), null, new Reference(reference), null)));
    return id;
  }

  private static Decision accepted(Event event) {
    return new Decision.Accepted(List.of(Happening.on(DAY, event)));
  }

  private static Decision notAsked(CaseFile file) {
    throw new AssertionError("Nobody who may not open it decides on " + file);
  }

  private static List<Reading> readings(CaseId id) {
    return RECORD.walls.in(MINE, t -> RECORD.readings.of(t, id.value()));
  }

  private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
    try (var threads = Executors.newFixedThreadPool(tasks.size())) {
      var results = new ArrayList<T>();
      for (var result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }

  private static void anotherThread(Runnable task) {
    var thread = Thread.ofVirtual().start(task);
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
