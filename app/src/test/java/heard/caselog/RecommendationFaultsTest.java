package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can't be in tables of recommendations and chases.
class RecommendationFaultsTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId COUNCIL = DATABASE.authority(1, "sunderland");

  @TempDir Path folder;

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "R-1;;;5;Train;;;;, EMPTY, Stage, nobody recommended it",
        "R-1;;no;5;Train;;;;, EMPTY, Stage, a report of no stage",
        "R-1;One;;;Train;;;;, EMPTY, No, without a number it can't be known again",
        "R-1;One;;0;Train;;;;, NOT_A_NUMBER, No, numbers count from 1",
        "R-1;One;;1;;;;;, EMPTY, Recommendation, nothing was recommended",
        "R-1;Two;;1;Again;;;;, TWICE, Ref, the same number at the same stage",
        "R-1;One;yes;1;Again;;;;, TWICE, Ref, the Ombudsman has no stages",
        "R-2;;yes;1;Again;;;;, TWICE, Recommendation, it stands in the representation's row",
        "R-2;One;;1;Train;;;;, NO_SUCH_REFERENCE, Stage, a stage that the log does not have",
        "R-9;One;;1;Train;;;;, NO_SUCH_REFERENCE, Ref, a case that the log does not have",
        "R-1;One;;1;Train;01/01/2017;;;, WRONG_ORDER, Made, before the stage began",
        "R-1;One;;1;Train;01/03/2018;Yes;01/02/2018;, WRONG_ORDER, Agreed on, decided before it was made",
        "R-1;One;;1;Train;;;01/02/2018;, EMPTY, Agreed, decided but not how",
        "R-1;One;;1;Train;;;;Too dear, EMPTY, Agreed, reasons for nothing",
        "R-1;One;;1;Train;;perhaps;;, UNKNOWN_WORD, Agreed, yes or no",
      })
  void a_recommendation_that_cannot_be_is_a_fault(
      String row, FaultKind kind, String column, String why) throws IOException {
    var rows =
        List.of(
            RecommendationsAndChasesTest.WRITE,
            "R-1,,yes,1,Pay what is owed,,,,",
            row.replace(';', ','));

    assertFault(RecommendationsAndChasesTest.log(folder, rows, List.of()), kind, column, why);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "R-1;Two;10/01/2018, TWICE, Ref, the same day again",
    "R-1;;10/01/2018, EMPTY, Stage, nobody can be chased for no stage",
    "R-2;Two;10/01/2018, NO_SUCH_REFERENCE, Stage, a stage that the log does not have",
    "R-1;Two;10/01/2016, WRONG_ORDER, Chased, before the stage began",
    "R-1;Two;10/01/2019, IN_THE_FUTURE, Chased, not yet",
  })
  void a_chase_that_cannot_be_is_a_fault(String row, FaultKind kind, String column, String why)
      throws IOException {
    var rows = List.of("R-1,Two,10/01/2018", row.replace(';', ','));

    assertFault(RecommendationsAndChasesTest.log(folder, List.of(), rows), kind, column, why);
  }

  private static void assertFault(LogUnderTest log, FaultKind kind, String column, String why) {
    var mapping = LogUnderTest.mapping(RecommendationsAndChasesTest.MAPPING);
    var look = DATABASE.walls().in(COUNCIL, transaction -> log.look(transaction, mapping));
    assertThat(look.faults())
        .as(why)
        .extracting(Fault::kind, Fault::column)
        .containsExactly(tuple(kind, column));
  }
}
