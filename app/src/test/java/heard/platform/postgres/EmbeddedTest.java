package heard.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.Database.Claim;
import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database in a data folder, through restarts, crashes and company.
class EmbeddedTest {

  @TempDir private Path parent;

  @Test
  void data_survive_a_restart() throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      var first = folder.enter(Claim.ALONE);
      assertThat(first.says()).startsWith("OPEN");
      write(folder, 1);
      assertThat(first.leave()).isEqualTo("LEFT");
      assertThat(folder.postmaster()).isEmpty();
      var second = folder.enter(Claim.ALONE);
      assertThat(second.says()).startsWith("OPEN");
      assertThat(written(folder)).isEqualTo(1);
      assertThat(second.leave()).isEqualTo("LEFT");
    }
  }

  @Test
  void a_postmaster_that_outlived_its_heard_is_adopted_and_later_stopped() throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      var first = folder.enter(Claim.ALONE);
      assertThat(first.says()).startsWith("OPEN");
      write(folder, 1);
      var survivor = folder.postmaster().orElseThrow();
      first.kill();
      assertThat(survivor.isAlive()).isTrue();
      var second = folder.enter(Claim.ALONE);
      assertThat(second.says()).startsWith("OPEN");
      assertThat(folder.postmaster()).contains(survivor);
      assertThat(written(folder)).isEqualTo(1);
      assertThat(second.leave()).isEqualTo("LEFT");
      assertThat(folder.postmaster()).isEmpty();
    }
  }

  @Test
  void after_both_are_killed_the_next_start_recovers_what_was_committed() throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      for (int round = 1; round <= 3; round++) {
        var guest = folder.enter(Claim.ALONE);
        assertThat(guest.says()).as("round %d", round).startsWith("OPEN");
        write(folder, round);
        folder.postmaster().orElseThrow().destroyForcibly();
        guest.kill();
      }
      var last = folder.enter(Claim.ALONE);
      assertThat(last.says()).startsWith("OPEN");
      assertThat(written(folder)).isEqualTo(3);
      assertThat(last.leave()).isEqualTo("LEFT");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secrets/postgres",
        "postgresql.unfinished*",
        "postgresql/heard.conf",
        "postgresql/postmaster.pid",
        "secrets/heard_app"
      })
  void a_start_broken_off_anywhere_is_begun_again(String reached) throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      var broken = folder.enter(Claim.ALONE);
      broken.until(() -> folder.has(reached));
      broken.kill();
      var next = folder.enter(Claim.ALONE);
      assertThat(next.says()).startsWith("OPEN");
      write(folder, 1);
      assertThat(next.leave()).isEqualTo("LEFT");
    }
  }

  @Test
  void a_second_server_is_refused_and_a_command_works_beside_the_first() throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      var server = folder.enter(Claim.ALONE);
      assertThat(server.says()).startsWith("OPEN");
      assertThat(folder.enter(Claim.ALONE).says())
          .startsWith("REFUSED Another Heard already uses the data folder")
          .contains("an occupant");
      var command = folder.enter(Claim.BESIDE);
      assertThat(command.says()).startsWith("OPEN");
      assertThat(command.leave()).isEqualTo("LEFT");
      write(folder, 1);
      assertThat(server.leave()).isEqualTo("LEFT");
    }
  }

  @Test
  void the_last_to_leave_stops_it() throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      var server = folder.enter(Claim.ALONE);
      assertThat(server.says()).startsWith("OPEN");
      var command = folder.enter(Claim.BESIDE);
      assertThat(command.says()).startsWith("OPEN");
      assertThat(server.leave()).isEqualTo("LEFT");
      write(folder, 1);
      assertThat(command.leave()).isEqualTo("LEFT");
      assertThat(folder.postmaster()).isEmpty();
    }
  }

  @Test
  void nobody_without_the_secret_gets_in_and_the_folder_is_its_owners() throws Exception {
    try (var folder = new OccupiedFolder(parent)) {
      var server = folder.enter(Claim.ALONE);
      assertThat(server.says()).startsWith("OPEN");
      var known = folder.application();
      for (var login : List.of("heard_app", "heard_owner", "postgres", "heard_reporting")) {
        assertThatThrownBy(() -> new Address(known.url(), login, "guessed").connect())
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password authentication failed");
      }
      for (var owners : List.of("", "secrets", "postgresql")) {
        assertThat(permissions(folder.path().resolve(owners))).isEqualTo("rwx------");
      }
      for (var secret : List.of("heard_app", "heard_owner", "postgres")) {
        assertThat(permissions(folder.path().resolve("secrets").resolve(secret)))
            .isEqualTo("rw-------");
      }
      assertThat(setting(known, "fsync")).isEqualTo("on");
      assertThat(setting(known, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(known, "data_checksums")).isEqualTo("on");
      assertThat(setting(known, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(server.leave()).isEqualTo("LEFT");
    }
  }

  @Test
  void a_folder_of_somebody_elses_is_left_alone() throws IOException {
    Files.writeString(parent.resolve("letter.txt"), "not ours");
    var before = permissions(parent);
    assertThatThrownBy(() -> DataFolder.prepare(parent))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("is not a data folder of Heard");
    assertThat(permissions(parent)).isEqualTo(before);
  }

  @Test
  void a_folder_of_another_major_version_is_refused() throws IOException {
    Files.createFile(parent.resolve("heard.lock"));
    Files.createDirectory(parent.resolve("postgresql"));
    Files.writeString(parent.resolve("postgresql/PG_VERSION"), "17\n");
    assertThatThrownBy(() -> DataFolder.prepare(parent).postmaster())
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("was made by PostgreSQL 17")
        .hasMessageContaining("heard backup");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static String setting(Address address, String name) throws SQLException {
    try (var connection = address.connect();
        var rows = connection.createStatement().executeQuery("show " + name)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void write(OccupiedFolder folder, int id) throws Exception {
    try (var connection = folder.application().connect();
        var statement =
            connection.prepareStatement(
                "insert into installation.authority (id, code, name) values (?, ?, 'Nowhere')")) {
      statement.setInt(1, id);
      statement.setString(2, "nowhere-" + id);
      statement.executeUpdate();
    }
  }

  private static int written(OccupiedFolder folder) throws Exception {
    try (var connection = folder.application().connect();
        var rows =
            connection
                .createStatement()
                .executeQuery("select count(*) from installation.authority")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
