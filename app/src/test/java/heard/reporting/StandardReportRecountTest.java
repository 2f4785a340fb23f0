package heard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Happening;
import heard.casefile.learning.LearningEvent;
import heard.casefile.learning.LearningEvent.ActionCompleted;
import heard.casefile.learning.LearningEvent.ActionDeclined;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.reception.ReceptionEvent.AdvocateRequested;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.caselog.ImportResult.Ending;
import heard.pages.RunningHeard;
import heard.reporting.document.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of the annual and the quarterly report, counted again from the rows of a made log by
/// nothing of Heard's.
class StandardReportRecountTest {

  private static final RunningHeard HEARD = RunningHeard.start();
  private static final Period YEAR = Period.year(2017);
  private static final Period QUARTER = YEAR.quarters(3, 3);

  @TempDir private static Path folder;

  private static MadeCouncil council;
  private static MadeLog log;

  @BeforeAll
  static void takeIn() throws IOException {
    HEARD.clock().forward(Duration.ofDays(300));
    log = new MadeLog(new SplittableRandom(20));
    council = MadeCouncil.in(HEARD, folder).with("log/mapping.yaml", MadeLog.MAPPING);
    for (var file : log.files().entrySet()) {
      council.log(file.getKey(), file.getValue());
    }
    assertThat(council.take().ending()).as("%s", council.faults()).isEqualTo(Ending.RECORDED);
    recordWhatNoLogHas();
  }

  /// Recommendations, actions and who speaks for whom, as officers record them.
  private static void recordWhatNoLogHas() {
    var cases = new RecordedCases(HEARD, council);
    var day = YEAR.from().plusDays(200);
    var course = new ArrayList<Happening>();
    course.add(
        RecordedCases.on(day, new RepresentativeNamed(null, RecordedCases.code("advocate"))));
    course.add(RecordedCases.on(day, new AdvocateRequested()));
    course.addAll(RecordedCases.stage(1, day));
    for (int number = 1; number <= 3; number++) {
      course.add(RecordedCases.on(day, new RecommendationMade(1, number, RecordedCases.paper())));
      course.add(
          RecordedCases.on(
              day, new RecommendationDecided(1, number, number == 1, RecordedCases.paper())));
    }
    cases.complaint("OWN-1", day, course);
    cases.stream(action(1, day, null));
    cases.stream(action(2, day, new ActionCompleted(null)));
    cases.stream(action(3, day, new ActionDeclined(RecordedCases.paper())));
  }

  private static List<Happening> action(int number, LocalDate day, @Nullable LearningEvent then) {
    var recorded =
        RecordedCases.on(
            day,
            new LearningRecorded(
                RecordedCases.code("plan"), number, RecordedCases.paper(), null, null, null, null));
    return then == null
        ? List.of(recorded)
        : List.of(recorded, RecordedCases.on(day.plusDays(20), then));
  }

  @Test
  void the_annual_report_agrees_with_the_recount() {
    agrees("annual", YEAR, new AnnualRecount(log, YEAR).cells());
    agrees("annual", YEAR, new AnnualStagesRecount(log, YEAR).cells());
    agrees("annual", YEAR, new AnnualPeopleRecount(log, YEAR).cells());
    agrees("annual", YEAR, new AnnualTimeRecount(log, YEAR).cells());
    var limits = new LimitsRecount(log, YEAR, today());
    limits.due("limits", "Fell due", false);
    agrees("annual", YEAR, limits.cells);
  }

  @Test
  void the_quarterly_report_agrees_with_the_recount() {
    var limits = new LimitsRecount(log, QUARTER, today());
    agrees(
        "quarterly", QUARTER, new QuarterlyRecount(log, QUARTER, limits.overdue().size()).cells());
    agrees("quarterly", QUARTER, new QuarterlyTimeRecount(log, QUARTER).cells());
    limits.due("limits", "Due", true);
    limits.overdue("overdue");
    agrees("quarterly", QUARTER, limits.cells);
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(HEARD.clock().instant(), ZoneId.of("Europe/London"));
  }

