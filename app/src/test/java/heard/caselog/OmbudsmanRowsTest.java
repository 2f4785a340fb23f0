package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseFile;
import heard.casefile.Entry;
import heard.casefile.EventId;
import heard.casefile.ImportId;
import heard.casefile.standing.Status;
import heard.caselog.cases.Histories;
import heard.caselog.mapping.Field;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a case of the Ombudsman's own is over, by its row in a log.
class OmbudsmanRowsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId SUNDERLAND = DATABASE.authority(1, "sunderland");
  private static final String RIGHT =
      "SUN-O-0001,2017/18,28/04/2017,ICRT / Assessment Teams,closed,No further action,30/05/2017";

  @TempDir Path folder;

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "closed, No further action, 30/05/2017, CLOSED, 2017-05-30, closed with its decision",
    "closed, No further action, '', CLOSED, , decided on a day nobody wrote down",
    "closed, '', 30/05/2017, CLOSED, 2017-05-30, closed by a decision that is not known",
    "closed, '', '', CLOSED, , closed is closed whatever else is missing",
    "under consideration, No further action, 30/05/2017, CLOSED, 2017-05-30, decided whatever the"
        + " status says",
    "under consideration, '', '', OPEN, , still there",
    "'', No further action, 30/05/2017, CLOSED, 2017-05-30, a decision alone",
    "'', '', '', OPEN, , nothing is known of its end",
  })
  void a_case_of_the_ombudsmans_is_over_when_closed_or_decided(
      String status,
      String decision,
      String decidedOn,
      Status over,
      @Nullable LocalDate closedOn,
      String why)
      throws IOException {
    var file = told(status, decision, decidedOn);

    assertThat(Status.of(file)).as(why).isEqualTo(over);
    var on = Status.ending(file).map(fact -> fact.on().exactly().orElse(null));
    assertThat(on.orElse(null)).as(why).isEqualTo(closedOn);
    assertThat(file.ombudsman().status())
        .as("the status is kept as the log has it")
        .isEqualTo(
            LogUnderTest.profile()
                .categories(heard.authority.Scheme.OMBUDSMAN_STATUS)
                .find(status)
                .map(category -> category.code()));
  }

  private CaseFile told(String status, String decision, String decidedOn) throws IOException {
    var log =
        LogUnderTest.in(folder)
            .replace(
                "Ombudsman.csv",
                RIGHT,
                "SUN-O-0001,2017/18,28/04/2017,ICRT / Assessment Teams,%s,%s,%s"
                    .formatted(status, decision, decidedOn));
    var look = DATABASE.walls().in(SUNDERLAND, log::look);
    assertThat(look.faults()).isEmpty();
    var rows =
        look.cases().stream()
            .filter(c ->
                c.main()
                    .flatMap(row -> row.text(Field.REFERENCE))
                    .equals(Optional.of("SUN-O-0001")))
            .findFirst()
            .orElseThrow();
    var histories =
        new Histories(
            LogUnderTest.profile(),
            new SunderlandLogTest.Nobody(),
            new ImportId(new UUID(0, 7)),
            LogUnderTest.TODAY);
    var entries = new ArrayList<Entry>();
    for (var happening : histories.of(rows)) {
      entries.add(
          new Entry(
              new EventId(new UUID(3, entries.size())),
              entries.size() + 1,
              happening.on(),
              Instant.parse("2018-06-01T12:00:00Z"),
              happening.event()));
    }
    return CaseFile.of(entries);
  }
}
