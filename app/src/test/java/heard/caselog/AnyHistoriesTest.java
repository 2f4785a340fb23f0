package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.Findings;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import heard.platform.Transaction;
import heard.record.AsKnown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For any two histories of the same cases: the first taken in and updated to the second leaves the
/// rows that the second alone would have made, and what was known before is as it was.
class AnyHistoriesTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();
  private static final int CASES = 60;

  /// What lists and reports read, by reference; a remedy's place among others says nothing, and an
  /// irregularity may speak of corrections.
  private static final Map<String, String> ROWS =
      Map.of(
          "representation",
          "select to_jsonb(x) - 'id' - 'authority_id' - 'import_id' - 'version' from %1$s.representation x",
          "stage",
          "select r.reference, to_jsonb(x) - 'authority_id' - 'representation_id' from %1$s.stage x"
              + " join %1$s.representation r on r.id = x.representation_id",
          "element",
          "select r.reference, to_jsonb(x) - 'authority_id' - 'representation_id' from %1$s.element x"
              + " join %1$s.representation r on r.id = x.representation_id",
          "theme",
          "select r.reference, x.theme from %1$s.theme x"
              + " join %1$s.representation r on r.id = x.representation_id",
          "clock",
          "select r.reference, to_jsonb(x) - 'authority_id' - 'representation_id' - 'calendar_version'"
              + " from %1$s.clock x"
              + " join %1$s.representation r on r.id = x.representation_id");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void an_update_leaves_what_the_later_log_alone_would_have_made(long seed) throws IOException {
    var first = log(seed);
    var second = log(seed + 1000);
    var updated = OwnCouncil.in(HEARD, Files.createTempDirectory(folder, "updated"));
    take(updated, first);
    var before = LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
    HEARD.clock().forward(Duration.ofHours(1));
    var result = take(updated, second);
    var alone = OwnCouncil.in(HEARD, Files.createTempDirectory(folder, "alone"));
    take(alone, second);

    assertThat(result.changes().taken()).isGreaterThan(CASES / 2);
    same(rows(updated, "record"), rows(alone, "record"));
    assertThat(take(updated, second).changes().isEmpty()).isTrue();

    HEARD.clock().forward(Duration.ofDays(1));
    take(updated, first);
    same(asKnown(updated, before), rows(alone, "record"));
  }

  private static void same(List<String> rows, List<String> others) {
    var more = new ArrayList<>(rows);
    others.forEach(more::remove);
    var fewer = new ArrayList<>(others);
    rows.forEach(fewer::remove);
    assertThat(more).as("rows that only the update has; only the other has: %s", fewer).isEmpty();
    assertThat(fewer).as("rows that the update lacks").isEmpty();
  }

  private LogUnderTest log(long seed) throws IOException {
    return AnyHistory.in(Files.createTempDirectory(folder, "log"), new Random(seed), CASES);
  }

  private static ImportResult take(AuthorityId authority, LogUnderTest log) {
    var files = log.files().stream().map(LogFile::of).toList();
    var result =
        HEARD
            .get(Imports.class)
            .run(
                Actor.command(authority),
                new ImportRequest(
                    files, false, false, _ -> {}, () -> {}, Accepting.ALL, Findings.NONE),
                Progress.NONE);
    assertThat(result.isWhole()).as(() -> result.faults().groups().toString()).isTrue();
    return result;
  }

  private static List<String> rows(AuthorityId authority, String schema) {
    return HEARD.walls().reading(authority, transaction -> rows(transaction, schema));
  }

  private static List<String> asKnown(AuthorityId authority, LocalDate day) {
    return HEARD
        .walls()
        .in(
            authority,
            transaction -> {
              HEARD.get(AsKnown.class).on(transaction, day);
              return rows(transaction, "pg_temp");
            });
  }

  private static List<String> rows(Transaction transaction, String schema) {
    var all = new ArrayList<String>();
    ROWS.forEach((table, sql) ->
        transaction
            .sql()
            .fetch("select t::text from (%s) t".formatted(sql.formatted(schema)))
            .forEach(row -> all.add(table + " " + row.get(0, String.class))));
    return all;
  }
}
