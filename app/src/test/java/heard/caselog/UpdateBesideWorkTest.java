package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.reception.ReceptionEvent.ComplainantNamed;
import heard.casefile.reception.ReceptionEvent.ServiceNamed;
import heard.casefile.stage.Answer.ResponseSent;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.FieldChange;
import heard.caselog.changes.Findings;
import heard.caselog.staging.Progress;
import heard.people.People;
import heard.procedure.Code;
import heard.record.CaseRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// An update of a log meets what people recorded in Heard: before it, while it runs, after it.
class UpdateBesideWorkTest extends LaterExports {

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
}
