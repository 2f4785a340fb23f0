package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.access.Actor;
import heard.caselog.ImportResult.Ending;
import heard.caselog.faults.FaultKind;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.caselog.staging.Verdict;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sunderland's log, taken in and undone, each time into an authority of its own.
class ImportsTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();

  @TempDir Path folder;

  private Imports imports;
  private AuthorityId authority;
  private Actor actor;

  @BeforeEach
  void an_authority_of_its_own() throws IOException {
    authority = OwnCouncil.in(HEARD, folder);
    actor = Actor.command(authority);
    imports = HEARD.get(Imports.class);
  }

  @Test
  void after_a_large_log_the_database_plans_by_what_it_holds_now() throws IOException {
    int lessons = 10_000;
    var file = folder.resolve("Actions.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Source table,No,Service,Text,Owner,By date,Intended outcome,Target,Progress\n");
      for (int number = 1; number <= lessons; number++) {
        out.write("lessons,%d,,Made up,,,,,\n".formatted(number));
      }
    }

    var request = new ImportRequest(List.of(LogFile.of(file)), false, false, _ -> {}, () -> {});
    assertThat(imports.run(actor, request, Progress.NONE).isRecorded()).isTrue();

    int known =
        HEARD
            .database()
            .asSuperuser(sql ->
                sql.fetchSingle(
                        "select reltuples from pg_class where oid = 'record.action'::regclass")
                    .get(0, Integer.class));
    assertThat(known).isGreaterThanOrEqualTo(lessons);
  }

  @Test
  void the_whole_log_becomes_representations_as_the_council_counted_them() throws IOException {
    var result = take(log());

    assertThat(result.ending()).isEqualTo(Ending.RECORDED);
    assertThat(result.faults().isEmpty()).isTrue();
    assertThat(result.made().byKind())
        .isEqualTo(
            Map.of("complaint", 367, "compliment", 184, "pre-complaint", 80, "ombudsman-case", 6));
    assertThat(result.made())
        .extracting(
            Made::representations,
            Made::stages,
            Made::elements,
            Made::themes,
            Made::links,
            Made::actions,
            Made::payments)
        .containsExactly(637, 414, 708, 239, 6, 19, 0);
    assertThat(count("record.representation where counted")).isEqualTo(637);
    assertThat(count("people.person")).isEqualTo(447 + 367);
    assertThat(count("papers.paper")).isEqualTo(19);
    assertThat(count("ledger.commit")).isEqualTo(1);
  }

  @Test
  void what_the_council_worked_out_is_kept_and_the_differences_listed() throws IOException {
    var differences = take(log()).differences();

    assertThat(count("record.stage where council_due_on is not null")).isEqualTo(414);
    assertThat(differences.workingDays()).isZero();
    assertThat(differences.first()).isNotEmpty();
  }

  @Test
  void a_changed_due_date_is_a_difference_and_no_fault() throws IOException {
    var before = imports.run(actor, request(log(), true, false), Progress.NONE).differences();
    var after =
        imports
            .run(
                actor,
                request(
                    log().replace("Stages.csv", "28/07/2016,11/08/2016", "28/07/2016,12/08/2016"),
                    true,
                    false),
                Progress.NONE)
            .differences();

    assertThat(after.dueDates()).isEqualTo(before.dueDates() + 1);
    assertThat(after.first())
        .contains(
            new Differences.Difference(
                "SUN-R-0001", "Stage One", "due date", "2016-08-12", "2016-08-11"));
  }

  @Test
  void a_check_writes_nothing_and_says_what_would_be_made() throws IOException {
    var result = imports.run(actor, request(log(), true, false), Progress.NONE);

    assertThat(result.ending()).isEqualTo(Ending.CHECKED);
    assertThat(result.id()).isEmpty();
    assertThat(result.made().representations()).isEqualTo(637);
    assertThat(count("ledger.event")).isZero();
    assertThat(count("record.representation")).isZero();
    assertThat(count("people.person")).isZero();
    assertThat(count("papers.log_import")).isZero();
  }

  @Test
  void the_same_log_twice_changes_nothing() throws IOException {
    take(log());
    int events = count("ledger.event");
    var again = take(log());

    assertThat(again.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(again.checked().count(Verdict.UNCHANGED)).isEqualTo(447 + 6 + 184 + 19);
    assertThat(count("ledger.event")).isEqualTo(events);
    assertThat(count("ledger.commit")).isEqualTo(1);
  }

  @Test
  void a_later_log_brings_what_is_new_and_lists_what_differs() throws IOException {
    take(
        log()
            .replace(
                "Compliments.csv", "SUN-K-0172,2016/17,04/04/2016,,not recorded,family\r\n", ""));
    var later =
        take(
            log()
                .replace(
                    "Themes.csv",
                    "SUN-R-0184,Lack of communication and contact",
                    "SUN-R-0184,Staff attitude"));

    assertThat(later.ending()).isEqualTo(Ending.RECORDED);
    assertThat(later.made().byKind()).isEqualTo(Map.of("compliment", 1));
    assertThat(later.changes().cases().stream().map(c -> c.reference()))
        .containsExactly("SUN-R-0184");
    assertThat(count("record.representation where counted")).isEqualTo(637);
  }

  @Test
  void one_fault_keeps_everything_out() throws IOException {
    var result = take(withTwoFaults());

    assertThat(result.ending()).isEqualTo(Ending.REFUSED);
    assertThat(result.faults().count()).isEqualTo(2);
    assertThat(count("ledger.event")).isZero();
  }

  @Test
  void good_rows_only_leaves_out_whole_cases() throws IOException {
    var result = imports.run(actor, request(withTwoFaults(), false, true), Progress.NONE);

    assertThat(result.ending()).isEqualTo(Ending.RECORDED);
    assertThat(result.isWhole()).isFalse();
    assertThat(result.made().representations()).isEqualTo(635);
    assertThat(count("record.representation where reference = 'SUN-R-0001'")).isZero();
    assertThat(result.faults().groups())
        .extracting(group -> group.kind())
        .containsExactly(FaultKind.UNKNOWN_WORD, FaultKind.NO_SUCH_DAY);
  }

  @Test
  void a_missing_column_can_not_be_good_rows() throws IOException {
    var log = log().replace("Themes.csv", "Ref,Theme", "Ref,Topic");
    var result = imports.run(actor, request(log, false, true), Progress.NONE);

    assertThat(result.ending()).isEqualTo(Ending.REFUSED);
    assertThat(count("ledger.event")).isZero();
  }

  @Test
  void undo_takes_an_import_out_of_every_count_and_frees_its_references() throws IOException {
    var first = take(log()).id().orElseThrow();
    int events = count("ledger.event");

    assertThat(imports.undo(actor, first).says())
        .isEqualTo("637 representations and 19 lessons no longer count.");
    assertThat(count("record.representation where counted")).isZero();
    assertThat(count("record.action where counted")).isZero();
    assertThat(count("ledger.event")).isEqualTo(events + 637 + 19);
    assertThatThrownBy(() -> imports.undo(actor, first))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("was undone on");

    assertThat(take(log()).made().representations()).isEqualTo(637);
    assertThat(count("record.representation where counted")).isEqualTo(637);
  }

  @Test
  void a_second_import_waits_for_the_first() throws Exception {
    var started = new CountDownLatch(1);
    var waiting = new CountDownLatch(1);
    try (var second = Executors.newVirtualThreadPerTaskExecutor()) {
      var log = log();
      var early =
          second.submit(() ->
              imports.run(
                  actor,
                  request(log, false, false),
                  (step, _, _) -> {
                    if (step == Progress.Step.CHECKING) {
                      started.countDown();
                      await(waiting);
                    }
                  }));
      await(started);
      var late =
          second.submit(() ->
              imports.run(
                  actor,
                  new ImportRequest(files(log), false, false, _ -> {}, waiting::countDown),
                  Progress.NONE));

      assertThat(early.get().ending()).isEqualTo(Ending.RECORDED);
      assertThat(late.get().ending()).isEqualTo(Ending.NOTHING_NEW);
    }
    assertThat(count("record.representation where counted")).isEqualTo(637);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private LogUnderTest withTwoFaults() throws IOException {
    return log()
        .replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,31/02/2017,4")
        .replace("Compliments.csv", "not recorded,family", "not recorded,famly");
  }

  private LogUnderTest log() throws IOException {
    return LogUnderTest.in(Files.createTempDirectory(folder, "log"));
  }

  private ImportResult take(LogUnderTest log) {
    return imports.run(actor, request(log, false, false), Progress.NONE);
  }

  private static ImportRequest request(LogUnderTest log, boolean check, boolean goodRowsOnly) {
    return new ImportRequest(files(log), check, goodRowsOnly, _ -> {}, () -> {});
  }

  private static List<LogFile> files(LogUnderTest log) {
    return log.files().stream().map(LogFile::of).toList();
  }

  private int count(String of) {
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetchSingle("select count(*)::int from " + of)
                    .get(0, Integer.class));
  }
}
