package heard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.table;

import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WallsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Walls WALLS = DATABASE.walls();
  private static final AuthorityId ONE = DATABASE.authority(1, "one");
  private static final AuthorityId TWO = DATABASE.authority(2, "two");

  @BeforeAll
  static void a_walled_table_with_a_row_of_each() {
    DATABASE.asSuperuser(sql ->
        sql.execute(
            """
            set role heard_owner;
            create table profile.noticeboard (
              authority_id int not null,
              number int not null,
              primary key (authority_id, number)
            );
            call installation.wall('profile.noticeboard');
            reset role;
            insert into profile.noticeboard values (1, 1), (2, 1), (2, 2)
            """));
  }

  @Test
  void each_authority_sees_its_own_rows() {
    assertThat(WALLS.in(ONE, WallsTest::rows)).isEqualTo(1);
    assertThat(WALLS.reading(TWO, WallsTest::rows)).isEqualTo(2);
    assertThat(WALLS.reporting(TWO, WallsTest::rows)).isEqualTo(2);
  }

  @Test
  void a_row_of_another_authority_cannot_be_written() {
    assertThatThrownBy(() -> WALLS.in(ONE, transaction -> insert(transaction, 2, 9)))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void forgetting_the_authority_is_an_error_and_not_an_empty_page() {
    WALLS.in(ONE, WallsTest::rows);
    assertThatThrownBy(
            () -> WALLS.outside(sql -> sql.fetchValue("select count(*) from profile.noticeboard")))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void what_the_work_throws_rolls_everything_back() {
    assertThatThrownBy(() ->
            WALLS.in(
                ONE,
                transaction -> {
                  insert(transaction, 1, 5);
                  throw new IllegalArgumentException("changed its mind");
                }))
        .hasMessage("changed its mind");
    assertThat(WALLS.in(ONE, WallsTest::rows)).isEqualTo(1);
  }

  @Test
  void reading_refuses_to_write() {
    assertThatThrownBy(() -> WALLS.reading(ONE, transaction -> insert(transaction, 1, 6)))
        .hasMessageContaining("read-only");
  }

  @Test
  void a_report_may_make_a_temporary_table_and_has_no_right_on_people() {
    int rows =
        WALLS.reporting(
            ONE,
            transaction -> {
              transaction.sql().execute("create temporary table population (id int)");
              return transaction.sql().fetchCount(table("population"));
            });
    assertThat(rows).isZero();
    assertThatThrownBy(() ->
            WALLS.reporting(
                ONE, transaction -> transaction.sql().execute("create table people.x (id int)")))
        .hasMessageContaining("permission denied for schema people");
  }

  @Test
  void the_role_and_the_authority_go_with_the_transaction() {
    WALLS.reporting(ONE, WallsTest::rows);
    String role = WALLS.outside(sql -> sql.fetchSingle("select current_user").into(String.class));
    assertThat(role).isEqualTo("heard_app");
  }

  @Test
  void a_transaction_inside_another_is_refused() {
    assertThatThrownBy(() -> WALLS.in(ONE, _ -> WALLS.in(TWO, WallsTest::rows)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("already open");
  }

  private static int rows(Transaction transaction) {
    return transaction.sql().fetchCount(table("profile.noticeboard"));
  }

  private static int insert(Transaction transaction, int authority, int number) {
    return transaction
        .sql()
        .execute("insert into profile.noticeboard values (?, ?)", authority, number);
  }
}
