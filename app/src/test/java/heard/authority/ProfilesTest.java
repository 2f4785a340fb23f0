package heard.authority;

import static heard.schema.installation.Tables.AUTHORITY;
import static heard.schema.installation.Tables.BANK_HOLIDAY;
import static heard.schema.installation.Tables.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.Authorities;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.platform.TestDatabase;
import heard.procedure.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Path SUNDERLAND = Path.of("../profiles/sunderland");

  @TempDir private Path folder;

  private final Calendars calendars =
      new Calendars(DATABASE.walls(), () -> Instant.parse("2026-01-05T09:00:00Z"));

  private Profiles profiles() {
    return new Profiles(
        DATABASE.walls(),
        () -> Instant.parse("2026-01-05T09:00:00.123456789Z"),
        calendars,
        _ -> {});
  }

  @Test
  void a_loaded_profile_reads_as_its_folder_and_twice_changes_nothing() {
    var first = profiles().load(SUNDERLAND);
    var again = profiles().load(SUNDERLAND);
    assertThat(again)
        .isEqualTo(new Profiles.Loading(first.authority(), first.version(), false, List.of()));
    assertThat(new Authorities(DATABASE.walls()).find("sunderland")).contains(first.authority());
    var loaded = DATABASE.walls().reading(first.authority(), profiles()::current);
    assertThat(loaded.name()).isEqualTo("Together for Children, Sunderland");
    assertThat(loaded.services().all()).hasSize(14 + 1 + 12 + 1 + 1 + 8);
    assertThat(loaded.findProcedure("corporate")).isPresent();
  }

  @Test
  void an_old_version_of_a_procedure_stays_with_the_cases_begun_under_it() throws IOException {
    copy(SUNDERLAND, folder);
    replace("profile.yaml", "id: sunderland", "id: changing");
    var profiles = profiles();
    var authority = profiles.load(folder).authority();
    var statutory = new Code("children-act-1989");
    var before = current(profiles, authority, statutory);
    replace("procedures.yaml", "length: 3 working days", "length: 5 working days");
    assertThat(profiles.load(folder).version()).isEqualTo(2);
    var after = current(profiles, authority, statutory);
    assertThat(after.procedure().digest()).isNotEqualTo(before.procedure().digest());
    for (var used : List.of(before, after)) {
      var kept =
          DATABASE
              .walls()
              .reading(
                  authority, tx -> profiles().procedure(tx, statutory, used.procedure().digest()));
      assertThat(kept).contains(used);
    }
    var unknown = DATABASE.walls().reading(authority, tx -> profiles.procedure(tx, statutory, "0"));
    assertThat(unknown).isEmpty();
  }

  @Test
  void a_profile_with_faults_is_not_loaded_and_makes_no_authority() throws IOException {
    copy(SUNDERLAND, folder);
    replace("profile.yaml", "id: sunderland", "id: faulty");
    replace("categories.yaml", "code: upheld, label: Upheld", "code: uphled, label: Upheld");
    assertThatThrownBy(() -> profiles().load(folder))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("categories.yaml:");
    assertThat(new Authorities(DATABASE.walls()).find("faulty")).isEmpty();
  }

  @Test
  void a_loaded_version_cannot_be_changed() {
    var authority = profiles().load(SUNDERLAND).authority();
    assertThatThrownBy(() ->
            DATABASE
                .walls()
                .in(authority, tx -> tx.sql().execute("update profile.file set content = ''")))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void an_authority_without_a_profile_is_told_how_to_load_one() {
    var authority = DATABASE.authority(77, "without");
    assertThatThrownBy(() -> DATABASE.walls().reading(authority, profiles()::current))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("heard profile load");
  }

  @Test
  void the_database_counts_working_days_as_java_does() {
    calendars.enter();
    calendars.enter();
    DATABASE
        .walls()
        .outside(sql -> {
          for (var version : calendars.current().versions()) {
            var ordinals =
                sql.select(WORKING_DAY.DAY, WORKING_DAY.ORDINAL)
                    .from(WORKING_DAY)
                    .where(WORKING_DAY.CALENDAR_VERSION.eq(version.version()))
                    .fetchMap(WORKING_DAY.DAY, WORKING_DAY.ORDINAL);
            assertThat(ordinals).hasSize(6940);
            ordinals.forEach((day, ordinal) -> assertThat(version.ordinal(day)).isEqualTo(ordinal));
          }
          assertThat(
                  sql.select(BANK_HOLIDAY.CALENDAR_VERSION)
                      .from(BANK_HOLIDAY)
                      .where(BANK_HOLIDAY.DAY.eq(LocalDate.of(2022, 9, 19)))
                      .orderBy(1)
                      .fetch(BANK_HOLIDAY.CALENDAR_VERSION))
              .containsExactly(5, 6);
          return sql.fetchCount(AUTHORITY);
        });
  }

  private static ProcedureInUse current(Profiles profiles, AuthorityId authority, Code id) {
    return DATABASE.walls().reading(authority, profiles::current).procedure(id).orElseThrow();
  }

  private void replace(String file, String what, String by) throws IOException {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(what);
    Files.writeString(path, text.replace(what, by));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.list(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
