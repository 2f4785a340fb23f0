package heard.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.platform.Database;
import heard.platform.Database.Claim;
import heard.platform.ExplainedFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL gives up when there is no room for its log, and cannot start again before there is
/// some. Nothing waits for that without end, and what was confirmed is there afterwards.
class FullDiskTest {

  private static final int MEGABYTES = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir Path parent;

  @Test
  @Timeout(600)
  void a_server_that_ran_out_of_room_goes_on_when_there_is_some() throws Exception {
    try (var disk = SmallDisk.on(parent, MEGABYTES);
        var folder = new OccupiedFolder(disk.path().resolve("data"))) {
      var messages = new CopyOnWriteArrayList<String>();
      try (var database = open(folder, messages)) {
        write(database, 1);
        disk.fill(100);
        runOutOfRoom(folder);
        await(
            () -> messages.stream().anyMatch(said -> said.startsWith("PostgreSQL does not start")));

        assertThat(database.trouble())
            .hasValueSatisfying(said ->
                assertThat(said).contains("The disk with the data folder").contains("is full"));
        disk.free();
        await(() -> writes(database, 2));
        assertThat(database.trouble()).isEmpty();
        assertThat(written(database)).containsExactly(1, 2);
        assertThat(messages).last().isEqualTo("PostgreSQL runs again.");
      }
    }
  }

  @Test
  @Timeout(600)
  void a_server_without_room_is_left_at_once_and_says_so_at_the_next_start() throws Exception {
    try (var disk = SmallDisk.on(parent, MEGABYTES);
        var folder = new OccupiedFolder(disk.path().resolve("data"))) {
      var database = open(folder, new ArrayList<>());
      write(database, 1);
      disk.fill(0);
      var began = Instant.now();
      database.close();
      assertThat(Duration.between(began, Instant.now())).isLessThan(PATIENCE);
      assertThat(runs(folder)).isFalse();

      assertThatThrownBy(() -> open(folder, new ArrayList<>()).close())
          .isInstanceOf(ExplainedFailure.class)
          .hasMessageContaining("is full. Free some space");

      disk.free();
      try (var again = open(folder, new ArrayList<>())) {
        write(again, 2);
        assertThat(written(again)).containsExactly(1, 2);
      }
    }
  }

  private static Database open(OccupiedFolder folder, List<String> messages) {
    return Database.open(folder.path(), "a test", Claim.ALONE, Map.of(), messages::add);
  }

  /// Asks for new segments of the log until there is no room for one.
  private static void runOutOfRoom(OccupiedFolder folder) throws Exception {
    try (var superuser = folder.superuser().connect()) {
      for (int id = 1000; id < 1100; id++) {
        insert(superuser, id);
        superuser.createStatement().execute("select pg_switch_wal()");
      }
      throw new AssertionError("There was room for a hundred segments of the log");
    } catch (SQLException expected) {
      assertThat(expected.getSQLState()).matches("53100|08.*|57P.*");
    }
  }

  private static boolean runs(OccupiedFolder folder) {
    return folder.postmaster().filter(ProcessHandle::isAlive).isPresent();
  }

  private static boolean writes(Database database, int id) {
    try {
      write(database, id);
      return true;
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static void write(Database database, int id) throws SQLException {
    try (var connection = database.application().getConnection()) {
      insert(connection, id);
      connection.commit();
    }
  }

  private static void insert(java.sql.Connection connection, int id) throws SQLException {
    connection
        .createStatement()
        .execute(
            "insert into installation.authority (id, code, name) values (%d, 'nowhere-%d', 'N')"
                .formatted(id, id));
  }

  private static List<Integer> written(Database database) throws SQLException {
    var ids = new ArrayList<Integer>();
    try (var connection = database.application().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select id from installation.authority where id < 1000 order by id")) {
      while (rows.next()) {
        ids.add(rows.getInt(1));
      }
    }
    return ids;
  }

  private static void await(java.util.function.BooleanSupplier so) throws InterruptedException {
    var until = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      if (Instant.now().isAfter(until)) {
        throw new AssertionError("It did not come about in " + PATIENCE);
      }
      Thread.sleep(100);
    }
  }
}
