package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.ledger.AuthorityLock;
import heard.pages.RunningHeard;
import heard.pages.Visitor;
import heard.platform.AuthorityId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log given in the browser.
class ImportsPageTest {

  private static final RunningHeard HEARD = OwnCouncil.heard();
  private static final String BROUGHT = "637 representations and 19 lessons";
  private static final int PATIENCE_SECONDS = 120;
  private static final int PATIENCE = 20_000;
  private static int people;

  @TempDir Path folder;

  private AuthorityId authority;
  private Visitor officer;

  @BeforeEach
  void an_officer_of_a_council_of_its_own() throws IOException {
    authority = OwnCouncil.in(HEARD, folder);
    officer = visitor(Role.OFFICER);
  }

  @Test
  void a_good_log_is_shown_taken_in_and_undone() throws IOException {
    var given = officer.give("/imports", "/imports", "files", log().files());
    assertThat(given.statusCode()).isBetween(302, 303);
    var run = place(given);

    var looked = done(run);
    assertThat(looked.body())
        .contains("The log is good", "Nothing has been recorded yet", BROUGHT + " would be made")
        .contains("367", "Stages.csv", "UTF-8")
        .doesNotContain("What is wrong");

    officer.post(run + "/take", Map.of(), Visitor.tokenIn(looked.body()));
    var made = place(done(run));
    assertThat(made).matches("/imports/[0-9a-f-]{36}");
    assertThat(officer.open(made).body())
        .contains("What was made", BROUGHT, "367", "Undo this import");
    assertThat(officer.open("/imports").body()).contains("Representations.csv", BROUGHT);
    assertThat(officer.open(made + "/undo").body()).contains("What it brought, " + BROUGHT);

    assertThat(place(officer.send(made + "/undo", made + "/undo", Map.of()))).isEqualTo(made);
    assertThat(officer.open(made).body()).contains("This import was undone on");
  }

  @Test
  void a_log_with_faults_shows_them_grouped_and_gives_them_as_a_file() throws IOException {
    var log =
        log()
            .replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,31/02/2017,4")
            .replace("Themes.csv", "SUN-R-0184", "=SUN-R-0184");
    var run = place(officer.give("/imports", "/imports", "files", log.files()));

    var looked = done(run);
    assertThat(looked.body())
        .contains(
            "There is a problem with the log",
            "Nothing was recorded.",
            "Days that do not exist: 1",
            "Stages.csv, row 2, Closed date",
            "February 2017 has no day 31.",
            "Take in the good rows");
    assertThat(officer.open(run + "/faults.csv").body())
        .contains("Stages.csv,2,Closed date,31/02/2017", "'=SUN-R-0184");

    officer.post(run + "/take", Map.of("rows", "good"), Visitor.tokenIn(looked.body()));
    assertThat(done(run).body()).contains("The good rows are taken in", "366");
  }

  @Test
  void a_later_export_is_taken_over_case_by_case() throws IOException {
    var first = place(officer.give("/imports", "/imports", "files", log().files()));
    officer.post(first + "/take", Map.of(), Visitor.tokenIn(done(first).body()));
    done(first);
    var later =
        log()
            .replace("Stages.csv", "03/08/2016,03/08/2016,4", "04/08/2016,04/08/2016,5")
            .replace("Representations.csv", "Olive Placeholder 0295", "Olive Newname")
            .replace(
                "Compliments.csv", "SUN-K-0169,2016/17,18/04/2016,,not recorded,family\r\n", "");
    var run = place(officer.give("/imports", "/imports", "files", later.files()));
    assertThat(done(run).body())
        .contains("Since the last export", "2 cases say something otherwise than before")
        .contains("1 case is gone from the log");

    var changes = officer.open(run + "/changes");
    assertThat(changes.body())
        .contains("Stage One: Response date", "03/08/2016", "04/08/2016")
        .contains("Complainant name", "Olive Newname", "SUN-K-0169", "Take over what is ticked");
    assertThat(officer.open(run + "/changes.csv").body())
        .contains("changed,SUN-R-0001,Stage One,Response date,03/08/2016,04/08/2016,")
        .contains("gone,SUN-K-0169");

    officer.post(run + "/update", Map.of("case", "0"), Visitor.tokenIn(changes.body()));
    var made = place(done(run));
    assertThat(officer.open(made).body()).contains("1 case that was here before was changed");
    assertThat(visitor(Role.MANAGER).open(run + "/changes").statusCode()).isEqualTo(404);
  }

  @Test
  void no_file_is_a_problem_said_at_the_field() throws IOException {
    var empty = Files.createFile(folder.resolve("Empty.csv"));

    assertThat(officer.give("/imports", "/imports", "files", java.util.List.of(empty)).body())
        .contains("There is a problem", "The files you chose are empty");
  }

  @Test
  void a_run_under_way_is_neither_begun_twice_nor_left() throws Exception {
    var run = place(officer.give("/imports", "/imports", "files", log().files()));
    var token = Visitor.tokenIn(done(run).body());
    var held = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
      var holding = beside.submit(() -> holdImports(held, goOn));
      try {
        assertThat(held.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        var clicks =
            beside.invokeAll(
                Collections.nCopies(8, () -> place(officer.post(run + "/take", Map.of(), token))));
        for (var click : clicks) {
          assertThat(click.get()).isEqualTo(run);
        }
        assertThat(place(officer.post(run + "/forget", Map.of(), token)))
            .as("it cannot be left now")
            .isEqualTo(run);
        assertThat(officer.open(run).headers().firstValue("Refresh")).isPresent();
      } finally {
        goOn.countDown();
      }
      assertThat(holding.get()).isTrue();
    }
    var made = place(done(run));
    assertThat(officer.open(made).body()).contains(BROUGHT);
    assertThat(officer.open("/imports").body().split(BROUGHT, -1)).as("one import").hasSize(2);
    assertThat(officer.open(run).statusCode()).as("done with, and left").isEqualTo(404);
  }

  /// As an import beside would that has not ended.
  private boolean holdImports(CountDownLatch held, CountDownLatch goOn) {
    return HEARD
        .walls()
        .in(
            authority,
            transaction -> {
              AuthorityLock.IMPORT.takeAlone(transaction);
              held.countDown();
              try {
                return goOn.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
  }

  @Test
  void files_that_come_without_their_size_are_refused_in_words() throws IOException {
    var refused = officer.giveUnmeasured("/imports", "/imports", "files", log().files());

    assertThat(refused.statusCode()).isEqualTo(411);
    assertThat(refused.body()).contains("It did not say how large it is", "Content-Length");
  }

  @Test
  void a_log_is_seen_by_nobody_but_who_gave_it() throws IOException {
    var run = place(officer.give("/imports", "/imports", "files", log().files()));
    done(run);

    assertThat(visitor(Role.MANAGER).open(run).statusCode()).isEqualTo(404);
    assertThat(visitor(Role.BOARD_READER).open("/imports").statusCode()).isNotEqualTo(200);
  }

  private Visitor visitor(Role role) {
    var email = "person-%d@council.example".formatted(++people);
    HEARD.person(email, "Olive Placeholder", authority, role);
    return Visitor.signedIn(HEARD, email);
  }

  private HttpResponse<String> done(String run) {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      var page = officer.open(run);
      if (page.headers().firstValue("Refresh").isEmpty()) {
        return page;
      }
    }
    throw new AssertionError("It never ended");
  }

  private static String place(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(response.body()));
  }

  private LogUnderTest log() throws IOException {
    return LogUnderTest.in(Files.createTempDirectory(folder, "log"));
  }
}
