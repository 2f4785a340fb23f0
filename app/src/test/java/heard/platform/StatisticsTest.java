package heard.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatisticsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId ONE = DATABASE.authority(1, "one");
  private static final int ROWS = 3_000;

  @Test
  void the_application_which_may_not_look_at_a_whole_table_has_it_done() {
    DATABASE
        .walls()
        .in(
            ONE,
            transaction ->
                transaction
                    .sql()
                    .execute(
                        "insert into record.theme (authority_id, representation_id, theme)"
                            + " select 1, gen_random_uuid(), 'made-up' from generate_series(1, ?)",
                        ROWS));
    DATABASE.walls().outside(sql -> sql.execute("analyze record.theme"));
    assertThat(known()).as("by itself it may not").isNotEqualTo(ROWS);

    new Statistics(DATABASE.walls()).renew();

    assertThat(known()).isEqualTo(ROWS);
    boolean forReports =
        DATABASE.asSuperuser(sql ->
            sql.fetchSingle(
                    "select has_function_privilege('heard_reporting',"
                        + " 'installation.renew_statistics()', 'execute')")
                .get(0, Boolean.class));
    assertThat(forReports).as("they only read").isFalse();
  }

  private static int known() {
    return DATABASE.asSuperuser(sql ->
        sql.fetchSingle("select reltuples from pg_class where oid = 'record.theme'::regclass")
            .get(0, Integer.class));
  }
}
