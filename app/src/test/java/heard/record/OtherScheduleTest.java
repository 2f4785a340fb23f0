package heard.record;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.authority.Profiles;
import heard.casefile.CaseId;
import heard.casefile.Decision;
import heard.casefile.Event;
import heard.casefile.Happening;
import heard.casefile.Reference;
import heard.casefile.reception.ReceptionEvent.HoldLifted;
import heard.casefile.reception.ReceptionEvent.HoldPlaced;
import heard.casefile.reception.ReceptionEvent.RepresentationClosed;
import heard.casefile.reception.ReceptionEvent.RepresentationReceived;
import heard.caselog.ImportRequest;
import heard.caselog.Imports;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.ledger.AuthorityLock;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import heard.procedure.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A council says otherwise than before how long it keeps its cases.
class OtherScheduleTest {

  private static final RunningHeard HEARD = RunningHeard.start();
  private static final TestRecord RECORD = new TestRecord(HEARD.database(), InstantSource.system());
  private static final Path SUNDERLAND = Path.of("../profiles/sunderland");
  private static final Path LOG = Path.of("../demo/sunderland-2017-18");
  private static final int PATIENCE_SECONDS = 120;

  private static final String SCHEDULE =
      """
      classes:
        - id: praise
          label: compliment
          kinds: [compliment]
          keep: 18 months
          from: received
          source: made up
        - {id: all, label: all others, keep: 7 years, from: answered, source: made up}
      """;

  @TempDir private static Path folder;

  private static AuthorityId council;

  /// Their log is taken in while common practice holds.
  @BeforeAll
  static void a_council_with_a_log() throws IOException {
    council = load("otherwise", "").authority();
    var request = new ImportRequest(log(), false, false, _ -> {}, () -> {});
    var imported = HEARD.get(Imports.class).run(Actor.command(council), request, Progress.NONE);
    assertThat(imported.isWhole()).isTrue();
  }

  @AfterEach
  void common_practice_holds_again() throws IOException {
    load("otherwise", "");
  }

  @Test
  void its_cases_are_kept_until_another_day_at_once() throws IOException {
    var beside = load("as-before", "").authority();
    closed(beside);
    var besideBefore = RECORD.readModel(beside);
    assertThat(kept("kind = 'compliment'", "received_on + interval '6 years'")).isPositive();

    assertThat(load("otherwise", SCHEDULE).consequences())
        .containsExactly("How long they are kept has changed for 637 representations.");

    assertThat(kept("kind = 'compliment'", "received_on + interval '18 months'"))
        .isPositive()
        .isEqualTo(count("kind = 'compliment'"));
    assertThat(
            kept(
                "retention_class = 'all' and status = 'closed' and exists (select from"
                    + " record.stage s where s.representation_id = r.id and responded_on"
                    + " is not null)",
                "(select max(responded_on) from record.stage s where s.representation_id = r.id)"
                    + " + interval '7 years'"))
        .isPositive();
    assertThat(count("status = 'open' and retention_until is not null")).isZero();
    assertThat(RECORD.readModel(beside)).as("another council's").isEqualTo(besideBefore);
    assertRebuiltEqual();
  }

  @Test
  void what_is_recorded_from_then_on_goes_by_it_too() throws IOException {
    load("otherwise", SCHEDULE);
    var compliment = id("kind = 'compliment' and retention_until is not null");
    var which = " and id = '%s'".formatted(compliment.value());
    record(compliment, new HoldPlaced(new Code("inquiry")));
    assertThat(count("retention_class = 'praise' and retention_until is null" + which)).isOne();
    record(compliment, new HoldLifted(new Code("inquiry")));
    assertThat(kept("true" + which, "received_on + interval '18 months'")).isOne();
    assertRebuiltEqual();
  }

  @Test
  void other_words_are_no_other_days_and_without_a_file_common_practice_holds_again()
      throws IOException {
    var before = RECORD.readModel(council);
    load("otherwise", SCHEDULE);
    assertThat(RECORD.readModel(council)).isNotEqualTo(before);
    assertThat(load("otherwise", SCHEDULE.replace("made up", "line 4")).consequences())
        .containsExactly("How long they are kept has changed for 0 representations.");
    assertThat(load("otherwise", "").consequences()).hasSize(1);
    assertThat(RECORD.readModel(council)).isEqualTo(before);
    assertThat(load("otherwise", "").consequences()).isEmpty();
  }

