package heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an operator types on the first day, in that order, on a data folder of its own: each step
/// goes on from the one before.
@TestMethodOrder(OrderAnnotation.class)
class CommandLineJourneyTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private static String heads = "";
  private static String importId = "";

  /// What a command came to.
  private record Run(int exit, String out, String error) {}

  @Test
  @Order(1)
  void the_profile_is_checked_and_loaded() {
    assertThat(heard("profile", "check", HOME.resolve("profiles/sunderland").toString()).exit())
        .isZero();

    var loaded = onData("profile", "load", HOME.resolve("profiles/sunderland").toString());

    assertThat(loaded.error()).doesNotContain("Exception");
    assertThat(loaded.exit()).isZero();
  }

  @Test
  @Order(2)
  void a_check_of_the_log_writes_nothing() throws IOException {
    succeeds(importing("--check"));

    assertThat(cases()).isEmpty();
  }

  @Test
  @Order(3)
  void the_log_is_taken_in() throws IOException {
    var taken = importing();

    succeeds(taken);
    var id = Pattern.compile("Import (\\S+) into sunderland").matcher(taken.out());
    assertThat(id.find()).as(taken.out()).isTrue();
    importId = id.group(1);
    assertThat(cases()).hasSize(637);
  }

  @Test
  @Order(4)
  void cases_can_be_listed_by_status() throws IOException {
    var open = cases("--status", "open");

    assertThat(open)
        .as("27 complaints and the one that the Ombudsman still considers")
        .hasSize(28)
        .allSatisfy(row -> {
          assertThat(row.get("status").stringValue()).isEqualTo("open");
          assertThat(row.get("reference").stringValue()).startsWith("SUN-");
        });
    var text = onData("cases", "--authority", "sunderland", "--status", "open");
    assertThat(text.out().lines()).hasSize(open.size());
    assertThat(onData("cases", "--authority", "sunderland", "--status", "lost").exit())
        .as("a status there is none of is wrong use")
        .isEqualTo(2);
    assertThat(onData("cases", "--authority", "nowhere").exit()).isEqualTo(1);
  }

  @Test
  @Order(5)
  void the_published_report_comes_out_in_every_form() throws IOException {
    for (var format : List.of("json", "html", "csv")) {
      var made = report(format);
      assertThat(made.exit()).as(made.error()).isZero();
    }

    var tables = JSON.readTree(Files.readString(folder.resolve("report.json"))).get("tables");
    assertThat(tables.size()).isGreaterThanOrEqualTo(17);
    assertThat(Files.readString(folder.resolve("report.html"))).contains("<caption");
    try (var files = Files.list(folder.resolve("report.csv"))) {
      assertThat(files).anyMatch(file -> file.endsWith("stage-one-by-service-area.csv"));
    }
  }

  @Test
  @Order(5)
  void a_report_can_be_limited_to_a_service_a_team_or_a_cohort() throws IOException {
    var whole = stageOne("json");
    var protection = stageOne("limited", "--filter", "service=child-protection");
    var cohort =
        stageOne(
            "limited",
            "--filter",
            "service=child-protection",
            "--filter",
            "received-on=2017-18-Q1");
    var either =
        stageOne("limited", "--filter", "service=child-protection", "--filter", "service=adoption");
    var adoption = stageOne("limited", "--filter", "service=adoption");

    assertThat(protection).isPositive().isLessThan(whole);
    assertThat(cohort).isPositive().isLessThan(protection);
    assertThat(either).isEqualTo(protection + adoption);
    assertThat(stageOne("limited", "--filter", "team=unknown"))
        .as("the log names no team but in what it calls service")
        .isBetween(1, whole);
    assertThat(Files.readString(folder.resolve("report.limited"))).contains("team: not recorded");
  }

  @Test
  @Order(5)
  void a_wrong_limit_is_named_with_the_nearest_that_is_known() {
    var wrong = report("json", "--filter", "servce=fostering", "--filter", "service=fosterin");

    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.error())
        .contains("\"servce\" is no dimension. Did you mean service?")
        .contains("\"fosterin\" is no service. Did you mean fostering?")
        .doesNotContain("Exception");
  }

  @Test
  @Order(5)
  void what_cannot_be_written_or_read_is_said_in_words() throws IOException {
    var somewhere = folder.resolve("nowhere/report.json");
    var file = Files.writeString(folder.resolve("a-file"), "");
    var noFolder = "there is no folder " + somewhere.getParent();

    assertThat(written("json", somewhere).error()).contains(noFolder);
    assertThat(written("json", folder).error()).contains("Is a directory");
    assertThat(written("csv", file).error()).contains("a-file is a file, and a folder is needed");
    assertThat(onData("backup", somewhere.toString()).error()).contains(noFolder);
    assertThat(onData("verify", "--expect", folder.resolve("none").toString()).error())
        .contains("there is no such file");
    var errors = importing("--errors", somewhere.toString());
    assertThat(errors.exit()).isEqualTo(1);
    assertThat(errors.error()).contains(noFolder).doesNotContain("Heard itself");
  }

  @Test
  @Order(5)
  void a_period_the_wrong_way_round_and_a_day_to_come_are_wrong_use() {
    var backwards = written("json", folder.resolve("none.json"), "2018-03-31..2017-04-01");
    var ahead = report("json", "--stood-on", "2999-01-01");

    assertThat(List.of(backwards.exit(), ahead.exit())).containsOnly(2);
    assertThat(backwards.error()).contains("ends before it begins");
    assertThat(ahead.error()).contains("--stood-on 2999-01-01 is still to come");
  }

  private static Run written(String format, Path out) {
    return written(format, out, "2017-18");
  }

  private static Run written(String format, Path out, String period) {
    return onData(
        "report",
        "--authority",
        "sunderland",
        "--report",
        "published",
        "--period",
        period,
        "--format",
        format,
        "--out",
        out.toString());
  }

  private static int stageOne(String file, String... filter) throws IOException {
    var made = report(file, filter);
    assertThat(made.exit()).as(made.error()).isZero();
    for (var table : tables(Files.readString(folder.resolve("report." + file)))) {
      if (table.get("id").stringValue().equals("complaints-received-by-stage")) {
        return table.get("rows").get(0).get("values").valueStream().mapToInt(JsonNode::asInt).sum();
      }
    }
    throw new AssertionError("no such table");
  }

  @Test
  @Order(6)
  void the_ledger_is_whole_and_its_heads_can_be_held_against_it() throws IOException {
    var verified = onData("verify");

    succeeds(verified);
    heads = verified.out().lines().skip(1).reduce("", (a, b) -> a + b + "\n");
    var file = Files.writeString(folder.resolve("heads.txt"), heads);
    assertThat(onData("verify", "--expect", file.toString()).exit()).isZero();
  }

  @Test
  @Order(7)
  void the_read_model_made_again_gives_the_same_report() throws IOException {
    var before = Files.readString(folder.resolve("report.json"));

    var rebuilt = onData("rebuild");
    succeeds(rebuilt);
    assertThat(rebuilt.out()).startsWith("sunderland: ");
    report("json");

    assertThat(tables(Files.readString(folder.resolve("report.json")))).isEqualTo(tables(before));
  }

  @Test
  @Order(8)
  void a_log_taken_in_twice_changes_nothing() throws IOException {
    succeeds(importing());

    assertThat(onData("verify", "--expect", folder.resolve("heads.txt").toString()).exit())
        .isZero();
    assertThat(cases()).hasSize(637);
  }

  @Test
  @Order(9)
  void an_import_can_be_undone() throws IOException {
    succeeds(onData("import", "undo", importId));

    assertThat(cases()).isEmpty();
    assertThat(onData("import", "undo", importId).exit()).as("once").isEqualTo(1);
  }

  @Test
  @Order(10)
  void wrong_use_is_told_apart_from_failure() {
    assertThat(heard("--help").exit()).isZero();
    assertThat(heard("frobnicate").exit()).isEqualTo(2);
    assertThat(heard("report", "--authority", "sunderland").exit()).isEqualTo(2);
    var failed =
        onData(
            "report",
            "--authority",
            "sunderland",
            "--report",
            "none",
            "--period",
            "2017-18",
            "--format",
            "json",
            "--out",
            folder.resolve("none.json").toString());
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.error()).contains("published").doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("none.json")).doesNotExist();
  }

  private static void succeeds(Run run) {
    assertThat(run.exit()).as(run.error()).isZero();
  }

  private static JsonNode tables(String report) {
    return JSON.readTree(report).get("tables");
  }

  private static Run report(String file, String... more) {
    var asked =
        new ArrayList<>(
            List.of(
                "report",
                "--authority",
                "sunderland",
                "--report",
                "published",
                "--period",
                "2017-18",
                "--format",
                file.equals("limited") ? "json" : file,
                "--out",
                folder.resolve("report." + file).toString()));
    asked.addAll(Arrays.asList(more));
    return onData(asked.toArray(String[]::new));
  }

  private static List<JsonNode> cases(String... more) {
    var asked = new ArrayList<>(List.of("cases", "--authority", "sunderland", "--format", "json"));
    asked.addAll(Arrays.asList(more));
    var run = onData(asked.toArray(String[]::new));
    assertThat(run.exit()).as(run.error()).isZero();
    return JSON.readTree(run.out()).valueStream().toList();
  }

  private static Run importing(String... more) throws IOException {
    var asked = new ArrayList<>(List.of("import", "--authority", "sunderland"));
    asked.addAll(Arrays.asList(more));
    try (Stream<Path> files = Files.list(HOME.resolve("demo/sunderland-2017-18"))) {
      files.sorted().map(Path::toString).forEach(asked::add);
    }
    return onData(asked.toArray(String[]::new));
  }

  private static Run onData(String... arguments) {
    var all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    return heard(all.toArray(String[]::new));
  }

  private static Run heard(String... arguments) {
    var out = new StringWriter();
    var error = new StringWriter();
    var line = Heard.commandLine(new SpringOpener(Map.of()));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(error));
    int exit = line.execute(arguments);
    return new Run(exit, out.toString(), error.toString());
  }
}
