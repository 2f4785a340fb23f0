package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Role;
import heard.pages.Sunderland;
import heard.pages.Visitor;
import heard.reporting.Reports;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Reports in the browser: chosen, read, opened to what makes a figure, seen from another day.
class ReportPagesTest {

  private static final Sunderland SUNDERLAND = Sunderland.shared();
  private static final Pattern FIGURE =
      Pattern.compile(
          "href=\"(/reports/published/figures/[^\"]+)\" class=\"heard-figure\">([^<]+)<");
  private static final String YEAR = "/reports/published?period=2016-17";

  private final Visitor officer = SUNDERLAND.signedIn(Role.OFFICER);

  @Test
  void one_chooses_a_report_and_its_period() {
    var page = officer.open("/reports").body();
    assertThat(page)
        .contains("Complaints – Quarterly Report")
        .contains("<option value=\"2017-18-Q4\">quarter 4 of 2017/18</option>");
    assertThat(officer.open("/reports/published?period=soon").body())
        .contains("Choose the period of the report")
        .contains("There is a problem");
    assertThat(officer.open("/reports/publishd?period=2017-18").statusCode()).isEqualTo(404);
  }

  @Test
  void a_report_can_be_limited_to_a_service_on_its_page_and_in_its_files() {
    assertThat(officer.open("/reports").body())
        .contains("<option value=\"service=fostering\">Fostering</option>");
    var page = officer.open("/reports/published?period=2016-17&filter=service%3Dfostering").body();
    assertThat(page)
        .contains("Limited to service: Fostering.")
        .contains("/file?period=2016-17&amp;filter=service")
        .contains("Counted: ");
    assertThat(
            officer
                .open("/reports/published/file?period=2016-17&filter=service%3Dfostering&as=json")
                .body())
        .contains("\"filter\" : [ \"service: Fostering\" ]");
  }

  @Test
  void a_report_can_have_several_limits_and_keeps_them_in_its_links() {
    var page =
        officer
            .open(
                "/reports/published?period=2017-18&filter=service%3Dfostering&filter="
                    + "&filter=service%3Dadoption&filter=received-on%3D2017-18-Q1")
            .body();
    assertThat(page)
        .contains("Limited to service: Fostering or Adoption", "received on: quarter 1 of 2017/18")
        .contains("filter=service=fostering&amp;filter=service=adoption&amp;filter=received-on");
    assertThat(behind(page, "complaints-received-by-stage", "3")).contains("Report of 2017/18");
  }