  /// Else what is being recorded by the schedule before would stay so.
  @Test
  void it_waits_for_those_who_are_recording() throws Exception {
    var recording = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        var others =
            beside.submit(() ->
                HEARD
                    .walls()
                    .in(
                        council,
                        transaction -> {
                          AuthorityLock.RECORDING.share(transaction);
                          recording.countDown();
                          return await(goOn);
                        }));
        assertThat(await(recording)).isTrue();
        var loading = beside.submit(() -> load("otherwise", SCHEDULE));
        while (!isWaitedFor()) {
          assertThat(loading.isDone()).isFalse();
          TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(count("retention_class in ('praise', 'all')")).isZero();
        goOn.countDown();
        assertThat(others.get()).isTrue();
        assertThat(loading.get(PATIENCE_SECONDS, TimeUnit.SECONDS).consequences()).hasSize(1);
      } finally {
        goOn.countDown();
      }
    }
    assertThat(count("retention_class not in ('praise', 'all')")).isZero();
  }

  private static boolean isWaitedFor() {
    return HEARD
        .database()
        .asSuperuser(sql ->
            sql.fetchSingle(
                    "select exists (select from pg_locks where locktype = 'advisory' and not"
                        + " granted and classid = ? and objid = ?)",
                    AuthorityLock.RECORDING.number(),
                    council.value())
                .get(0, Boolean.class));
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Loads a profile like Sunderland's.
  ///
  /// @param schedule its `retention.yaml`; empty for none
  private static Profiles.Loading load(String id, String schedule) throws IOException {
    var profile = folder.resolve(id);
    try (var files = Files.walk(SUNDERLAND)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = profile.resolve(SUNDERLAND.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    var about = profile.resolve("profile.yaml");
    Files.writeString(about, Files.readString(about).replaceFirst("id: \\w+", "id: " + id));
    var retention = profile.resolve("retention.yaml");
    if (schedule.isEmpty()) {
      Files.deleteIfExists(retention);
    } else {
      Files.writeString(retention, schedule);
    }
    return HEARD.get(Profiles.class).load(profile);
  }

  /// Records a case that is over.
  private static void closed(AuthorityId authority) {
    var day = LocalDate.of(2018, 4, 3);
    HEARD
        .get(CaseRecord.class)
        .receive(
            Actor.command(authority),
            authority,
            RECORD.newCase(),
            TestRecord.newCommand(),
            (_, _) ->
                new Decision.Accepted(
                    List.of(
                        Happening.on(
                            day,
                            new RepresentationReceived(
                                new Code("compliment"), null, new Reference("BESIDE-1"), null)),
                        Happening.on(day, new RepresentationClosed(null)))));
  }

  private static void record(CaseId id, Event event) {
    HEARD
        .get(CaseRecord.class)
        .decide(
            Actor.command(council),
            council,
            id,
            TestRecord.newCommand(),
            _ -> new Decision.Accepted(List.of(Happening.on(LocalDate.of(2018, 4, 3), event))));
  }

  private static List<LogFile> log() {
    try (var files = Files.list(LOG)) {
      return files.sorted().map(LogFile::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int kept(String condition, String until) {
    return count("%s and retention_until = (%s)::date".formatted(condition, until));
  }

  private static int count(String condition) {
    return HEARD
        .walls()
        .reading(
            council,
            transaction ->
                transaction
                    .sql()
                    .fetchSingle("select count(*) from record.representation r where " + condition)
                    .into(int.class));
  }

  private static CaseId id(String condition) {
    return HEARD
        .walls()
        .reading(
            council,
            transaction ->
                new CaseId(
                    transaction
                        .sql()
                        .fetchSingle(
                            "select id from record.representation where %s order by id limit 1"
                                .formatted(condition))
                        .get(0, UUID.class)));
  }

  private static void assertRebuiltEqual() {
    var before = RECORD.readModel(council);
    HEARD.get(Rebuild.class).all(council, _ -> {});
    assertThat(RECORD.readModel(council)).isEqualTo(before);
  }
}
