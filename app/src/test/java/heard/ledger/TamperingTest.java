package heard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.platform.Walls;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Somebody changes the ledger by hand, as the database's superuser.
class TamperingTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Walls WALLS = DATABASE.walls();
  private static final AuthorityId MINE = DATABASE.authority(1, "mine");
  private static final AuthorityId OTHER = DATABASE.authority(2, "other");
  private static final UUID A = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  private static final UUID B = UUID.fromString("f0000000-0000-7000-8000-00000000000b");

  @BeforeAll
  static void four_commits() {
    var ledger = new Ledger(InstantSource.system());
    for (var events :
        List.of(
            List.of(event(A, 1), event(B, 1)),
            List.of(event(A, 2), event(A, 3)),
            List.of(event(B, 2)),
            List.of(event(A, 4)))) {
      for (var authority : List.of(MINE, OTHER)) {
        WALLS.in(
            authority,
            t -> ledger.seal(t, UUID.randomUUID(), ledger.append(t, UUID.randomUUID(), events)));
      }
    }
    DATABASE.asSuperuser(sql ->
        sql.execute(
            """
            create table public.event as table ledger.event;
            create table public.commit as table ledger.commit
            """));
  }

  @AfterEach
  void put_back() {
    DATABASE.asSuperuser(sql ->
        sql.execute(
            """
            truncate ledger.event, ledger.commit;
            insert into ledger.event table public.event;
            insert into ledger.commit table public.commit
            """));
  }

  static Stream<String> columns_of_event() {
    return columns("event");
  }

  static Stream<String> columns_of_commit() {
    return columns("commit");
  }

  @ParameterizedTest
  @MethodSource("columns_of_event")
  void an_event_altered_in_any_column_is_found(String column) {
    tamper(
        "update ledger.event set %s = %s where authority_id = 1 and stream_id = '%s' and version = 3"
            .formatted(column, altered("event", column), A));
    assertThat(verify(MINE))
        .isInstanceOfSatisfying(
            Verified.Broken.class,
            broken -> {
              assertThat(broken.position()).as(broken.toString()).isEqualTo(2);
              if (!List.of("authority_id", "stream_id", "version", "command_id").contains(column)) {
                assertThat(broken.streamId()).isEqualTo(A);
                assertThat(broken.version()).isEqualTo(3);
                assertThat(verify(OTHER)).isInstanceOf(Verified.Whole.class);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("columns_of_commit")
  void a_commit_altered_in_any_column_is_found(String column) {
    tamper(
        "update ledger.commit set %s = %s where authority_id = 1 and position = 2"
            .formatted(column, altered("commit", column)));
    assertThat(verify(MINE))
        .isInstanceOfSatisfying(
            Verified.Broken.class,
            broken -> assertThat(broken.position()).as(broken.toString()).isEqualTo(2));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an event in the middle removed | 2 | the event is missing"
            + " | delete from ledger.event where authority_id = 1 and version = 2 and type = 'a'",
        "the last event of a stream removed | 4 | events of this commit are missing: 0 found"
            + " | delete from ledger.event where authority_id = 1 and version = 4",
        "all events of a commit removed | 3 | events of this commit are missing: 0 found"
            + " | delete from ledger.event where authority_id = 1 and version = 2 and type = 'b'",
        "a commit in the middle removed | 2 | the commit is missing"
            + " | delete from ledger.commit where authority_id = 1 and position = 2",
        "the last commit removed, its event kept | | the event belongs to no commit"
            + " | delete from ledger.commit where authority_id = 1 and position = 4",
      })
  void what_was_taken_away_is_found(String what, Integer position, String says, String sql) {
    tamper(sql);
    assertThat(verify(MINE))
        .isInstanceOfSatisfying(
            Verified.Broken.class,
            broken -> {
              assertThat(broken.position())
                  .as(what)
                  .isEqualTo(position == null ? null : Long.valueOf(position));
              assertThat(broken.what()).startsWith(says);
            });
  }

  @Test
  void an_event_added_with_a_right_hash_of_its_own_is_found() {
    var command = fetchCommand(3);
    var forged = event(A, 5);
    insert(command, forged);
    assertThat(verify(MINE))
        .isInstanceOfSatisfying(
            Verified.Broken.class, broken -> assertThat(broken.position()).isEqualTo(3));
  }

  @Test
  void an_event_replaced_together_with_its_hash_is_found() {
    var command = fetchCommand(3);
    tamper("delete from ledger.event where authority_id = 1 and version = 2 and type = 'b'");
    insert(command, event(B, 2));
    assertThat(verify(MINE))
        .isInstanceOfSatisfying(
            Verified.Broken.class,
            broken -> {
              assertThat(broken.position()).isEqualTo(3);
              assertThat(broken.streamId()).isEqualTo(B);
              assertThat(broken.version()).isEqualTo(2);
            });
  }

  @Test
  void two_commits_that_changed_places_are_found() {
    tamper(
        """
        update ledger.commit set position = 9 where authority_id = 1 and position = 2;
        update ledger.commit set position = 2 where authority_id = 1 and position = 3;
        update ledger.commit set position = 3 where authority_id = 1 and position = 9
        """);
    assertThat(verify(MINE))
        .isInstanceOfSatisfying(
            Verified.Broken.class, broken -> assertThat(broken.position()).isEqualTo(2));
  }

  @Test
  void what_is_as_it_was_recorded_is_whole() {
    assertThat(verify(MINE)).isInstanceOf(Verified.Whole.class);
  }

  private static Stream<String> columns(String table) {
    return DATABASE
        .asSuperuser(sql ->
            sql.fetch(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0",
                "ledger." + table))
        .getValues(0, String.class)
        .stream();
  }

  private static String altered(String table, String column) {
    var type =
        DATABASE.asSuperuser(sql ->
            sql.fetchSingle(
                    "select atttypid::regtype::text from pg_attribute"
                        + " where attrelid = ?::regclass and attname = ?",
                    "ledger." + table,
                    column)
                .get(0, String.class));
    return switch (type) {
      case "integer", "bigint", "smallint" -> column + " + 100";
      case "uuid" -> "gen_random_uuid()";
      case "text" -> column + " || ' '";
      case "date" -> column + " + 1";
      case "timestamp with time zone" -> column + " + interval '1 microsecond'";
      case "bytea" -> "set_byte(%s, 0, get_byte(%s, 0) # 1)".formatted(column, column);
      default -> throw new AssertionError("How is a %s altered?".formatted(type));
    };
  }

  private static UUID fetchCommand(long position) {
    return DATABASE.asSuperuser(sql ->
        sql.fetchSingle(
                "select command_id from ledger.commit where authority_id = 1 and position = ?",
                position)
            .get(0, UUID.class));
  }

  private static void insert(UUID command, StoredEvent event) {
    var hash = new Sealing().event(1, command, event);
    DATABASE.asSuperuser(sql ->
        sql.execute(
            "insert into ledger.event values (1, ?, ?, 1, 1, ?, ?, ?, ?, ?, ?, ?)",
            event.streamId(),
            event.version(),
            command,
            event.eventId(),
            event.occurredFrom(),
            event.occurredTo(),
            event.type(),
            event.payload(),
            hash));
  }

  private static void tamper(String sql) {
    var changed = DATABASE.asSuperuser(superuser -> superuser.execute(sql));
    assertThat(changed).isPositive();
  }

  private static Verified verify(AuthorityId authority) {
    return WALLS.reading(authority, Verification::of);
  }

  private static StoredEvent event(UUID stream, int version) {
    var day = LocalDate.of(2026, 1, 5);
    var type = stream.equals(A) ? "a" : "b";
    return new StoredEvent(stream, version, UUID.randomUUID(), type, 1, day, day, "{}");
  }
}
