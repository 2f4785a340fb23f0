package heard.reporting;

import static heard.schema.record.Tables.REPRESENTATION;
import static org.assertj.core.api.Assertions.assertThat;

import heard.access.Actor;
import heard.authority.Profiles;
import heard.caselog.ImportRequest;
import heard.caselog.ImportResult;
import heard.caselog.Imports;
import heard.caselog.changes.Accepting;
import heard.caselog.changes.Findings;
import heard.caselog.faults.Fault;
import heard.caselog.files.LogFile;
import heard.caselog.staging.Progress;
import heard.pages.RunningHeard;
import heard.platform.AuthorityId;
import heard.record.Rebuild;
import heard.reporting.document.Cell;
import heard.reporting.document.EvaluatedReport;
import heard.reporting.document.EvaluatedTable;
import heard.reporting.document.ListedRow;
import heard.reporting.document.Period;
import heard.reporting.document.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invented council: the standard profile with what a test adds to it, a log as a test writes
/// it, and its reports.
final class MadeCouncil {

  private static final Path STANDARD = Path.of("../profiles/standard");
  private static int made;

  private final RunningHeard heard;
  private final Path profile;
  private final Path log;
  private final List<String> faults = new ArrayList<>();
  private AuthorityId authority = new AuthorityId(1);

  private MadeCouncil(RunningHeard heard, Path profile, Path log) {
    this.heard = heard;
    this.profile = profile;
    this.log = log;
  }