  @ParameterizedTest
  @CsvSource({"annual, 2017-18", "quarterly, 2017-18-Q3"})
  void periods_stand_from_the_one_asked_for_back_in_every_table(String report, String asked) {
    var period = Period.parse(asked).orElseThrow();
    var backwards =
        List.of(
                period.label(),
                period.before().label(),
                new Period(period.from().minusYears(1), period.to().minusYears(1)).label())
            .stream()
            .distinct()
            .toList();
    int compared = 0;
    for (var columns : council.columnsOf(report, period)) {
      var given = columns.stream().filter(backwards::contains).toList();
      assertThat(given)
          .as("%s", columns)
          .isEqualTo(backwards.stream().filter(given::contains).toList());
      compared += given.size() > 1 ? 1 : 0;
    }
    assertThat(compared).isGreaterThan(8);
  }

  @Test
  void each_part_that_the_law_asks_of_the_annual_report_has_figures() {
    var parts = new LinkedHashMap<String, List<String>>();
    parts.put("A1", List.of("made-in-words", "by-kind", "by-quarter", "open", "refused"));
    parts.put("A2", List.of("by-stage", "other-procedures", "stages-in-hand", "ombudsman"));
    parts.put("A3", List.of("who", "children-and-young-people", "channels"));
    parts.put("A4", List.of("themes", "natures", "services", "sought"));
    parts.put("A5", List.of("outcomes", "findings", "remedies", "payments"));
    parts.put("A6", List.of("handed-in", "advocates", "speaks-for"));
    parts.put("A7", List.of("in-time", "in-time-before", "bands", "limits", "delays"));
    parts.put("A8", List.of("recommendations", "remedial-action", "actions"));
    parts.put(
        "A9",
        List.of(
            "age",
            "gender",
            "gender-identity",
            "disability",
            "sexual-orientation",
            "ethnic-group",
            "religion"));
    parts.put(
        "A10",
        List.of(
            "escalation",
            "changed",
            "findings-changed",
            "days-by-stage",
            "ombudsman-decisions",
            "acknowledgements"));
    parts.forEach((part, tables) ->
        tables.forEach(table ->
            assertThat(numbers(table)).as(part + ": " + table).anyMatch(n -> n.signum() > 0)));
    for (var list : List.of("recommendations-not-accepted", "lessons", "not-done")) {
      assertThat(council.tableOf("annual", list, YEAR)).as("A8: " + list).isNotEmpty();
    }
  }

  private static List<BigDecimal> numbers(String table) {
    return council.cellsOf("annual", table, YEAR).values().stream()
        .filter(BigDecimal.class::isInstance)
        .map(BigDecimal.class::cast)
        .toList();
  }

  private static void agrees(
      String report, Period period, Map<String, Map<String, Object>> recount) {
    var wrong = new ArrayList<String>();
    recount.forEach((table, cells) -> {
      var have = council.cellsOf(report, table, period);
      cells.forEach((key, expected) -> {
        var actual = have.get(key);
        boolean same =
            expected instanceof Number number
                ? actual instanceof BigDecimal amount
                    && amount.compareTo(new BigDecimal(number.toString())) == 0
                : expected.equals(actual);
        // A line of which nothing was counted may be left out.
        boolean absent =
            actual == null
                && (expected.equals("undefined")
                    || (expected instanceof Number number && number.doubleValue() == 0));
        if (!same && !absent) {
          wrong.add("%s %s: recounted %s, reported %s".formatted(table, key, expected, actual));
        }
      });
      have.forEach((key, value) -> {
        boolean nothing = value instanceof BigDecimal amount && amount.signum() == 0;
        if (!cells.containsKey(key) && !nothing) {
          wrong.add("%s %s: not recounted, reported %s".formatted(table, key, value));
        }
      });
    });
    assertThat(wrong).isEmpty();
  }
}
