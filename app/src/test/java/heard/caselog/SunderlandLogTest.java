package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.casefile.CaseId;
import heard.casefile.Event;
import heard.casefile.ImportId;
import heard.casefile.PaperRef;
import heard.casefile.PersonId;
import heard.caselog.cases.Belongings;
import heard.caselog.cases.Histories;
import heard.caselog.faults.FaultKind;
import heard.caselog.staging.Family;
import heard.caselog.staging.Verdict;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import heard.procedure.Code;
import heard.record.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sunderland's log, as it is and with something wrong in it.
class SunderlandLogTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId SUNDERLAND = DATABASE.authority(1, "sunderland");

  @TempDir Path folder;

  @Test
  void the_whole_log_is_read_without_a_fault() throws IOException {
    var look = look(LogUnderTest.in(folder));

    assertThat(look.faults()).isEmpty();
    assertThat(look.checked().count(Verdict.NEW)).isEqualTo(447 + 6 + 184 + 19);
    assertThat(
            look.cases().stream()
                .collect(Collectors.groupingBy(c -> c.family(), Collectors.counting())))
        .isEqualTo(Map.of(Family.REPRESENTATION, 447L + 6 + 184, Family.LEARNING, 19L));
  }

  @Test
  void every_row_is_told_as_what_happened() throws IOException {
    var look = look(LogUnderTest.in(folder));
    var histories =
        new Histories(
            LogUnderTest.profile(), new Nobody(), new ImportId(new UUID(0, 7)), LogUnderTest.TODAY);

    var counts = new TreeMap<String, Integer>();
    for (var rows : look.cases()) {
      for (var happening : histories.of(rows)) {
        counts.merge(word(happening.event()), 1, Integer::sum);
      }
    }

    assertThat(counts)
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("Acknowledged", 447 - 80),
                    Map.entry("ChildNamed", 447 - 80),
                    Map.entry("ComplainantNamed", 447),
                    Map.entry("ComplimentPaid", 184),
                    Map.entry("CouncilCalculationRecorded", 414),
                    Map.entry("DefinitionConfirmed", 447 - 80),
                    Map.entry("DelayRecorded", 186),
                    Map.entry("DispositionMade", 5 + 5),
                    Map.entry("DraftChecked", 382),
                    Map.entry("ElementDefined", 708),
                    Map.entry("FindingMade", 708 - 5),
                    Map.entry("GroupJoined", 11),
                    Map.entry("HandlerAssigned", 414),
                    Map.entry("LearningRecorded", 19),
                    Map.entry("OmbudsmanDecided", 5),
                    Map.entry("OmbudsmanReferred", 6 + 5),
                    Map.entry("OverallOutcomeSet", 170 + 76 + 133 + 3),
                    Map.entry("PanelHeld", 9),
                    Map.entry("PanelReported", 9),
                    Map.entry("ProcedureChosen", 360 + 7),
                    Map.entry("RepresentationClosed", 415 + 5),
                    Map.entry("RepresentationLinked", 6),
                    Map.entry("RepresentationReceived", 447 + 6 + 184),
                    Map.entry("RepresentationWithdrawn", 5),
                    Map.entry("ResponseSent", 382),
                    Map.entry("ServiceNamed", 447 + 6 + 144),
                    Map.entry("StageClosed", 382 + 5),
                    Map.entry("StageExtended", 269),
                    Map.entry("StageOpened", 414),
                    Map.entry("StageRequested", 35 + 12),
                    Map.entry("ThemesRecorded", 177))));
  }

  /// One thing wrong in a log that is right but for it.
  record Wrong(Change change, String where, String value, String wrong, String remedy) {}

  interface Change {
    LogUnderTest in(LogUnderTest log) throws IOException;
  }

  static Stream<Wrong> wrong() {
    return Stream.of(
        new Wrong(
            log -> log.replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,31/02/2017,4"),
            "Stages.csv, row 2, Closed date",
            "31/02/2017",
            "February 2017 has no day 31.",
            "Look up the right day"),
        new Wrong(
            log -> log.replace("Stages.csv", "03/08/2016,03/08/2016,4", "27/07/2016,03/08/2016,4"),
            "Stages.csv, row 2, Response date",
            "27/07/2016",
            "This is before Requested date, 28/07/2016.",
            "Look up both days"),
        new Wrong(
            log -> log.replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2061,03/08/2016,4"),
            "Stages.csv, row 2, Response date",
            "03/08/2061",
            "This day has not come yet.",
            "Look up the right day"),
        new Wrong(
            log -> log.replace("Stages.csv", "03/08/2016,03/08/2016,4", "soon,03/08/2016,4"),
            "Stages.csv, row 2, Response date",
            "soon",
            "This is not a date.",
            "Write it as 31/01/2018"),
        new Wrong(
            log ->
                log.replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,03/08/2016,four"),
            "Stages.csv, row 2, Working days",
            "four",
            "This is not a whole number from 0 on.",
            "Write digits alone."),
        new Wrong(
            log -> log.replace("Elements.csv", "Partially Upheld", "Partly Upheld"),
            "Elements.csv, row 2, Finding",
            "Partly Upheld",
            "The mapping does not know the word \"Partly Upheld\" as finding.",
            "Did you mean \"Partially Upheld\"?"),
        new Wrong(
            log -> log.replace("Themes.csv", "SUN-R-0184", "SUN-R-9184"),
            "Themes.csv, row 2, Ref",
            "SUN-R-9184",
            "No representation in these files has this reference.",
            "Give the files of a log together"),
        new Wrong(
            log -> log.replace("Themes.csv", "SUN-R-0184", ""),
            "Themes.csv, row 2, Ref",
            "",
            "Each row here needs a reference.",
            "Fill in the cell"),
        new Wrong(
            log -> log.add("Compliments.csv", "SUN-K-0172,2016/17,05/04/2016,,,family"),
            "Compliments.csv, row 186, Ref",
            "SUN-K-0172",
            "Compliments.csv, row 2 already says this of it.",
            "Delete one of the two rows"),
        new Wrong(
            log -> log.add("Compliments.csv", "sun-r-0001,2016/17,05/04/2016,,,family"),
            "Representations.csv, row 65, Ref",
            "SUN-R-0001",
            "Compliments.csv, row 186 already says this of it.",
            "Delete one of the two rows"),
        new Wrong(
            log -> log.add("Elements.csv", "SUN-R-0001,Stage Two,1,,Upheld,03/08/2016"),
            "Elements.csv, row 710, Stage",
            "stage-2",
            "The log has no row for this stage of SUN-R-0001.",
            "Add the row of the stage"),
        new Wrong(
            log -> log.replace("Representations.csv", "SUN-R-0293", "SUN-R-9293"),
            "Representations.csv, row",
            "SUN-R-9293",
            "Neither these files nor Heard have a representation with this reference.",
            "Put the reference right"),
        new Wrong(
            log ->
                log.replace("Compliments.csv", "not recorded,family", "not recorded,family,more"),
            "Compliments.csv, row 2",
            "",
            "The row has 7 cells, the headings are 6.",
            "Look for a missing quotation mark"),
        new Wrong(
            log -> log.replace("Themes.csv", "Ref,Theme", "Ref,Topic"),
            "Themes.csv, Theme",
            "",
            "This column is missing.",
            "Export the log with it"),
        new Wrong(
            log -> log.add("Minutes.csv", "Ref,Text"),
            "Minutes.csv",
            "",
            "The mapping names no file like this",
            "Rename the file"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_is_wrong_is_said_with_its_place_and_what_to_do(Wrong wrong) throws IOException {
    var look = look(wrong.change().in(LogUnderTest.in(folder)));

    assertThat(look.faults())
        .anySatisfy(fault -> {
          assertThat(fault.where()).startsWith(wrong.where());
          assertThat(fault.value()).isEqualTo(wrong.value());
          assertThat(fault.wrong()).contains(wrong.wrong());
          assertThat(fault.remedy()).startsWith(wrong.remedy());
        });
  }

  @Test
  void all_faults_are_found_at_once() throws IOException {
    var look =
        look(
            LogUnderTest.in(folder)
                .replace("Stages.csv", "03/08/2016,03/08/2016,4", "03/08/2016,31/02/2017,4")
                .replace("Themes.csv", "SUN-R-0184", "SUN-R-9184")
                .replace("Elements.csv", "Partially Upheld", "Partly Upheld")
                .replace("Compliments.csv", "family", "famly"));

    assertThat(look.faults())
        .extracting(fault -> fault.kind())
        .containsExactlyInAnyOrder(
            FaultKind.NO_SUCH_DAY,
            FaultKind.NO_SUCH_REFERENCE,
            FaultKind.UNKNOWN_WORD,
            FaultKind.UNKNOWN_WORD);
    assertThat(look.checked().count(Verdict.FAULTY)).isEqualTo(3);
  }

  @Test
  void an_empty_file_is_said_to_be_empty() throws IOException {
    var log = LogUnderTest.in(folder);
    Files.write(log.file("Themes.csv"), new byte[0]);

    assertThat(look(log).faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.where()).isEqualTo("Themes.csv");
          assertThat(fault.wrong()).isEqualTo("The file is empty.");
        });
  }

  @Test
  void a_log_in_another_encoding_with_titles_is_read_the_same() throws IOException {
    var log = LogUnderTest.in(folder);
    for (var file : log.files()) {
      var text = Files.readString(file).replace("\uFEFF", "");
      Files.writeString(file, "\uFEFFComplaints log\r\n\r\n" + text, StandardCharsets.UTF_16LE);
    }
    var look = look(log);

    assertThat(look.faults()).isEmpty();
    assertThat(look.checked().count(Verdict.NEW)).isEqualTo(447 + 6 + 184 + 19);
  }

  @Test
  void the_order_of_files_and_rows_is_all_one() throws IOException {
    var log = LogUnderTest.in(folder);
    for (var file : log.files()) {
      var lines = new ArrayList<>(Files.readAllLines(file));
      Collections.reverse(lines.subList(1, lines.size()));
      Files.write(file, lines);
    }

    assertThat(look(log).faults()).isEmpty();
  }

  private static String word(Event event) {
    return event.getClass().getSimpleName();
  }

  private static LogUnderTest.Look look(LogUnderTest log) {
    return DATABASE.walls().in(SUNDERLAND, log::look);
  }

  record Nobody() implements Belongings {
    @Override
    public void answer(CaseId of, Subject subject, int ordinal, Code question, String answer) {}

    @Override
    public PersonId person(String name) {
      return new PersonId(new UUID(1, name.hashCode()));
    }

    @Override
    public PaperRef paper(String text) {
      return new PaperRef(new UUID(2, text.hashCode()), "digest");
    }
  }
}
