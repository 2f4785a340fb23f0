package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// One report in all its forms.
class RenderingsTest {

  private static final UUID PAPER = new UUID(1, 1);
  private static final Texts TEXTS = new Texts(Map.of(PAPER, "+ <b>Listen</b> first"));

  @TempDir Path folder;

  @Test
  void a_text_that_a_spreadsheet_would_run_is_defused() throws IOException {
    new CsvRendering().write(report(), TEXTS, folder.resolve("csv"));

    assertThat(Files.readString(folder.resolve("csv/sums.csv")))
        .isEqualTo(
            "\uFEFFgroup,label,Number,%\r\n"
                + "@group,'=1+1,-3,\r\n".replace("@group", "'@group")
                + "'@group,Total,1234,12.5\r\n");
    assertThat(Files.readString(folder.resolve("csv/lessons.csv")))
        .isEqualTo("\uFEFFno,lesson\r\n1,'+ <b>Listen</b> first\r\n");
  }

  @Test
  void what_is_to_be_said_once_is_said_once_and_numbered_anew() {
    var other = new UUID(1, 2);
    var again = new UUID(1, 3);
    var texts = new Texts(Map.of(PAPER, "Leave", other, "Leave ", again, "Records"));
    var records =
        new EvaluatedTable.Records(
            List.of("no", "reason"),
            List.of(),
            List.of(reason(1, PAPER), reason(2, other), reason(3, again)),
            new EvaluatedTable.Once("reason", List.of("no")));
    var said = SaidOnce.in(report().with(table -> table.with(records)), texts).tables().getFirst();

    assertThat(((EvaluatedTable.Records) said.body()).records())
        .containsExactly(reason(1, PAPER), reason(2, again));
  }

  private static Map<String, Cell> reason(int number, UUID paper) {
    return Map.of(
        "no",
        number(String.valueOf(number), "count"),
        "reason",
        new Cell(new Printed.Paper(paper), "text", List.of()));
  }

  @Test
  void what_is_undefined_is_null_with_its_reason_in_json() {
    var json = JsonMapper.builder().build().readTree(new JsonRendering().of(report(), TEXTS));
    var row = json.get("tables").get(0).get("rows").get(0);
    assertThat(row.get("values").get("Number").asInt()).isEqualTo(-3);
    assertThat(row.get("values").get("%").isNull()).isTrue();
    assertThat(row.get("reason").get("%").asString()).isEqualTo("a percentage of none");
    assertThat(json.get("tables").get(1).get("records").get(0).get("lesson").asString())
        .isEqualTo("+ <b>Listen</b> first");
  }

  @Test
  void a_table_has_a_caption_with_its_base_scopes_and_groups() {
    var html = HtmlRendering.of(report(), TEXTS);
    assertThat(html)
        .contains("<html lang=\"en-GB\">")
        .contains("Sums &lt;of&gt; things<br>")
        .contains("Counted: stages, by the day")
        .contains("<th scope=\"col\"")
        .contains("<th scope=\"row\" class=\"govuk-table__header\">=1+1</th>")
        .contains("<th scope=\"rowgroup\" colspan=\"3\"")
        .contains("n/a<span class=\"heard-report__base\"> (a percentage of none)</span>")
        .contains("12.5%")
        .contains("1,234")
        .contains("&lt;b&gt;Listen&lt;/b&gt; first")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("href=\"#sums\" class=\"govuk-link\">17</a>")
        .doesNotContain("<script")
        .doesNotContain("javascript:");
  }

  @Test
  void a_table_may_print_nothing_and_what_is_undefined_in_words_of_its_own() {
    var report =
        report()
            .with(table ->
                new EvaluatedTable(
                    table.id(),
                    table.section(),
                    table.caption(),
                    table.kind(),
                    table.down(),
                    table.across(),
                    table.from(),
                    table.base(),
                    table.notes(),
                    new EvaluatedTable.Wording("none", "not asked"),
                    new EvaluatedTable.Grid(
                        List.of(
                            new EvaluatedTable.Column("Number", "count"),
                            new EvaluatedTable.Column("%", "percent")),
                        List.of(row("A row", null, number("0", "count"), undefined())))));
    assertThat(HtmlRendering.of(report, TEXTS))
        .contains(">none</td>", ">not asked</td>")
        .doesNotContain("n/a", "a percentage of none");
    var values =
        JsonMapper.builder()
            .build()
            .readTree(new JsonRendering().of(report, TEXTS))
            .get("tables")
            .get(0)
            .get("rows")
            .get(0);
    assertThat(values.get("values").get("Number").asInt()).isZero();
    assertThat(values.get("values").get("%").isNull()).isTrue();
    assertThat(values.get("reason").get("%").asString()).isEqualTo("a percentage of none");
  }

  @Test
  void a_chart_says_every_number_of_it_in_words_and_has_its_table() {
    var html = HtmlRendering.of(report(), TEXTS);
    assertThat(html)
        .contains("role=\"img\" aria-labelledby=\"bars-title bars-desc\"")
        .contains("<title id=\"bars-title\">Bars</title>")
        .contains("<desc id=\"bars-desc\">Bar chart. One, Number: 5; Two, Number: 10.</desc>")
        .contains("aria-label=\"Bars\"");
  }

  private static EvaluatedReport report() {
    var sums =
        new EvaluatedTable(
            "sums",
            "1",
            "Sums <of> things",
            "table",
            "thing",
            "number",
            "cases",
            "stages, by the day",
            List.of(),
            new EvaluatedTable.Grid(
                List.of(
                    new EvaluatedTable.Column("Number", "count"),
                    new EvaluatedTable.Column("%", "percent")),
                List.of(
                    row("=1+1", "@group", number("-3", "count"), undefined()),
                    row("Total", "@group", number("1234", "count"), number("12.5", "percent")))));
    var lessons =
        new EvaluatedTable(
            "lessons",
            "",
            "Lessons",
            "table",
            "record",
            "field",
            "text",
            "",
            List.of(),
            new EvaluatedTable.Records(
                List.of("no", "lesson"),
                List.of(),
                List.of(
                    Map.of(
                        "no",
                        number("1", "count"),
                        "lesson",
                        new Cell(new Printed.Paper(PAPER), "text", List.of())))));
    var bars =
        new EvaluatedTable(
            "bars",
            "",
            "Bars",
            "chart",
            "thing",
            "number",
            "cases",
            "",
            List.of(),
            new EvaluatedTable.Grid(
                List.of(new EvaluatedTable.Column("Number", "count")),
                List.of(
                    row("One", null, number("5", "count")),
                    row("Two", null, number("10", "count")))));
    return new EvaluatedReport(
        "made",
        "A report",
        "A council",
        Period.year(2017),
        Period.year(2017),
        Period.year(2017),
        List.of(),
        null,
        null,
        List.of(),
        List.of(
            new EvaluatedReport.Prose(
                "# Head\n\n[17](figure:sums/Total) <script>alert(1)</script> [x](javascript:alert(1))\n"),
            new EvaluatedReport.Figures(sums),
            new EvaluatedReport.Figures(lessons),
            new EvaluatedReport.Figures(bars)),
        List.of());
  }

  private static EvaluatedTable.Row row(String label, @Nullable String group, Cell... cells) {
    return new EvaluatedTable.Row(
        label, null, group, false, null, null, null, null, List.of(cells));
  }

  private static Cell number(String number, String unit) {
    return new Cell(new Printed.Amount(new BigDecimal(number)), unit, List.of());
  }

  private static Cell undefined() {
    return new Cell(new Printed.Undefined("a percentage of none"), "percent", List.of());
  }
}
