package heard.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every table there is, found in the database's own catalogue: either it stands in the short list
/// below with its reason, or another authority's rows in it can be neither seen nor written.
class EveryTableWalledTest {

  /// Not walled, and why.
  private static final Map<String, String> OUTSIDE =
      Map.ofEntries(
          Map.entry("installation.flyway_schema_history", "which migrations have run"),
          Map.entry("installation.authority", "the list of authorities itself"),
          Map.entry("installation.calendar", "the law's calendar is the same for all"),
          Map.entry("installation.bank_holiday", "the law's calendar is the same for all"),
          Map.entry("installation.working_day", "the law's calendar is the same for all"),
          Map.entry("installation.account", "one person may work for several authorities"),
          Map.entry(
              "installation.membership", "read to know which authorities somebody may choose"),
          Map.entry("installation.session", "loaded before any authority is known"),
          Map.entry("installation.sign_in_attempt", "counted before anybody is known"),
          Map.entry("installation.one_time_link", "followed before anybody is signed in"));

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId ONE = DATABASE.authority(1, "one");
  private static final AuthorityId TWO = DATABASE.authority(2, "two");
  private static final String WALL =
      "(authority_id = (current_setting('heard.authority'::text))::integer)";

  static Stream<String> walled() {
    var tables = tables();
    tables.removeAll(OUTSIDE.keySet());
    return tables.stream();
  }

  @Test
  void the_list_of_tables_outside_names_only_tables_of_the_installation_that_exist() {
    assertThat(tables()).containsAll(OUTSIDE.keySet());
    assertThat(OUTSIDE.keySet()).allMatch(table -> table.startsWith("installation."));
  }

  @Test
  void no_role_of_the_application_can_get_round_a_wall_and_reports_never_see_a_person() {
    var mighty =
        DATABASE.asSuperuser(sql ->
            sql.fetch(
                    """
                    select rolname from pg_roles
                    where rolname in ('heard_app', 'heard_reporting', 'heard_owner')
                      and (rolsuper or rolbypassrls or rolcreatedb or rolreplication)
                    """)
                .getValues(0, String.class));
    assertThat(mighty).isEmpty();
    var personal =
        DATABASE.asSuperuser(sql ->
            sql.fetch(
                    """
                    select oid::regclass::text from pg_class
                    where relkind = 'r'
                      and relnamespace::regnamespace::text in ('people', 'papers', 'ledger')
                      and has_table_privilege('heard_reporting', oid, 'select')
                    """)
                .getValues(0, String.class));
    assertThat(personal).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("walled")
  void every_key_begins_with_the_authority(String table) {
    var keys =
        DATABASE.asSuperuser(sql ->
            sql.fetch(
                    """
                    select conname, contype,
                      (select attname from pg_attribute
                        where attrelid = conrelid and attnum = conkey[1]) as first,
                      (select attname from pg_attribute
                        where attrelid = confrelid and attnum = confkey[1]) as referred
                    from pg_constraint
                    where conrelid = ?::regclass and contype in ('p', 'u', 'f')
                      and confrelid <> 'installation.authority'::regclass
                    """,
                    table)
                .intoMaps());
    assertThat(keys).anySatisfy(key -> assertThat(key.get("contype")).hasToString("p"));
    assertThat(keys)
        .allSatisfy(key -> {
          assertThat(key.get("first")).as("%s", key).isEqualTo("authority_id");
          assertThat(key.get("referred")).as("%s", key).isIn(null, "authority_id");
        });
    var unique =
        DATABASE.asSuperuser(sql ->
            sql.fetch(
                    """
                    select attname from pg_index join pg_attribute
                      on attrelid = indrelid and attnum = indkey[0]
                    where indrelid = ?::regclass and indisunique
                    """,
                    table)
                .getValues("attname", String.class));
    assertThat(unique).isNotEmpty().containsOnly("authority_id");
  }

  @ParameterizedTest
  @MethodSource("walled")
  void the_wall_stands_and_the_owner_has_no_door_to_write(String table) {
    var flags =
        DATABASE.asSuperuser(sql ->
            sql.fetchSingle(
                    """
                    select relrowsecurity and relforcerowsecurity and
                      pg_get_userbyid(relowner) not in ('heard_app', 'heard_reporting')
                    from pg_class where oid = ?::regclass
                    """,
                    table)
                .into(boolean.class));
    assertThat(flags).isTrue();
    var policies =
        DATABASE.asSuperuser(sql ->
            sql.fetch(
                    """
                    select policyname, roles::text as roles, cmd, qual, with_check
                    from pg_policies where schemaname || '.' || tablename = ?
                    """,
                    table)
                .intoMaps());
    assertThat(policies)
        .filteredOn(policy -> String.valueOf(policy.get("roles")).contains("heard_app"))
        .singleElement()
        .satisfies(policy -> {
          assertThat(policy).containsEntry("qual", WALL).containsEntry("with_check", WALL);
          assertThat(policy).containsEntry("cmd", "ALL");
        });
    assertThat(policies)
        .filteredOn(policy -> !String.valueOf(policy.get("roles")).contains("heard_app"))
        .allSatisfy(policy ->
            assertThat(policy)
                .containsEntry("cmd", "SELECT")
                .containsEntry("roles", "{heard_owner}"));
  }

  @ParameterizedTest
  @MethodSource("walled")
  void rows_of_another_authority_are_invisible_and_unwritable(String table) {
    DATABASE.asSuperuser(sql -> sql.execute(AnyRow.insert(sql, table, TWO)));
    assertThat(count(TWO, table)).as("a row of authority two").isEqualTo(1);
    assertThat(count(ONE, table)).as("seen by authority one").isZero();
    var rights = rights(table);
    assertThat(changed(rights, "UPDATE", "update " + table + " set authority_id = 1")).isZero();
    assertThat(changed(rights, "DELETE", "delete from " + table)).isZero();
    if (rights.contains("INSERT")) {
      var insert = DATABASE.asSuperuser(sql -> AnyRow.insertAsApplication(sql, table, TWO));
      assertThatThrownBy(
              () -> DATABASE.walls().in(ONE, transaction -> transaction.sql().execute(insert)))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("row-level security");
    }
    assertThat(count(TWO, table)).as("still there").isEqualTo(1);
  }

  /// No row may be changed; where the application has no right to try, nothing is tried.
  private static int changed(Set<String> rights, String right, String statement) {
    return rights.contains(right)
        ? DATABASE.walls().in(ONE, transaction -> transaction.sql().execute(statement))
        : 0;
  }

  private static int count(AuthorityId authority, String table) {
    return DATABASE
        .walls()
        .in(
            authority,
            transaction ->
                transaction.sql().fetchSingle("select count(*) from " + table).into(int.class));
  }

  private static Set<String> rights(String table) {
    return Set.copyOf(
        DATABASE.asSuperuser(sql ->
            sql.fetch(
                    """
                    select privilege_type from information_schema.role_table_grants
                    where grantee = 'heard_app' and table_schema || '.' || table_name = ?
                    """,
                    table)
                .getValues(0, String.class)));
  }

  private static List<String> tables() {
    return DATABASE.asSuperuser(sql ->
        sql.fetch(
                """
                select oid::regclass::text from pg_class
                where relkind in ('r', 'p', 'f', 'm', 'v')
                  and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                  and relnamespace::regnamespace::text not like 'pg_toast%'
                order by 1
                """)
            .getValues(0, String.class));
  }
}
