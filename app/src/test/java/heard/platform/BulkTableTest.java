package heard.platform;

import static heard.schema.monitoring.Tables.ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rows are written beside the thread that gathers them, and belong to its transaction like
/// everything else in it.
class BulkTableTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId MINE = DATABASE.authority(1, "mine");
  private static final Walls WALLS = DATABASE.walls();
  private static final int MANY = 120_000;
  private static final String LONG = "x".repeat(100);

  @Test
  void rows_are_written_while_more_are_gathered_and_other_statements_run() {
    var of = UUID.randomUUID();
    WALLS.in(
        MINE,
        transaction -> {
          try (var table = BulkTable.of(transaction, ANSWER)) {
            for (int i = 0; i < MANY; i++) {
              add(table, of, i, LONG);
              if (i % 1000 == 0) {
                assertThat(transaction.sql().fetchValue("select 1")).isEqualTo(1);
              }
            }
            table.flush();
            assertThat(count(transaction, of)).as("when they were flushed").isEqualTo(MANY);
            add(table, of, MANY, LONG);
          }
          return count(transaction, of);
        });
    assertThat(WALLS.<Integer>in(MINE, transaction -> count(transaction, of))).isEqualTo(MANY + 1);
  }

  @Test
  void a_row_that_cannot_be_written_is_what_the_transaction_fails_with_and_nothing_stays() {
    var of = UUID.randomUUID();
    assertThatThrownBy(() ->
            WALLS.in(
                MINE,
                transaction -> {
                  try (var table = BulkTable.of(transaction, ANSWER).meaning(NotTaken::new)) {
                    add(table, of, 0, null);
                    for (int i = 1; i < MANY; i++) {
                      add(table, of, i, LONG);
                      transaction.sql().fetchValue("select 1");
                    }
                  }
                  return true;
                }))
        .isInstanceOf(NotTaken.class)
        .cause()
        .isInstanceOfSatisfying(
            DataAccessException.class, e -> assertThat(e.sqlState()).isEqualTo("23502"));
    assertThat(WALLS.<Integer>in(MINE, transaction -> count(transaction, of))).isZero();
  }

  @Test
  void work_that_breaks_off_takes_what_is_being_written_with_it() {
    var of = UUID.randomUUID();
    for (int round = 0; round < 5; round++) {
      int rows = 20_000 + 500 * round;
      assertThatThrownBy(() ->
              WALLS.in(
                  MINE,
                  transaction -> {
                    var table = BulkTable.of(transaction, ANSWER);
                    for (int i = 0; i < rows; i++) {
                      add(table, of, i, LONG);
                    }
                    throw new IllegalStateException("broken off");
                  }))
          .hasMessage("broken off");
      assertThat(WALLS.<Integer>in(MINE, transaction -> count(transaction, of))).isZero();
    }
  }

  @Test
  void a_statement_that_fails_meanwhile_is_what_the_transaction_fails_with() {
    for (int round = 0; round < 5; round++) {
      int rows = 20_000 + 500 * round;
      assertThatThrownBy(() ->
              WALLS.in(
                  MINE,
                  transaction -> {
                    try (var table = BulkTable.of(transaction, ANSWER)) {
                      for (int i = 0; i < rows; i++) {
                        add(table, UUID.randomUUID(), i, LONG);
                      }
                      transaction.sql().execute("select 1 / 0");
                    }
                    return true;
                  }))
          .isInstanceOfSatisfying(
              DataAccessException.class, e -> assertThat(e.sqlState()).isEqualTo("22012"));
    }
  }

  @Test
  void what_could_not_be_written_is_not_recorded_even_where_nobody_listens() {
    var of = UUID.randomUUID();
    assertThatThrownBy(() ->
            WALLS.in(
                MINE,
                transaction -> {
                  var table = BulkTable.of(transaction, ANSWER).meaning(NotTaken::new);
                  add(table, of, 0, null);
                  try {
                    table.flush();
                  } catch (NotTaken unheard) {
                    add(table, of, 1, LONG);
                    table.flush();
                  }
                  return true;
                }))
        .isInstanceOf(NotTaken.class);
  }

  private static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(RuntimeException cause) {
      super(cause);
    }
  }

  private static void add(BulkTable table, UUID of, int ordinal, @Nullable String answer) {
    table.add(MINE.value(), of, ordinal, "religion", answer, "child");
  }

  private static int count(Transaction transaction, UUID of) {
    return transaction.sql().fetchCount(ANSWER, ANSWER.REPRESENTATION_ID.eq(of));
  }
}
