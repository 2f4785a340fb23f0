package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.access.Actor;
import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.EventId;
import heard.casefile.Happening;
import heard.casefile.decide.Recording;
import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.stage.Answer.ResponseSent;
import heard.caselog.ImportResult.Ending;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.ChangedCase;
import heard.caselog.changes.FieldChange;
import heard.caselog.changes.Findings;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.ledger.Readings;
import heard.pages.RunningHeard;
import heard.people.People;
import heard.platform.AuthorityId;
import heard.platform.ExplainedFailure;
import heard.procedure.Code;
import heard.record.CaseRecord;
import heard.record.CommandId;
import heard.record.Outcome;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that is still kept elsewhere is given again, with rows new, changed and gone.
class LaterExportTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();
  private static final String ANSWERED = "03/08/2016,03/08/2016,4";
  private static final String ANSWERED_LATER = "04/08/2016,04/08/2016,5";

  @TempDir Path folder;

  private Imports imports;
  private AuthorityId authority;
  private Actor actor;

  @BeforeEach
  void the_log_has_been_taken_in() throws IOException {
    authority = OwnCouncil.in(HEARD, folder);
    actor = Actor.command(authority);
    imports = HEARD.get(Imports.class);
    run(log(), Accepting.NONE);
  }

  @Test
  void a_change_is_shown_in_the_words_of_the_log_and_nothing_is_written() throws IOException {
    var log =
        log()
            .replace("Stages.csv", ANSWERED, ANSWERED_LATER)
            .replace("Representations.csv", "Olive Placeholder 0295", "Olive Placeholder")
            .replace(
                "Themes.csv",
                "SUN-R-0184,Lack of communication and contact",
                "SUN-R-0184,Staff attitude");
    int events = count("ledger.event");

    var result = imports.run(actor, request(log, true, Accepting.ALL), Progress.NONE);

    assertThat(result.ending()).isEqualTo(Ending.CHECKED);
    assertThat(result.changes().changed()).isEqualTo(3);
    assertThat(changesOf(result, "SUN-R-0001"))
        .contains(
            change("Stage One", "Response date", "03/08/2016", "04/08/2016"),
            change("Stage One", "Closed date", "03/08/2016", "04/08/2016"),
            change("Stage One", "Working days", "4", "5"));
    assertThat(changesOf(result, "SUN-R-0148"))
        .containsExactly(
            change("", "Complainant name", "Olive Placeholder 0295", "Olive Placeholder"));
    assertThat(changesOf(result, "SUN-R-0184"))
        .containsExactly(
            change("", "Theme", "Lack of communication and contact", "Staff attitude"));
    assertThat(count("ledger.event")).isEqualTo(events);
    assertThat(readings("SUN-R-0148")).contains("compared with a log");
  }

  @Test
  void without_update_what_has_changed_stays_and_is_listed() throws IOException {
    var result = run(changed(), Accepting.NONE);

    assertThat(result.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(result.changes().changed()).isEqualTo(1);
    assertThat(result.changes().taken()).isZero();
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 3));
  }

  @Test
  void with_update_it_becomes_corrections_in_one_commit_and_the_old_values_stay_in_the_chain()
      throws IOException {
    int corrections = count("ledger.event where type = 'event-corrected'");
    var log =
        changed()
            .replace("Representations.csv", "Olive Placeholder 0295", "Olive Newname")
            .add("Compliments.csv", "SUN-K-9999,2017/18,01/03/2018,,not recorded,family");

    var result = run(log, Accepting.ALL);

    assertThat(result.ending()).isEqualTo(Ending.RECORDED);
    assertThat(result.changes().taken()).isEqualTo(2);
    assertThat(result.made().representations()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
    assertThat(count("ledger.commit")).isEqualTo(2);
    assertThat(count("ledger.event where type = 'event-corrected'")).isGreaterThan(corrections);
    assertThat(count("ledger.event where payload like '%Newname%'")).isZero();
    assertThat(count("people.person where name = 'Olive Newname'")).isEqualTo(1);
    assertThat(count("people.person where name = 'Olive Placeholder 0295'")).isEqualTo(1);
    assertThat(view(result).row().changed()).isEqualTo(2);
  }

  @Test
  void the_same_later_export_twice_changes_nothing() throws IOException {
    run(changed(), Accepting.ALL);
    int events = count("ledger.event");
    var again = run(changed(), Accepting.ALL);

    assertThat(again.ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(again.changes().isEmpty()).isTrue();
    assertThat(count("ledger.event")).isEqualTo(events);
  }

  @Test
  void time_alone_changes_nothing() throws IOException {
    HEARD.clock().forward(Duration.ofDays(30));

    assertThat(run(log(), Accepting.ALL).changes().isEmpty()).isTrue();
  }

  @Test
  void only_the_cases_chosen_are_taken_over() throws IOException {
    var log = changed().replace("Representations.csv", "Olive Placeholder 0295", "Olive Newname");
    var result = run(log, new Accepting(rows -> rows.reference().equals("SUN-R-0148"), _ -> false));

    assertThat(result.changes().changed()).isEqualTo(2);
    assertThat(result.changes().taken()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 3));
    assertThat(run(log, Accepting.NONE).changes().changed()).isEqualTo(1);
  }

  @Test
  void what_is_gone_is_listed_and_stays() throws IOException {
    var log =
        log()
            .replace(
                "Compliments.csv", "SUN-K-0169,2016/17,18/04/2016,,not recorded,family\r\n", "");
    var result = run(log, Accepting.ALL);

    assertThat(result.changes().gone()).isEqualTo(1);
    assertThat(result.changes().missing())
        .extracting(one -> one.reference())
        .containsExactly("SUN-K-0169");
    assertThat(count("record.representation where counted")).isEqualTo(637);
    assertThat(count("papers.log_case where missing_since is not null")).isEqualTo(1);
    run(log(), Accepting.ALL);
    assertThat(count("papers.log_case where missing_since is not null")).isZero();
  }

  @Test
  void an_export_of_less_calls_the_rest_not_gone_but_uncovered() throws IOException {
    var log = log().remove("Compliments.csv");
    var result = run(log, Accepting.ALL);

    assertThat(result.changes().gone()).isZero();
    assertThat(result.changes().beyond()).isEqualTo(184);
  }

  @Test
  void what_was_changed_here_too_stays_until_the_log_is_preferred() throws IOException {
    var id = id("SUN-R-0001");
    decide(
        id,
        file -> {
          var response = file.facts().first(ResponseSent.class).orElseThrow();
          return correct(response.id(), LocalDate.of(2016, 8, 5), new ResponseSent(1, null));
        });
    var result = run(changed(), Accepting.ALL);

    assertThat(result.changes().contended()).isEqualTo(1);
    assertThat(changesOf(result, "SUN-R-0001"))
        .contains(
            new FieldChange(
                "Stage One", "Response date", "03/08/2016", "04/08/2016", "05/08/2016", true));
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 5));
    assertThat(closed("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));

    var chosen = run(changed(), new Accepting(_ -> true, _ -> true));
    assertThat(chosen.changes().taken()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
    assertThat(run(changed(), Accepting.ALL).changes().isEmpty()).isTrue();
  }

  @Test
  void undoing_an_update_brings_the_earlier_state_back() throws IOException {
    var before = rows();
    var update =
        run(
                changed()
                    .replace(
                        "Themes.csv",
                        "SUN-R-0184,Lack of communication and contact",
                        "SUN-R-0184,Staff attitude"),
                Accepting.ALL)
            .id()
            .orElseThrow();
    assertThat(rows()).isNotEqualTo(before);

    assertThat(imports.undo(actor, update)).isEqualTo(2);
    assertThat(rows()).isEqualTo(before);
    assertThat(run(changed(), Accepting.ALL).changes().taken()).isEqualTo(1);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
  }

  @Test
  void an_update_on_which_work_rests_cannot_be_undone() throws IOException {
    var update = run(changed(), Accepting.ALL).id().orElseThrow();
    record("SUN-R-0001", new ServiceNamed(new Code("emergency-duty"), null));
    int events = count("ledger.event");

    assertThatThrownBy(() -> imports.undo(actor, update))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("worked on in Heard since")
        .hasMessageContaining("SUN-R-0001");
    assertThat(count("ledger.event")).isEqualTo(events);
  }

  @Test
  void an_update_that_a_later_one_builds_on_cannot_be_undone_first() throws IOException {
    var first = run(changed(), Accepting.ALL).id().orElseThrow();
    HEARD.clock().forward(Duration.ofMinutes(1));
    var second =
        run(log().replace("Stages.csv", ANSWERED, "08/08/2016,08/08/2016,7"), Accepting.ALL)
            .id()
            .orElseThrow();

    assertThatThrownBy(() -> imports.undo(actor, first))
        .isInstanceOf(ExplainedFailure.class)
        .hasMessageContaining("Undo that one first");
    imports.undo(actor, second);
    imports.undo(actor, first);
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 3));
  }

  @Test
  void a_name_that_was_erased_here_does_not_come_back_with_the_log() throws IOException {
    var person =
        HEARD
            .get(CaseRecord.class)
            .read(actor, authority, id("SUN-R-0001"))
            .file()
            .facts()
            .first(ComplainantNamed.class)
            .orElseThrow()
            .event()
            .person();
    HEARD
        .walls()
        .in(
            authority,
            transaction ->
                HEARD
                    .get(People.class)
                    .erase(transaction, Objects.requireNonNull(person), actor.accountId()));
    int people = count("people.person");

    run(changed(), Accepting.ALL);

    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
    assertThat(count("people.person")).isEqualTo(people);
  }

  @Test
  void a_report_as_known_before_the_update_has_the_old_figure() throws IOException {
    var before = LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
    int figure = upheld();
    HEARD.clock().forward(Duration.ofDays(1));
    run(
        log()
            .replace(
                "Elements.csv",
                "SUN-R-0003,Stage One,1,,Upheld,19/05/2016",
                "SUN-R-0003,Stage One,1,,Not Upheld,19/05/2016"),
        Accepting.ALL);

    assertThat(count("record.element where finding = 'upheld'")).isEqualTo(figure - 1);
    assertThat(upheldAsKnown(before)).isEqualTo(figure);
    assertThat(upheldAsStood(LocalDate.of(2017, 3, 31))).isLessThan(figure);
    assertThat(report(null, before)).isNotEqualTo(report(null, null));
    assertThat(report(LocalDate.of(2018, 5, 1), null)).isEqualTo(report(null, null));
  }

  @Test
  void an_officer_who_records_while_the_update_runs_is_heard_and_the_update_goes_on()
      throws Exception {
    var compared = new CountDownLatch(1);
    var recorded = new CountDownLatch(1);
    var told = new int[1];
    Findings findings =
        new Findings() {
          @Override
          public void accept(heard.caselog.changes.Changes.Finding finding) {
            if (told[0]++ == 0) {
              compared.countDown();
              await(recorded);
            }
          }
        };
    var request =
        new ImportRequest(
            files(changed()), false, false, _ -> {}, () -> {}, Accepting.ALL, findings);
    try (var worker = Executors.newVirtualThreadPerTaskExecutor()) {
      var update = worker.submit(() -> imports.run(actor, request, Progress.NONE));
      await(compared);
      record("SUN-R-0001", new ServiceNamed(new Code("emergency-duty"), null));
      recorded.countDown();

      assertThat(update.get().changes().taken()).isEqualTo(1);
    }
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
    assertThat(
            count(
                "record.representation where reference = 'SUN-R-0001' and service = 'emergency-duty'"))
        .isEqualTo(1);
  }

  @Test
  void an_officer_who_comes_after_the_update_has_written_waits_and_decides_anew() throws Exception {
    run(
        log().add("Compliments.csv", "SUN-K-9998,2017/18,01/03/2018,,not recorded,family"),
        Accepting.NONE);
    try (var worker = Executors.newVirtualThreadPerTaskExecutor()) {
      var written = new CountDownLatch(1);
      Progress progress =
          (step, done, total) -> {
            if (step == Progress.Step.RECORDING && done == total) {
              written.countDown();
            }
          };
      var log =
          changed().add("Compliments.csv", "SUN-K-9998,2017/18,01/03/2018,,not recorded,family");
      var update =
          worker.submit(() -> imports.run(actor, request(log, false, Accepting.ALL), progress));
      await(written);
      record("SUN-R-0001", new ServiceNamed(new Code("emergency-duty"), null));
      assertThat(update.get().changes().taken()).isEqualTo(1);
    }
    assertThat(responded("SUN-R-0001")).isEqualTo(LocalDate.of(2016, 8, 4));
    assertThat(
            count(
                "record.representation where reference = 'SUN-R-0001' and service = 'emergency-duty'"))
        .isEqualTo(1);
  }

  private LogUnderTest changed() throws IOException {
    return log().replace("Stages.csv", ANSWERED, ANSWERED_LATER);
  }

  private static FieldChange change(String row, String heading, String before, String after) {
    return new FieldChange(row, heading, before, after, "", false);
  }

  private static List<FieldChange> changesOf(ImportResult result, String reference) {
    return result.changes().cases().stream()
        .filter(one -> one.reference().equals(reference))
        .map(ChangedCase::changes)
        .findFirst()
        .orElse(List.of());
  }

  private List<String> readings(String reference) {
    var id = id(reference).value();
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                HEARD.get(Readings.class).of(transaction, id).stream()
                    .map(Readings.Reading::purpose)
                    .toList());
  }

  private MadeView view(ImportResult result) {
    return imports.view(actor, result.id().orElseThrow()).orElseThrow();
  }

  private void record(String reference, Event event) {
    var today = LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
    decide(id(reference), _ -> Recording.happened(today, today, event));
  }

  private void decide(
      CaseId id,
      java.util.function.Function<heard.casefile.CaseFile, heard.casefile.Decision> deciding) {
    assertThat(
            HEARD
                .get(CaseRecord.class)
                .decide(actor, authority, id, new CommandId(UUID.randomUUID()), deciding))
        .isInstanceOf(Outcome.Recorded.class);
  }

  private static heard.casefile.Decision correct(EventId wrong, LocalDate day, Event right) {
    return new heard.casefile.Decision.Accepted(
        List.of(
            Happening.on(day, new heard.casefile.CorrectionEvent.EventCorrected(wrong, right))));
  }

  private int upheld() {
    return count("record.element where finding = 'upheld'");
  }

  private int upheldAsKnown(LocalDate day) {
    return asThen(transaction -> HEARD.get(heard.record.AsKnown.class).on(transaction, day));
  }

  private int upheldAsStood(LocalDate day) {
    return asThen(transaction ->
        HEARD.get(heard.record.AsKnown.class).stood(transaction, day, java.util.Optional.empty()));
  }

  private int asThen(java.util.function.Consumer<heard.platform.Transaction> then) {
    return HEARD
        .walls()
        .in(
            authority,
            transaction -> {
              then.accept(transaction);
              return transaction
                  .sql()
                  .fetchSingle("select count(*)::int from pg_temp.element where finding = 'upheld'")
                  .get(0, Integer.class);
            });
  }

  private String report(@Nullable LocalDate stoodOn, @Nullable LocalDate knownOn) {
    EvaluatedReport report =
        HEARD
            .get(Reports.class)
            .evaluate(
                authority, new Reports.Asked("published", Period.year(2016), stoodOn, knownOn));
    var grid =
        (EvaluatedTable.Grid) report.table("outcomes-of-complaint-elements").orElseThrow().body();
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.printed())
        .filter(Printed.Amount.class::isInstance)
        .map(Object::toString)
        .toList()
        .toString();
  }

  private String rows() {
    return HEARD
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .fetch(
                        """
                        select s.representation_id, s.ordinal, s.responded_on, s.closed_on,
                               s.council_working_days, s.status, r.standing, r.closed_on,
                               (select string_agg(t.theme, ',' order by t.theme) from record.theme t
                                 where t.representation_id = r.id)
                          from record.representation r
                          left join record.stage s on s.representation_id = r.id
                         order by 1, 2
                        """)
                    .toString());
  }

  private CaseId id(String reference) {
    return new CaseId(
        one(
            "select id from record.representation where counted and reference = '%s'"
                .formatted(reference),
            UUID.class));
  }

  private LocalDate responded(String reference) {
    return one(
        "select responded_on from record.stage where ordinal = 1 and representation_id = '%s'"
            .formatted(id(reference).value()),
        LocalDate.class);
  }

  private LocalDate closed(String reference) {
    return one(
        "select closed_on from record.stage where ordinal = 1 and representation_id = '%s'"
            .formatted(id(reference).value()),
        LocalDate.class);
  }

  private <T> T one(String sql, Class<T> type) {
    return HEARD
        .walls()
        .reading(authority, transaction -> transaction.sql().fetchSingle(sql).get(0, type));
  }

  private int count(String of) {
    return one("select count(*)::int from " + of, Integer.class);
  }

  private LogUnderTest log() throws IOException {
    return LogUnderTest.in(Files.createTempDirectory(folder, "log"));
  }

  private ImportResult run(LogUnderTest log, Accepting accepting) {
    return imports.run(actor, request(log, false, accepting), Progress.NONE);
  }

  private static ImportRequest request(LogUnderTest log, boolean check, Accepting accepting) {
    return new ImportRequest(files(log), check, false, _ -> {}, () -> {}, accepting, Findings.NONE);
  }

  private static List<LogFile> files(LogUnderTest log) {
    return log.files().stream().map(LogFile::of).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