  static synchronized MadeCouncil in(RunningHeard heard, Path folder) throws IOException {
    var council =
        new MadeCouncil(
            heard, folder.resolve("profile"), Files.createDirectories(folder.resolve("log")));
    try (var files = Files.walk(STANDARD)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var target = council.profile.resolve(STANDARD.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return council.change("profile.yaml", "id: standard", "id: made-" + ++made);
  }

  /// With another text in place of one in the standard profile.
  MadeCouncil change(String file, String what, String with) throws IOException {
    var text = Files.readString(profile.resolve(file));
    if (!text.contains(what)) {
      throw new AssertionError(file + " does not hold " + what);
    }
    Files.writeString(profile.resolve(file), text.replace(what, with));
    return this;
  }

  /// With a file of its own in the profile.
  MadeCouncil with(String file, String text) throws IOException {
    Files.createDirectories(profile.resolve(file).getParent());
    Files.writeString(profile.resolve(file), text);
    return this;
  }

  /// With a log of these rows, cells apart by bars.
  MadeCouncil log(String file, String rows) throws IOException {
    Files.writeString(log.resolve(file), rows.replaceAll(" *\\| *", "|"));
    return this;
  }

  /// Without a file of the log.
  MadeCouncil without(String file) throws IOException {
    Files.delete(log.resolve(file));
    return this;
  }

  /// Loads the profile, and takes in the log.
  ImportResult take() throws IOException {
    return take(Accepting.NONE);
  }

  /// Gives the log once more, and takes over what it says otherwise.
  ImportResult update() throws IOException {
    return take(Accepting.ALL);
  }

  private ImportResult take(Accepting accepting) throws IOException {
    load();
    try (var files = Files.list(log)) {
      var result =
          heard
              .get(Imports.class)
              .run(
                  Actor.command(authority),
                  new ImportRequest(
                      files.sorted().map(LogFile::of).toList(),
                      false,
                      false,
                      fault -> faults.add(told(fault)),
                      () -> {},
                      accepting,
                      Findings.NONE),
                  Progress.NONE);
      return result;
    }
  }

  MadeCouncil load() {
    authority = heard.get(Profiles.class).load(profile).authority();
    return this;
  }

  private static String told(Fault fault) {
    return "%s, row %d, %s, %s: %s"
        .formatted(fault.file(), fault.row(), fault.column(), fault.value(), fault.wrong());
  }

  AuthorityId authority() {
    return authority;
  }

  /// The id of the case of this reference.
  UUID idOf(String reference) {
    return heard
        .walls()
        .reading(
            authority,
            transaction ->
                transaction
                    .sql()
                    .select(REPRESENTATION.ID)
                    .from(REPRESENTATION)
                    .where(REPRESENTATION.REFERENCE.eq(reference))
                    .fetchSingle()
                    .value1());
  }

  /// What was wrong with the log.
  List<String> faults() {
    return faults;
  }

  /// The rows of the table of the report `made` that is so named, each with its cells.
  List<String> table(String id, Period period) {
    return lines(evaluated(id, asked(period, null)));
  }

  /// The same as known by the end of a day.
  List<String> tableAsKnown(String id, Period period, LocalDate known) {
    return lines(evaluated(id, asked(period, known)));
  }

  /// The same as it stood on a day.
  List<String> tableAsStood(String id, Period period, LocalDate stood) {
    return lines(evaluated(id, new Reports.Asked("made", period, stood, null)));
  }

  /// The records or rows of a table of another report.
  List<String> tableOf(String report, String id, Period period) {
    return lines(evaluated(id, new Reports.Asked(report, period, null, null)));
  }

  /// The cells of a table of another report by "group|row|column": numbers, words, or "undefined".
  Map<String, Object> cellsOf(String report, String id, Period period) {
    var cells = new LinkedHashMap<String, Object>();
    if (evaluated(id, new Reports.Asked(report, period, null, null)).body()
        instanceof EvaluatedTable.Grid grid) {
      for (var row : grid.rows()) {
        for (int i = 0; i < row.cells().size(); i++) {
          var group = row.group() == null ? "" : row.group() + "|";
          cells.put(
              group + row.label() + "|" + grid.columns().get(i).name(),
              switch (row.cells().get(i).printed()) {
                case Printed.Amount(var number) -> number;
                case Printed.Words(var words) -> words;
                case Printed.Undefined _ -> "undefined";
                case Printed.Paper _ -> "(a paper)";
              });
        }
      }
    }
    return cells;
  }

  /// The names of the columns of each table of another report.
  List<List<String>> columnsOf(String report, Period period) {
    return heard
        .get(Reports.class)
        .evaluate(authority, new Reports.Asked(report, period, null, null))
        .sections()
        .stream()
        .filter(EvaluatedReport.Figures.class::isInstance)
        .map(section -> ((EvaluatedReport.Figures) section).table().body())
        .filter(EvaluatedTable.Grid.class::isInstance)
        .map(body ->
            ((EvaluatedTable.Grid) body)
                .columns().stream().map(EvaluatedTable.Column::name).toList())
        .toList();
  }

  List<String> notes(String id, Period period) {
    return evaluated(id, asked(period, null)).notes();
  }

  /// The references behind a number of a table.
  List<String> behind(String table, int number, Period period) {
    return heard
        .get(Reports.class)
        .behind(Actor.command(authority), asked(period, null), table, number)
        .orElseThrow()
        .counted()
        .rows()
        .stream()
        .map(ListedRow::reference)
        .toList();
  }

  /// Tables are the same as known by now, and once the read model was made again.
  void assertTheSameOnceRebuilt(Period period, String... tables) {
    var today = LocalDate.ofInstant(heard.clock().instant(), ZoneId.of("Europe/London"));
    for (var table : tables) {
      var before = table(table, period);
      assertThat(tableAsKnown(table, period, today)).as("as known today").isEqualTo(before);
      heard.get(Rebuild.class).all(authority, _ -> {});
      assertThat(table(table, period)).as("rebuilt").isEqualTo(before);
    }
  }

  private static Reports.Asked asked(Period period, @Nullable LocalDate known) {
    return new Reports.Asked("made", period, null, known);
  }

  private EvaluatedTable evaluated(String id, Reports.Asked asked) {
    return heard.get(Reports.class).evaluate(authority, asked).sections().stream()
        .filter(EvaluatedReport.Figures.class::isInstance)
        .map(section -> ((EvaluatedReport.Figures) section).table())
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(EvaluatedTable table) {
    return switch (table.body()) {
      case EvaluatedTable.Grid grid ->
          grid.rows().stream()
              .map(row ->
                  row.label()
                      + ": "
                      + String.join(" ", row.cells().stream().map(MadeCouncil::shown).toList()))
              .toList();
      case EvaluatedTable.Records records ->
          records.records().stream()
              .map(record ->
                  String.join(" ", record.values().stream().map(MadeCouncil::shown).toList()))
              .toList();
    };
  }

  private static String shown(Cell cell) {
    return switch (cell.printed()) {
      case Printed.Amount(var number) -> number.toPlainString();
      case Printed.Words(var words) -> words;
      case Printed.Undefined(var reason) -> "(" + reason + ")";
      case Printed.Paper _ -> "(a paper)";
    };
  }
}
