package heard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measuring at a small size: every measurement is taken, and what can be counted holds. No time is
/// asserted, since none would hold on a machine that somebody else is using.
class BenchCommandTest {

  private static final int CASES = 1000;
  private static final List<String> MEASURED =
      List.of(
          "representations",
          "events",
          "rows",
          "import",
          "import-start",
          "import-heap",
          "import-officer",
          "bulk",
          "command",
          "command-at-once",
          "command-statements",
          "case-page",
          "case-page-statements",
          "list",
          "list-statements",
          "list-open",
          "list-open-statements",
          "search-surname",
          "search-reference",
          "search-word",
          "report",
          "report-by-hand",
          "report-large",
          "report-large-by-hand",
          "report-after-largest",
          "report-as-known",
          "report-statements",
          "rebuild",
          "rebuild-rate",
          "verify",
          "verify-rate",
          "update-cases",
          "update-check",
          "update",
          "update-heap",
          "first-page",
          "due");

  @TempDir private static Path folder;

  private static Path own;
  private static final Map<String, JsonNode> FIGURES = new LinkedHashMap<>();

  @BeforeAll
  static void measure_once() {
    System.setProperty("heard.home", "..");
    own = folder.resolve("bench");
    var said =
        run(
            "bench",
            "--cases",
            "" + CASES,
            "--rounds",
            "1",
            "--format",
            "json",
            "--folder",
            own.toString());
    assertEquals(0, said.exit(), said.err());
    for (var figure : JsonMapper.shared().readTree(said.out()).get("figures")) {
      FIGURES.put(figure.get("id").asString(), figure);
    }
  }

  @AfterAll
  static void clear() {
    System.clearProperty("heard.home");
  }

  @Test
  void every_measurement_is_taken() {
    assertEquals(MEASURED, List.copyOf(FIGURES.keySet()));
    FIGURES.forEach((id, figure) -> assertTrue(figure.get("value").asDouble() > 0, id));
  }

  @Test
  void the_log_has_about_twelve_events_each() {
    assertEquals(CASES, value("representations"));
    var each = value("events") / CASES;
    assertTrue(each > 10 && each < 15, "events each: " + each);
  }

  @Test
  void every_page_takes_at_most_eight_statements() {
    for (var page : List.of("case-page", "list", "list-open")) {
      var statements = value(page + "-statements");
      assertTrue(statements <= 8, "%s takes %s".formatted(page, statements));
    }
  }

  @Test
  void a_command_sends_no_more_statements_than_by_hand() {
    var command = figure("command-statements");
    assertTrue(
        command.get("value").asDouble() <= command.get("yardstick").asDouble(), command::toString);
  }

  @Test
  void an_import_and_an_update_keep_to_their_heap() {
    assertTrue(figure("import-heap").get("met").asBoolean());
    assertTrue(figure("update-heap").get("met").asBoolean());
  }

  @Test
  void what_has_a_bar_says_whether_it_is_met() {
    FIGURES.forEach(
        (id, figure) -> assertEquals(figure.get("bar").isNull(), figure.get("met").isNull(), id));
  }

  @Test
  void nothing_is_left_behind() {
    assertFalse(Files.exists(own));
  }

  @Test
  void a_folder_with_something_in_it_is_refused() throws IOException {
    var taken = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(taken.resolve("somebody's"), "work");
    var said = run("bench", "--cases", "1000", "--folder", taken.toString());
    assertEquals(1, said.exit());
    assertTrue(said.err().contains("is not empty"), said.err());
    assertTrue(Files.exists(taken.resolve("somebody's")));
  }

  @Test
  void too_few_cases_to_measure_are_refused() {
    var said = run("bench", "--cases", "5");
    assertEquals(2, said.exit());
    assertTrue(said.err().contains("too few"), said.err());
  }

  private static double value(String id) {
    return figure(id).get("value").asDouble();
  }

  private static JsonNode figure(String id) {
    return Objects.requireNonNull(FIGURES.get(id), id);
  }

  private record Said(int exit, String out, String err) {}

  private static Said run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var line = Heard.commandLine(new SpringOpener(Map.of()));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    int exit = line.execute(arguments);
    return new Said(exit, out.toString(), err.toString());
  }
}
