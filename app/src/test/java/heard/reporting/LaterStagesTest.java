package heard.reporting;

import static heard.reporting.RecordedCases.code;
import static heard.reporting.RecordedCases.on;
import static heard.reporting.RecordedCases.paper;
import static heard.reporting.RecordedCases.stage;
import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.Happening;
import heard.casefile.learning.LearningEvent.ActionDeclined;
import heard.casefile.learning.LearningEvent.LearningRecorded;
import heard.casefile.learning.LearningEvent.RecommendationDecided;
import heard.casefile.learning.LearningEvent.RecommendationMade;
import heard.casefile.payment.PaymentEvent.PaymentMade;
import heard.casefile.reception.ReceptionEvent.AdvocateRequested;
import heard.casefile.reception.ReceptionEvent.GroupJoined;
import heard.casefile.reception.ReceptionEvent.RepresentationWithdrawn;
import heard.casefile.reception.ReceptionEvent.RepresentativeNamed;
import heard.casefile.stage.Answer.OverallOutcomeSet;
import heard.casefile.stage.Answer.ResponseSent;
import heard.casefile.stage.Points.ElementDefined;
import heard.casefile.stage.Points.FindingMade;
import heard.pages.RunningHeard;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What later stages made of earlier ones, which limits were kept, who spoke for whom, and what was
/// not done.
class LaterStagesTest {

  private static final RunningHeard HEARD = RunningHeard.shared();
  private static final Period YEAR = Period.year(2017);
  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

  @TempDir private Path folder;

  @Test
  void a_stage_knows_what_the_one_before_had_come_to() throws IOException {
    var council =
        with(
            """
            population: stages-responded
            rows:
              - {label: Changed, outcome-changed: yes}
              - {label: Stood, outcome-changed: no}
              - {label: Neither, outcome-changed: unknown}
              - {label: Upheld before, outcome-before: upheld}
              - {label: Not upheld before and upheld now, outcome-before: not-upheld, outcome: upheld}
              - {label: Findings that changed, population: elements-found, finding-changed: yes}
              - {label: Findings that stood, population: elements-found, finding-changed: no}
              - {label: Found before to be upheld, population: elements-found, finding-before: upheld}
            columns: [{name: Stage 2, stage: stage-2}, {name: Stage 3, stage: stage-3}]
            """);
    var cases = new RecordedCases(HEARD, council);
    cases.complaint("L-1", DAY, three("not-upheld", "upheld", "upheld"));
    cases.complaint("L-2", DAY, three("upheld", "upheld", "partially-upheld"));
    cases.complaint("L-3", DAY, three("", "upheld", ""));

    assertThat(council.table("t", YEAR))
        .containsExactly(
            "Changed: 1 1",
            "Stood: 1 1",
            "Neither: 1 1",
            "Upheld before: 1 3",
            "Not upheld before and upheld now: 1 0",
            "Findings that changed: 1 1",
            "Findings that stood: 1 1",
            "Found before to be upheld: 1 2");
    assertThat(council.behind("t", 0, YEAR)).containsExactly("L-1");
    council.assertTheSameOnceRebuilt(YEAR, "t");
  }

  @Test
  void a_limit_that_still_runs_when_its_day_has_passed_was_not_kept() throws IOException {
    var council =
        with(
            """
            population: limits-due
            where: {limit: stage-1}
            rows:
              - {label: Kept, limit-met: yes}
              - {label: Not kept, limit-met: no}
              - {label: Not known, limit-met: unknown}
            columns: [{name: Number}]
            """);
    var cases = new RecordedCases(HEARD, council);
    cases.complaint("M-1", DAY, answered(DAY, DAY.plusDays(5)));
    cases.complaint("M-2", DAY, answered(DAY, DAY.plusDays(90)));
    cases.complaint("M-3", DAY, stage(1, DAY));
    cases.complaint("M-4", DAY, withdrawn(DAY, DAY.plusDays(3)));
    cases.complaint("M-5", DAY, withdrawn(DAY, DAY.plusDays(60)));

    assertThat(council.table("t", YEAR)).containsExactly("Kept: 1", "Not kept: 3", "Not known: 1");
    assertThat(council.tableAsStood("t", YEAR, DAY.plusDays(7)))
        .as("before the day, nothing is known of those that run")
        .containsExactly("Kept: 1", "Not kept: 0", "Not known: 4");
    assertThat(council.behind("t", 1, YEAR)).containsExactly("M-2", "M-3", "M-5");
  }

  @Test
  void an_advocate_is_told_from_a_friend() throws IOException {
    var council =
        with(
            """
            population: representations-received
            rows:
              - {by: representative, zero: no, unknown: Nobody}
              - {label: Somebody, represented: yes}
              - {label: An advocate, advocate: yes}
              - {label: Asked for, advocate-asked-on: known}
              - {by: complainant-group}
            columns: [{name: Number}]
            """);
    var cases = new RecordedCases(HEARD, council);
    cases.complaint("A-1", DAY, List.of(on(DAY, new RepresentativeNamed(null, code("advocate")))));
    cases.complaint("A-2", DAY, List.of(on(DAY, new RepresentativeNamed(null, code("friend")))));
    cases.complaint(
        "A-3",
        DAY,
        List.of(on(DAY, new AdvocateRequested()), on(DAY, new GroupJoined(code("council")))));

    assertThat(council.table("t", YEAR))
        .containsExactly(
            "Advocate: 1",
            "Friend: 1",
            "Nobody: 1",
            "Somebody: 2",
            "An advocate: 1",
            "Asked for: 1",
            "Young people's council: 1",
            "Not recorded: 2");
  }

