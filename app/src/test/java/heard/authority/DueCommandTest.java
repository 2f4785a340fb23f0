package heard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.cli.Failures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DueCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void profiles_are_in_the_project() {
    System.setProperty("heard.home", "..");
  }

  @AfterEach
  void and_nowhere_else() {
    System.clearProperty("heard.home");
  }

  private int due(String procedure, String limit, String from, String... more) {
    var line =
        new CommandLine(new DueCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setExecutionExceptionHandler(new Failures())
            .setParameterExceptionHandler(new Failures());
    var arguments =
        new ArrayList<>(List.of("--procedure", procedure, "--limit", limit, "--from", from));
    arguments.addAll(List.of(more));
    return line.execute(arguments.toArray(String[]::new));
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toString());
  }

  @Test
  void a_date_is_said_with_its_reasons() {
    assertThat(due("children-act-1989", "stage-1", "2023-04-21")).isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "due 9 May 2023: 10 working days from 21 April, not counting 1 May and 8 May, bank"
                + " holidays; regulation 14(1)");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void an_authority_of_which_there_is_no_profile_is_said_with_the_nearest() {
    assertThat(
            due("children-act-1989", "acknowledgement", "2023-04-21", "--authority", "sunderlan"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("Did you mean sunderland?");
  }

  @ParameterizedTest(name = "{0} {1} from {2}: {3}, at most {4}")
  @CsvSource({
    "children-act-1989, stage-1, 2026-01-05, 2026-01-19, 2026-02-02",
    "children-act-1989, stage-1, 2022-09-08, 2022-09-23, 2022-10-07",
    "children-act-1989, stage-2-request, 2025-12-23, 2026-01-23, 2026-01-23",
    "children-act-1989, stage-2, 2026-02-02, 2026-03-09, 2026-05-07",
    "children-act-1989, stage-3-request, 2025-12-05, 2026-01-07, 2026-01-07",
    "children-act-1989, panel-acknowledgement, 2026-04-01, 2026-04-07, 2026-04-07",
    "children-act-1989, panel-chair, 2026-04-01, 2026-04-17, 2026-04-17",
    "children-act-1989, panel, 2026-04-01, 2026-05-18, 2026-05-18",
    "children-act-1989, panel-papers, 2026-05-18, 2026-05-01, 2026-05-01",
    "children-act-1989, panel-report, 2026-05-22, 2026-06-01, 2026-06-01",
    "children-act-1989, panel-response, 2026-06-01, 2026-06-22, 2026-06-22",
    "children-act-1989, one-year, 2024-02-29, 2025-02-28, 2025-02-28",
    "children-act-1989, resubmission, 2025-02-14, 2026-02-14, 2026-02-14",
    "children-act-1989, ombudsman, 2025-03-15, 2026-03-14, 2026-03-14",
    "corporate-one-stage, stage-1, 2026-03-23, 2026-04-15, 2026-04-15",
    "corporate-one-stage, ombudsman, 2025-03-15, 2026-03-14, 2026-03-14",
    "children-act-1989, stage-1, 2027-12-20, 2028-01-06, 2028-01-20",
    "corporate-two-stage, acknowledgement, 2018-03-28, 2018-04-06, 2018-04-06",
    "corporate-two-stage, stage-1, 2017-04-03, 2017-04-26, 2017-04-26",
    "corporate-two-stage, stage-1, 2017-12-08, 2018-01-03, 2018-01-03",
    "corporate-two-stage, stage-2-request, 2017-12-20, 2018-01-22, 2018-01-22",
    "corporate-two-stage, stage-2, 2017-12-18, 2018-01-25, 2018-01-25",
    "corporate-two-stage, ombudsman, 2025-03-15, 2026-03-14, 2026-03-14",
    "complaint-handling-code, acknowledgement, 2026-01-05, 2026-01-12, 2026-01-12",
    "complaint-handling-code, stage-1, 2026-01-07, 2026-01-21, 2026-02-04",
    "complaint-handling-code, stage-1, 2026-01-12, 2026-01-26, 2026-02-09",
    "complaint-handling-code, stage-2-request, 2026-03-30, 2026-04-29, 2026-04-29",
    "complaint-handling-code, stage-2-acknowledgement, 2026-04-01, 2026-04-10, 2026-04-10",
    "complaint-handling-code, stage-2, 2026-04-10, 2026-05-11, 2026-06-09",
    "complaint-handling-code, twelve-months, 2024-02-29, 2025-02-28, 2025-02-28",
    "complaint-handling-code, ombudsman, 2025-03-15, 2026-03-14, 2026-03-14",
    "enquiry, reply, 2021-12-20, 2022-01-06, 2022-01-06",
    "enquiry, reply, 2026-04-01, 2026-04-17, 2026-04-17",
  })
  void every_limit_is_counted(
      String procedure, String limit, String from, String due, String atMost) {
    due(procedure, limit, from, "--format", "json");
    assertThat(json().get("due").asString()).isEqualTo(due);
    out.getBuffer().setLength(0);
    due(procedure, limit, from, "--extended", "--format", "json");
    assertThat(json().get("due").asString()).isEqualTo(atMost);
    assertThat(json().get("explanation").asString().contains("cannot be extended"))
        .isEqualTo(due.equals(atMost));
  }

  @ParameterizedTest(name = "{0} from {1}: {2}, at most {3}, {4}")
  @CsvSource({
    "hello, 2024-12-24, 2024-12-30, 2024-12-30, working days over Christmas and a weekend",
    "hello, 2024-03-28, 2024-04-03, 2024-04-03, working days over Easter",
    "talk, 2024-12-20, 2025-01-03, 2025-01-17, days of the calendar over Christmas and New Year",
    "talk, 2024-12-14, 2024-12-28, 2025-01-11, a Saturday is a day like any other",
    "talk, 2024-12-12, 2024-12-26, 2025-01-09, so is a bank holiday",
    "ask-again, 2024-01-31, 2024-02-29, 2024-02-29, a month that is shorter",
    "ask-again, 2024-12-31, 2025-01-31, 2025-01-31, a month over the end of the year",
    "second-hello, 2024-03-28, 2024-03-31, 2024-03-31, Easter Sunday",
    "second-eyes, 2024-12-13, 2025-01-15, 2025-01-29, three bank holidays left out",
    "second-eyes, 2024-07-29, 2024-08-27, 2024-09-10, due after the summer bank holiday",
    "time-to-tell, 2024-02-29, 2025-02-28, 2025-02-28, a year without that day",
  })
  void a_procedure_from_a_file_alone_is_counted(
      String limit, String from, String due, String atMost, String why) {
    var northmere = "src/test/resources/northmere/profile";
    due("listening", limit, from, "--profile", northmere, "--format", "json");
    assertThat(json().get("due").asString()).as(why).isEqualTo(due);
    out.getBuffer().setLength(0);
    due("listening", limit, from, "--profile", northmere, "--extended", "--format", "json");
    assertThat(json().get("due").asString()).as(why).isEqualTo(atMost);
  }

  @Test
  void days_of_the_calendar_leave_nothing_out() {
    due(
        "listening",
        "talk",
        "2024-12-20",
        "--profile",
        "src/test/resources/northmere/profile",
        "--extended");
    assertThat(out.toString().strip())
        .isEqualTo("due 17 January 2025: 28 days from 20 December 2024; Listening Promise 4");
  }

  @Test
  void json_has_what_scripts_rely_on() {
    assertThat(due("children-act-1989", "stage-1", "2023-04-21", "--format", "json")).isZero();
    assertThat(json())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {
                      "procedure": "children-act-1989",
                      "limit": "stage-1",
                      "title": "Answer at stage 1",
                      "from": "2023-04-21",
                      "due": "2023-05-09",
                      "length": 10,
                      "unit": "working days",
                      "counted": "after",
                      "extended": false,
                      "extensionKnown": true,
                      "rule": "regulation 14(1)",
                      "notCounted": [
                        {"date": "2023-05-01", "name": "Early May Bank Holiday"},
                        {"date": "2023-05-08", "name": "Coronation of King Charles III"}
                      ],
                      "superseded": null,
                      "explanation": "due 9 May 2023: 10 working days from 21 April, not counting \
                    1 May and 8 May, bank holidays; regulation 14(1)"
                    }\
                    """));
  }

  @Test
  void a_late_announced_holiday_leaves_the_date_it_superseded() {
    due("children-act-1989", "stage-1", "2022-09-08", "--format", "json");
    assertThat(json().get("superseded").asString()).isEqualTo("2022-09-22");
  }

  @Test
  void a_limit_left_to_the_authority_needs_one() {
    assertThat(due("children-act-1989", "acknowledgement", "2026-01-05")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("regulation 10(c)", "Name one with --authority");
    assertThat(
            due("children-act-1989", "acknowledgement", "2026-01-05", "--authority", "sunderland"))
        .isZero();
    assertThat(out.toString()).startsWith("due 8 January 2026: 3 working days from 5 January;");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}: exit {5}, {6}")
  @CsvSource({
    "children-act-1989, stage1, 2026-01-05, --format, text, 2, Did you mean stage-1?",
    "children-act, stage-1, 2026-01-05, --format, text, 2, corporate-one-stage",
    "children-act-1989, stage-1, 2026-02-31, --format, text, 2, is no day",
    "children-act-1989, stage-1, 05/01/2026, --format, text, 2, is no day",
    "children-act-1989, stage-1, 2026-01-05, --format, xml, 2, Use one of",
    "children-act-1989, stage-1, 2026-01-05, --unknown, 1, 2, --unknown",
    "corporate-one-stage, stage-2, 2026-01-05, --format, text, 2, Did you mean stage-1?",
    "children-act-1989, stage-1, 2028-12-28, --format, text, 1, does not guess",
    "children-act-1989, stage-1, 2009-12-28, --format, text, 1, known from 1 January 2010",
    "children-act-1989, stage-1, 2026-01-05, --authority, nobody, 1, no profile of the authority",
    "children-act-1989, stage-1, 2026-01-05, --authority, ../x, 1, no profile of the authority",
  })
  void what_cannot_be_answered_says_why(
      String procedure,
      String limit,
      String from,
      String option,
      String value,
      int exit,
      String said) {
    assertThat(due(procedure, limit, from, option, value)).isEqualTo(exit);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains(said.strip()).doesNotContain("Exception");
  }

  @Test
  void years_need_no_calendar() {
    assertThat(due("children-act-1989", "one-year", "2035-06-01", "--format", "json")).isZero();
    assertThat(json().get("due").asString()).isEqualTo("2036-06-01");
  }
}
