package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.caselog.ImportResult.Ending;
import heard.caselog.LogRun.State;
import heard.caselog.changes.Changes;
import heard.caselog.faults.Faults;
import heard.caselog.staging.Checked;
import heard.caselog.staging.Progress;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be done next with a log that was given in the browser.
class LogRunTest {

  private static final State.Working WORKING =
      new State.Working(Progress.Step.READING, 0, 0, Instant.EPOCH);

  private final LogRun run;

  LogRunTest() throws IOException {
    var given = new GivenFiles(HeldFolder.create(), List.of());
    run = new LogRun(UUID.randomUUID(), Actor.command(new AuthorityId(1)), given, Instant.EPOCH);
  }

  @AfterEach
  void delete() {
    run.given().delete();
  }

  @Test
  void while_it_is_worked_on_it_is_neither_begun_again_nor_left() {
    assertThat(run.goesOn(WORKING)).isFalse();
    assertThat(run.leaves()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CHECKED, true, looked at and good",
    "REFUSED, true, its good rows may be taken",
    "NOTHING_NEW, true, what has changed may be taken over",
    "RECORDED, false, it is in the record",
  })
  void it_goes_on_from_what_was_not_recorded_yet(Ending ending, boolean may, String why) {
    run.state(done(ending));
    assertThat(run.goesOn(WORKING)).as(why).isEqualTo(may);
    assertThat(run.goesOn(WORKING)).as("a second time").isFalse();
  }

  @Test
  void of_many_who_ask_at_once_one_goes_on() throws Exception {
    run.state(done(Ending.CHECKED));
    try (var many = Executors.newFixedThreadPool(16)) {
      var asked =
          many.invokeAll(Collections.<Callable<Boolean>>nCopies(200, () -> run.goesOn(WORKING)));
      int going = 0;
      for (var one : asked) {
        going += one.get() ? 1 : 0;
      }
      assertThat(going).isOne();
    }
  }

  @Test
  void what_was_left_is_not_gone_on_with() {
    run.state(done(Ending.CHECKED));
    assertThat(run.leaves()).isTrue();
    assertThat(run.goesOn(WORKING)).isFalse();
    assertThat(run.leaves()).as("and may be left again").isTrue();
  }

  @Test
  void what_failed_can_only_be_left() {
    run.state(new State.Failed("made up"));
    assertThat(run.goesOn(WORKING)).isFalse();
    assertThat(run.leaves()).isTrue();
  }

  private static State done(Ending ending) {
    return new State.Done(
        new ImportResult(
            ending,
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            new Checked(Map.of(), List.of(), 0, List.of()),
            new Faults(_ -> {}),
            Made.NOTHING,
            Differences.NONE,
            List.of(),
            Changes.NONE));
  }
}