  @Test
  void payments_have_a_line_for_each_payee() throws IOException {
    var council =
        with(
            """
            population: payments-made
            rows: [{by: payee, rest: Others}]
            columns: [{name: Number}, {name: Pounds, value: {sum: amount}}]
            """);
    var cases = new RecordedCases(HEARD, council);
    cases.stream(List.of(paid("complainant", 5)));
    cases.stream(List.of(paid("panel", 7)));
    cases.stream(List.of(paid(null, 11)));

    assertThat(council.table("t", YEAR))
        .containsExactly(
            "Complainant: 1 5",
            "Child or young person: 0 0",
            "Investigating Officer: 0 0",
            "Independent Person: 0 0",
            "Others: 1 7",
            "Not recorded: 1 11");
  }

  @Test
  void what_will_not_be_done_is_over_and_says_why() throws IOException {
    var council =
        with(
            """
            rows:
              - {label: Recorded, population: actions-recorded}
              - {label: Declined, population: actions-declined}
              - {label: Over, population: actions-completed}
              - {label: Open, population: actions-open}
              - {label: Not accepted, population: recommendations-decided, recommendation-accepted: no}
            columns: [{name: Number}]
            ```
            ```records
            id: actions
            caption: C
            population: actions
            where: {action-declined: yes}
            fields: [no, why]
            text-fields: [why]
            list: {no: action-number, why: declined-because}
            ```
            ```records
            id: recommendations
            caption: C
            population: recommendations-decided
            where: {recommendation-accepted: no}
            period: the year
            fields: [no, why]
            text-fields: [why]
            list: {no: recommendation-number, why: rejected-because}
            """);
    var cases = new RecordedCases(HEARD, council);
    cases.stream(List.of(on(DAY, learned(1)), on(DAY.plusDays(30), new ActionDeclined(paper()))));
    cases.stream(List.of(on(DAY, learned(2))));
    var course = new ArrayList<>(stage(1, DAY));
    course.add(on(DAY, new RecommendationMade(1, 4, paper())));
    course.add(on(DAY, new RecommendationDecided(1, 4, false, paper())));
    cases.complaint("D-1", DAY, course);

    assertThat(council.table("t", YEAR))
        .containsExactly("Recorded: 2", "Declined: 1", "Over: 1", "Open: 1", "Not accepted: 1");
    assertThat(council.table("actions", YEAR)).containsExactly("1 (a paper)");
    assertThat(council.table("recommendations", YEAR)).containsExactly("4 (a paper)");
    council.assertTheSameOnceRebuilt(YEAR, "t", "actions", "recommendations");
  }

  private MadeCouncil with(String table) throws IOException {
    return MadeCouncil.in(HEARD, folder)
        .change(
            "categories.yaml",
            "payment-kind:\n",
            "complainant-group:\n  - {code: council, label: \"Young people's council\"}\n\npayment-kind:\n")
        .with(
            "reports/made.md",
            "---\ntitle: Made\n---\n```table\nid: t\ncaption: T\nperiod: the year\n"
                + table
                + "```\n")
        .load();
  }

  /// Three stages with an element each and these outcomes; empty for none.
  private static List<Happening> three(String... outcomes) {
    var all = new ArrayList<Happening>();
    var day = DAY;
    for (int ordinal = 1; ordinal <= outcomes.length; ordinal++) {
      all.addAll(stage(ordinal, day));
      all.add(on(day, new ElementDefined(ordinal, 1, null, null, null, null, null)));
      day = day.plusDays(30);
      if (!outcomes[ordinal - 1].isEmpty()) {
        all.add(on(day, new FindingMade(ordinal, 1, code(outcomes[ordinal - 1]))));
        all.add(on(day, new OverallOutcomeSet(ordinal, code(outcomes[ordinal - 1]), null)));
      }
      all.add(on(day, new ResponseSent(ordinal, null)));
    }
    return all;
  }

  private static List<Happening> answered(LocalDate asked, LocalDate answered) {
    var all = new ArrayList<>(stage(1, asked));
    all.add(on(answered, new ResponseSent(1, null)));
    return all;
  }

  private static List<Happening> withdrawn(LocalDate asked, LocalDate withdrawn) {
    var all = new ArrayList<>(stage(1, asked));
    all.add(on(withdrawn, new RepresentationWithdrawn()));
    return all;
  }

  private static Happening paid(@Nullable String payee, int pounds) {
    return on(
        DAY,
        new PaymentMade(
            code("remedy"), payee == null ? null : code(payee), pounds * 100L, null, null, null));
  }

  private static LearningRecorded learned(int number) {
    return new LearningRecorded(code("action-plan"), number, paper(), null, null, null, null);
  }
}
