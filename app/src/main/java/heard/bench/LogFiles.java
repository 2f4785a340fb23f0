package heard.bench;

import heard.platform.csv.SafeCsv;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The files of a log, with the columns that the mapping of Sunderland's profile names.
final class LogFiles implements Closeable {

  static final List<String> FINDINGS =
      List.of("Upheld", "Partially Upheld", "Not Upheld", "Not Upheld", "Unsubstantiated");
  static final List<String> THEMES =
      List.of(
          "Lack of communication and contact",
          "Staff attitude",
          "Incorrect information",
          "Contact arrangements",
          "Lack of action taken",
          "Payments",
          "Placement unsuitable");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  private final Path folder;
  private final List<Path> paths = new ArrayList<>();
  private final SafeCsv representations;
  private final SafeCsv stages;
  private final SafeCsv elements;
  private final SafeCsv themes;
  private final SafeCsv compliments;
  private final SafeCsv ombudsman;

  /// A stage and its dates of the council's own reckoning.
  record Stage(String name, LocalDate requested, LocalDate due, @Nullable LocalDate extendedDue) {}

  private LogFiles(Path folder) throws IOException {
    this.folder = folder;
    representations =
        file(
            "Representations",
            "Ref,Period,Received date,Type,Procedure,Linked ref,Link kind,Area,Service,Team,"
                + "Channel,Submitted via,Complainant kind,Complainant name,Complainant group,"
                + "Child name,Acknowledged date,Definition confirmed date,Outcome sought,"
                + "Refusal reason,Status");
    stages =
        file(
            "Stages",
            "Ref,Stage,Requested date,Due date,Extended,Extended due date,Draft checked date,"
                + "Panel date,Panel findings date,Response date,Closed date,Working days,Status,"
                + "Outcome,Actual outcome,Remedial action,Handler role,Delay reason");
    elements = file("Elements", "Ref,Stage,Element no,Nature,Finding,Finding date");
    themes = file("Themes", "Ref,Theme");
    compliments = file("Compliments", "Ref,Period,Received date,Service,Team,From kind");
    ombudsman =
        file(
            "Ombudsman",
            "Ref,Period,Received date,Service,Status,Decision,Decision date,After all stages,"
                + "Linked ref,Remedy");
  }

  static LogFiles in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new LogFiles(folder);
  }

  List<Path> paths() {
    return List.copyOf(paths);
  }

  void representation(
      String reference,
      LocalDate received,
      String type,
      String procedure,
      String service,
      String channel,
      String via,
      String complainantKind,
      String complainant,
      String child,
      @Nullable LocalDate acknowledged,
      @Nullable LocalDate confirmed,
      String status) {
    representations.row(
        reference,
        "",
        day(received),
        type,
        procedure,
        "",
        "",
        "",
        service,
        "",
        channel,
        via,
        complainantKind,
        complainant,
        "",
        child,
        day(acknowledged),
        day(confirmed),
        "",
        "",
        status);
  }

  void open(String reference, String stage, LocalDate requested, LocalDate due, String handler) {
    stages.row(
        reference,
        stage,
        day(requested),
        day(due),
        "No",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "open",
        "",
        "",
        "",
        handler,
        "");
  }

  void closed(
      String reference,
      Stage stage,
      @Nullable LocalDate draftChecked,
      @Nullable LocalDate hearing,
      LocalDate responded,
      int workingDays,
      String outcome,
      String handler) {
    stages.row(
        reference,
        stage.name(),
        day(stage.requested()),
        day(stage.due()),
        stage.extendedDue() == null ? "No" : "Yes",
        day(stage.extendedDue()),
        day(draftChecked),
        day(hearing),
        hearing == null ? "" : day(hearing.plusDays(1)),
        day(responded),
        day(responded),
        Integer.toString(workingDays),
        "closed",
        outcome,
        "",
        "",
        handler,
        "");
  }

  void elements(String reference, String stage, List<String> findings, @Nullable LocalDate found) {
    for (int i = 0; i < findings.size(); i++) {
      elements.row(reference, stage, Integer.toString(i + 1), "", findings.get(i), day(found));
    }
  }

  void theme(String reference, String theme) {
    themes.row(reference, theme);
  }

  void compliment(String reference, LocalDate received, String team, String from) {
    compliments.row(reference, "", day(received), "", team, from);
  }

  void ombudsman(String reference, LocalDate received, String service, LocalDate decided) {
    ombudsman.row(
        reference,
        "",
        day(received),
        service,
        "closed",
        "No further action",
        day(decided),
        "",
        "",
        "");
  }

  @Override
  public void close() throws IOException {
    representations.close();
    stages.close();
    elements.close();
    themes.close();
    compliments.close();
    ombudsman.close();
  }

  private SafeCsv file(String name, String headings) throws IOException {
    var path = folder.resolve(name + ".csv");
    paths.add(path);
    var csv = SafeCsv.to(path);
    csv.row(headings.split(",", -1));
    return csv;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
