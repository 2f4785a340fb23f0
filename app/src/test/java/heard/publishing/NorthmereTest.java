package heard.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.platform.AuthorityId;
import heard.reporting.Reports;
import heard.reporting.document.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A council that nobody had thought of: its profile, procedure, mapping and report were written
/// from the documentation alone, over a register of its own making. Each cell of its report is
/// counted again from the rows of the register.
class NorthmereTest {

  private static final Path COUNCIL = Path.of("src/test/resources/northmere");
  private static final Path REGISTER = COUNCIL.resolve("Northmere register 2024-25.xlsx");

  @TempDir private Path folder;

  @Test
  void its_report_says_what_a_recount_of_its_register_says() throws IOException {
    agrees(register(), List.of(REGISTER));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void an_altered_register_is_recounted(long seed) throws IOException {
    var log = register();
    new NorthmereAlterations(log, seed).some(60);
    agrees(log, log.write(Files.createDirectories(folder.resolve("log"))));
  }

  @Test
  void a_quarter_without_a_case_has_no_percentages_and_says_so() throws IOException {
    var log = register();
    new NorthmereAlterations(log, 0).leaveNothingOf(NorthmereRecount.QUARTER);
    agrees(log, log.write(Files.createDirectories(folder.resolve("log"))));
  }

  @Test
  void where_a_table_asks_for_it_people_read_a_word_for_nought_and_programs_the_number()
      throws IOException {
    var publication =
        report(ImportedLogs.take(COUNCIL.resolve("profile"), List.of(REGISTER), folder));
    var html = HtmlRendering.of(publication.report(), publication.texts());
    var thanks = html.substring(html.lastIndexOf("Thank yous by team"));
    assertThat(thanks.substring(0, thanks.indexOf("</table>")))
        .contains(">none<")
        .doesNotContain(">0<", "n/a");
    assertThat(new JsonRendering().of(publication.report(), publication.texts()))
        .doesNotContain("\"none\"");
  }

  @Test
  void people_read_a_day_of_a_list_in_full_and_programs_as_a_date() throws IOException {
    var publication =
        report(ImportedLogs.take(COUNCIL.resolve("profile"), List.of(REGISTER), folder));
    assertThat(HtmlRendering.of(publication.report(), publication.texts()))
        .contains("17 October 2024")
        .doesNotContain("2024-10-17");
    assertThat(new JsonRendering().of(publication.report(), publication.texts()))
        .contains("2024-10-17");
  }

  private static CouncilLog register() throws IOException {
    return CouncilLog.of(new NorthmereForm(), List.of(REGISTER));
  }

  private void agrees(CouncilLog log, List<Path> files) throws IOException {
    var authority = ImportedLogs.take(COUNCIL.resolve("profile"), files, folder);
    Agreement.of(report(authority), new NorthmereRecount(log));
  }

  private static Publications.Publication report(AuthorityId authority) {
    return ImportedLogs.heard()
        .get(Publications.class)
        .of(
            authority,
            new Reports.Asked("listening", Period.parse("2024-25-Q3").orElseThrow(), null, null));
  }
}
