package heard.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.platform.Transaction;
import heard.platform.Walls;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Walls WALLS = DATABASE.walls();
  private static final Ledger LEDGER = new Ledger(InstantSource.system());
  private static final UUID SOMEBODY = UUID.randomUUID();

  @Test
  void what_is_appended_is_read_back_with_position_and_time() {
    var authority = DATABASE.authority(1, "reads-back");
    var stream = UUID.randomUUID();
    var first = event(stream, 1, "{\"é\":\"…\"}");
    var undated = new StoredEvent(stream, 2, UUID.randomUUID(), "thing-seen", 3, null, null, "{}");
    var one = record(authority, UUID.randomUUID(), List.of(first, undated));
    var second = event(stream, 3, "{}");
    var two = record(authority, UUID.randomUUID(), List.of(second));

    assertThat(history(authority, stream))
        .containsExactly(
            new RecordedEvent(first, 1, one.recordedAt(), SOMEBODY),
            new RecordedEvent(undated, 1, one.recordedAt(), SOMEBODY),
            new RecordedEvent(second, 2, two.recordedAt(), SOMEBODY));
    assertThat(two.previousHash()).isEqualTo(one.hash());
    assertThat(head(authority)).contains(two);
    assertThat(verify(authority)).isEqualTo(new Verified.Whole(authority, 2, 3, two.hash()));
  }

  @Test
  void an_empty_ledger_is_whole() {
    var authority = DATABASE.authority(2, "empty");
    assertThat(verify(authority)).isEqualTo(new Verified.Whole(authority, 0, 0, Hash.NONE));
  }

  /// Whatever is recorded, in whatever portions and streams: verified, and in the order given.
  @Test
  void any_history_verifies() {
    var seed = System.nanoTime();
    var random = new SplittableRandom(seed);
    var authority = DATABASE.authority(3, "any-history");
    var streams = IntStream.range(0, 20).mapToObj(_ -> id(random)).toList();
    var versions = new int[streams.size()];
    var total = 0;
    for (int command = 0; command < 40; command++) {
      var events = new ArrayList<StoredEvent>();
      for (int i = 0; i <= random.nextInt(8); i++) {
        var stream = random.nextInt(streams.size());
        events.add(event(streams.get(stream), ++versions[stream], "{\"n\":%d}".formatted(i)));
      }
      record(authority, id(random), events);
      total += events.size();
    }
    assertThat(verify(authority))
        .as("seed %d", seed)
        .isInstanceOfSatisfying(
            Verified.Whole.class,
            whole -> {
              assertThat(whole.position()).isEqualTo(40);
            });
    assertThat(((Verified.Whole) verify(authority)).events()).isEqualTo(total);
  }

  @Test
  void times_never_go_back() {
    var authority = DATABASE.authority(4, "clock-goes-back");
    var noon = Instant.parse("2026-02-02T12:00:00.123456789Z");
    record(new Ledger(() -> noon), authority, List.of(event(UUID.randomUUID(), 1, "{}")));
    var earlier =
        record(
            new Ledger(() -> noon.minusSeconds(60)),
            authority,
            List.of(event(UUID.randomUUID(), 1, "{}")));
    assertThat(earlier.recordedAt()).isEqualTo(Instant.parse("2026-02-02T12:00:00.123456Z"));
    assertThat(verify(authority)).isInstanceOf(Verified.Whole.class);
  }

  @Test
  void what_was_known_at_a_moment_is_the_last_commit_before_it() {
    var authority = DATABASE.authority(5, "known-on");
    var noon = Instant.parse("2026-02-02T12:00:00Z");
    var one = record(new Ledger(() -> noon), authority, List.of(event(UUID.randomUUID(), 1, "{}")));
    var two =
        record(
            new Ledger(() -> noon.plusSeconds(1)),
            authority,
            List.of(event(UUID.randomUUID(), 1, "{}")));
    assertThat(headBefore(authority, noon)).isEmpty();
    assertThat(headBefore(authority, noon.plusNanos(1000))).contains(one);
    assertThat(headBefore(authority, noon.plusSeconds(2))).contains(two);
  }

  @Test
  void a_command_sent_twice_counts_once() {
    var authority = DATABASE.authority(6, "twice");
    var command = UUID.randomUUID();
    var once = record(authority, command, List.of(event(UUID.randomUUID(), 1, "{}")));
    assertThatThrownBy(() -> record(authority, command, List.of(event(UUID.randomUUID(), 1, "{}"))))
        .isInstanceOf(CommandRecorded.class);
    assertThat(found(authority, command)).contains(once);
    assertThat(verify(authority)).isEqualTo(new Verified.Whole(authority, 1, 1, once.hash()));
  }

  @Test
  void of_two_writers_of_one_stream_one_wins() throws Exception {
    var authority = DATABASE.authority(7, "two-writers");
    var stream = UUID.randomUUID();
    var barrier = new CyclicBarrier(2);
    Callable<Boolean> writer =
        () -> {
          try {
            WALLS.in(
                authority,
                t -> {
                  assertThat(LEDGER.read(t, stream)).isEmpty();
                  meet(barrier);
                  return append(LEDGER, t, UUID.randomUUID(), List.of(event(stream, 1, "{}")));
                });
            return true;
          } catch (VersionClash clash) {
            return false;
          }
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes = new ArrayList<Boolean>();
      for (var result : threads.invokeAll(List.of(writer, writer))) {
        outcomes.add(result.get());
      }
      assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }
    assertThat(history(authority, stream)).hasSize(1);
    assertThat(verify(authority)).isInstanceOf(Verified.Whole.class);
  }

  @Test
  void positions_have_no_gaps_and_follow_the_order_of_commit() throws Exception {
    var authority = DATABASE.authority(8, "eight-threads");
    Callable<List<Long>> writer =
        () -> {
          var positions = new ArrayList<Long>();
          for (int i = 0; i < 25; i++) {
            var rolledBack = i % 5 == 4;
            try {
              positions.add(
                  WALLS
                      .in(
                          authority,
                          t -> {
                            var commit =
                                append(
                                    LEDGER,
                                    t,
                                    UUID.randomUUID(),
                                    List.of(event(UUID.randomUUID(), 1, "{}")));
                            if (rolledBack) {
                              throw new IllegalArgumentException("changed its mind");
                            }
                            return commit;
                          })
                      .position());
            } catch (IllegalArgumentException changedItsMind) {
              assertThat(rolledBack).isTrue();
            }
          }
          return positions;
        };
    var all = new ArrayList<Long>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var result : threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> writer).toList())) {
        assertThat(result.get()).isSorted();
        all.addAll(result.get());
      }
    }
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 160).boxed().toList());
    assertThat(verify(authority))
        .isInstanceOfSatisfying(
            Verified.Whole.class, whole -> assertThat(whole.position()).isEqualTo(160));
  }

  @Test
  void a_bulk_is_one_commit_like_any_other() {
    var authority = DATABASE.authority(9, "bulk");
    record(authority, UUID.randomUUID(), List.of(event(UUID.randomUUID(), 1, "{}")));
    var high = new UUID(0xf000000000000000L, 1);
    var low = new UUID(0x0000000000000001L, 1);
    WALLS.in(
        authority,
        t -> {
          var bulk = BulkAppend.open(t, UUID.randomUUID());
          bulk.add(event(low, 1, "{}"));
          bulk.add(event(low, 2, "{\"long\":\"%s\"}".formatted("x".repeat(100_000))));
          bulk.add(new StoredEvent(high, 1, UUID.randomUUID(), "undated", 1, null, null, "{}"));
          assertThatThrownBy(() -> bulk.add(event(low, 3, "{}")))
              .hasMessageContaining("order of stream and version");
          return LEDGER.seal(t, SOMEBODY, bulk.finish());
        });
    assertThat(verify(authority))
        .isInstanceOfSatisfying(
            Verified.Whole.class,
            whole -> {
              assertThat(whole.position()).isEqualTo(2);
              assertThat(whole.events()).isEqualTo(4);
            });
    assertThat(history(authority, low)).hasSize(2);
  }

  @Test
  void the_application_can_neither_change_nor_remove_what_was_recorded() {
    var authority = DATABASE.authority(10, "cannot-change");
    record(authority, UUID.randomUUID(), List.of(event(UUID.randomUUID(), 1, "{}")));
    for (var statement :
        List.of(
            "update ledger.event set payload = '[]'",
            "delete from ledger.event",
            "truncate ledger.event",
            "update ledger.commit set position = 2",
            "delete from ledger.commit",
            "truncate ledger.commit",
            "alter table ledger.event disable row level security")) {
      assertThatThrownBy(() -> WALLS.in(authority, t -> t.sql().execute(statement)))
          .as(statement)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private static List<RecordedEvent> history(AuthorityId authority, UUID stream) {
    return WALLS.reading(authority, t -> LEDGER.read(t, stream));
  }

  private static Optional<Commit> head(AuthorityId authority) {
    return WALLS.reading(authority, LEDGER::head);
  }

  private static Optional<Commit> headBefore(AuthorityId authority, Instant end) {
    return WALLS.reading(authority, t -> LEDGER.headBefore(t, end));
  }

  private static Optional<Commit> found(AuthorityId authority, UUID command) {
    return WALLS.reading(authority, t -> LEDGER.find(t, command));
  }

  private static Verified verify(AuthorityId authority) {
    return WALLS.reading(authority, Verification::of);
  }

  private static Commit record(AuthorityId authority, UUID command, List<StoredEvent> events) {
    return WALLS.in(authority, t -> append(LEDGER, t, command, events));
  }

  private static Commit record(Ledger ledger, AuthorityId authority, List<StoredEvent> events) {
    return WALLS.in(authority, t -> append(ledger, t, UUID.randomUUID(), events));
  }

  private static Commit append(
      Ledger ledger, Transaction transaction, UUID command, List<StoredEvent> events) {
    return ledger.seal(transaction, SOMEBODY, ledger.append(transaction, command, events));
  }

  private static StoredEvent event(UUID stream, int version, String payload) {
    var day = LocalDate.of(2026, 1, 5);
    return new StoredEvent(stream, version, UUID.randomUUID(), "thing-seen", 1, day, day, payload);
  }

  private static UUID id(SplittableRandom random) {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