  @Test
  void a_wrong_limit_is_said_at_its_field_with_the_nearest_that_is_known() {
    var page =
        officer.open(
            "/reports/published?period=2017-18&filter=service%3Dfosterin&filter=servce%3Dx");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("There is a problem", "href=\"#filter\"")
        .contains("\"fosterin\" is no service. Did you mean fostering?")
        .contains("\"servce\" is no dimension. Did you mean service?");
    assertThat(
            officer
                .open("/reports/published/file?period=2017-18&filter=servce%3Dx&as=json")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void what_a_complainant_may_still_ask_for_is_no_limit_that_the_authority_missed() {
    assertThat(officer.open("/reports/quarterly?period=2017-18-Q3").body())
        .contains(">Answer at stage 2<", ">Acknowledge the request for a panel<")
        .doesNotContain(">Ask for stage 2<", ">Ask for a review panel<");
  }

  @Test
  void no_report_is_made_as_of_a_day_to_come() {
    assertThat(officer.open("/reports/published?period=2017-18&stood-on=2018-04-17").body())
        .contains("As it stood on must be today or earlier");
    assertThat(officer.open("/reports/published?period=2017-18&stood-on=2018-04-16").body())
        .contains("As it stood on 16 April 2018");
  }

  @Test
  void every_figure_of_a_page_opens_as_many_rows_as_it_says() {
    var page = officer.open(YEAR).body();
    var figures = FIGURE.matcher(page);
    int opened = 0;
    while (figures.find() && opened < 40) {
      if (figures.group(2).matches("\\d+")) {
        var behind = officer.open(figures.group(1).replace("&amp;", "&")).body();
        assertThat(behind).contains(">" + figures.group(2) + "</h2>");
        assertThat(behind.split("href=\"/representations/[0-9a-f]", -1))
            .as(figures.group(1))
            .hasSize(Integer.parseInt(figures.group(2)) + 1);
        opened++;
      }
    }
    assertThat(opened).isEqualTo(40);
  }

  @Test
  void a_percentage_opens_its_number_and_its_base_and_a_change_both_periods() {
    var page = officer.open("/reports/published?period=2017-18").body();
    assertThat(behind(page, "figures-timeliness", "57%")).contains("in council time: yes");
    assertThat(behind(page, "figures-complaints-received", "3.3%").split("<h2", -1)).hasSize(3);
  }

  @Test
  void a_mean_opens_the_days_of_each_case() {
    var page = officer.open("/reports/quarterly?period=2017-18-Q1").body();
    var mean =
        Pattern.compile(
                "href=\"(/reports/quarterly/figures/in-time\\?[^\"]+)\" class=\"heard-figure\">(\\d+\\.\\d)<")
            .matcher(page);
    assertThat(mean.find()).isTrue();
    var behind = officer.open(mean.group(1).replace("&amp;", "&")).body();
    assertThat(behind).contains("The number is the mean of working days from the request");
    var own = Pattern.compile("numeric\">(\\d+)</td>").matcher(behind);
    var days = own.results().map(found -> new BigDecimal(found.group(1))).toList();
    assertThat(
            days.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP))
        .isEqualByComparingTo(mean.group(2));
  }

  private String behind(String page, String table, String shown) {
    var found =
        Pattern.compile(
                "href=\"(/reports/published/figures/%s[^\"]+)\" class=\"heard-figure\">%s<"
                    .formatted(table, Pattern.quote(shown)))
            .matcher(page);
    assertThat(found.find()).as(table + " " + shown).isTrue();
    return officer.open(found.group(1).replace("&amp;", "&")).body();
  }

  @Test
  void a_board_reader_reads_figures_and_cannot_open_them() {
    var reader = SUNDERLAND.signedIn(Role.BOARD_READER);
    assertThat(reader.open(YEAR).body()).contains("183").doesNotContain("heard-figure\"");
    assertThat(
            reader
                .open("/reports/published/figures/compliments-by-team?period=2016-17&numbers=0")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_figure_that_is_none_is_not_found_and_a_bad_address_is_refused() {
    var at = "/reports/published/figures/compliments-by-team?period=2016-17&numbers=";
    assertThat(officer.open(at + "99999").statusCode()).isEqualTo(404);
    assertThat(officer.open(at + "x").statusCode()).isEqualTo(400);
    assertThat(officer.open(at.replace("2016-17", "never") + "0").statusCode()).isEqualTo(400);
  }

  @Test
  void a_report_can_be_taken_away_as_a_file() {
    var json = officer.open("/reports/published/file?period=2016-17&as=json");
    assertThat(json.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("published-2016-17.json");
    assertThat(json.body()).contains("\"stage-one-year\"");
    assertThat(officer.open("/reports/published/file?period=2016-17&as=csv").statusCode())
        .isEqualTo(200);
    assertThat(officer.open("/reports/published/file?period=2016-17&as=html").body())
        .startsWith("<!DOCTYPE html>");
  }

  @Test
  void as_it_stood_on_a_day_what_came_later_is_not_counted_and_what_was_open_then_is_open() {
    var now = report(null, null);
    var then = report(LocalDate.of(2016, 9, 30), null);
    assertThat(received(now, "Q2 (Jul-Sep)")).isEqualTo(received(then, "Q2 (Jul-Sep)"));
    assertThat(received(now, "Q3 (Oct-Dec)")).isPositive();
    assertThat(received(then, "Q3 (Oct-Dec)")).isZero();
  }

  @Test
  void before_the_log_was_taken_in_nothing_was_known_and_on_that_day_all_of_it() {
    assertThat(received(report(null, LocalDate.of(2018, 2, 13)), "Q2 (Jul-Sep)")).isZero();
    assertThat(received(report(null, LocalDate.of(2030, 1, 1)), "Q2 (Jul-Sep)"))
        .isEqualTo(received(report(null, null), "Q2 (Jul-Sep)"));
  }

  private static EvaluatedReport report(@Nullable LocalDate stoodOn, @Nullable LocalDate knownOn) {
    return SUNDERLAND
        .heard()
        .get(Reports.class)
        .evaluate(
            SUNDERLAND.authority(),
            new Reports.Asked("published", Period.year(2016), stoodOn, knownOn));
  }

  private static int received(EvaluatedReport report, String column) {
    var body = report.table("complaints-received-by-stage").orElseThrow().body();
    var grid = (EvaluatedTable.Grid) body;
    int at = grid.columns().stream().map(EvaluatedTable.Column::name).toList().indexOf(column);
    return ((Printed.Amount) grid.rows().getFirst().cells().get(at).printed()).number().intValue();
  }
}
