package heard.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import heard.caselog.faults.Fault;
import heard.caselog.faults.FaultKind;
import heard.caselog.mapping.Field;
import heard.caselog.mapping.RowKind;
import heard.caselog.staging.ReadRow;
import heard.platform.AuthorityId;
import heard.platform.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log whose rows hold the stages of a representation side by side.
class SeveralInOneRowTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final AuthorityId COUNCIL = DATABASE.authority(1, "sunderland");
  private static final String MAPPING =
      """
      tables:
        - files: Register
          rows: representation
          columns:
            Ref: reference
            Type: kind
            Road: procedure
            Landed: received
          also:
            - rows: stage
              when: {Road: Statutory}
              always: {stage: children-act-1989/stage-1}
              columns: {Ref: reference, Landed: requested, First answer: responded}
            - rows: stage
              always: {stage: children-act-1989/stage-2}
              columns: {Ref: reference, Asked again: requested, Second answer: responded}
      """;
  private static final String HEADINGS =
      "Ref,Type,Road,Landed,First answer,Asked again,Second answer\n";

  @TempDir Path folder;

  private final List<Fault> faults = new ArrayList<>();
  private final List<ReadRow> rows = new ArrayList<>();

  @Test
  void a_stage_is_there_where_its_word_stands_or_its_columns_are_filled_in() throws IOException {
    look(
        MAPPING,
        HEADINGS
            + """
            R-1,Complaint,statutory,Mon 08/01/2018,,,
            R-2,Complaint,Statutory,Tue 09/01/2018,Tue 23/01/2018,Wed 24/01/2018,
            R-3,Complaint,,31/01/2018,,,
            """);

    assertThat(faults).isEmpty();
    assertThat(stages("stage-1")).containsExactly("r-1 2018-01-08", "r-2 2018-01-09");
    assertThat(stages("stage-2")).containsExactly("r-2 2018-01-24");
    assertThat(rows).filteredOn(row -> row.kind() == RowKind.REPRESENTATION).hasSize(3);
  }

  @Test
  void what_is_wrong_with_a_row_is_said_once() throws IOException {
    look(
        MAPPING,
        HEADINGS
            + """
            R-1,Complaint,Statutory,31/01/2018,31/02/2018,01/02/2018
            R-2,Complaint,Statutory,Mon 31/01/2018,,,
            """
            + HEADINGS);

    assertThat(faults)
        .extracting(Fault::kind)
        .containsExactlyInAnyOrder(
            FaultKind.HEADINGS_AGAIN,
            FaultKind.RAGGED_ROW,
            FaultKind.NO_SUCH_DAY,
            // Read twice, as received and as requested: the one cell is named under each.
            FaultKind.NO_SUCH_DAY,
            FaultKind.NO_SUCH_DAY);
  }

  @Test
  void a_column_that_only_says_when_has_to_be_there_too() throws IOException {
    look(
        MAPPING.replace("when: {Road: Statutory}", "when: {Path: Statutory}"),
        HEADINGS + "R-1,Complaint,Statutory,31/01/2018,,,\n");

    assertThat(faults).extracting(Fault::kind).contains(FaultKind.MISSING_COLUMN);
    assertThat(faults).extracting(Fault::column).contains("Path");
  }

  private List<String> stages(String stage) {
    return rows.stream()
        .filter(row -> row.kind() == RowKind.STAGE)
        .filter(row -> row.stage().orElseThrow().stage().word().equals(stage))
        .map(row -> "%s %s".formatted(key(row), row.day(Field.REQUESTED)))
        .toList();
  }

  private static String key(ReadRow row) {
    return row.text(Field.REFERENCE).orElseThrow().toLowerCase(java.util.Locale.ROOT);
  }

  private void look(String mapping, String log) throws IOException {
    Files.writeString(folder.resolve("Register.csv"), log);
    var look =
        DATABASE
            .walls()
            .in(
                COUNCIL,
                transaction ->
                    LogUnderTest.at(folder).look(transaction, LogUnderTest.mapping(mapping)));
    faults.addAll(look.faults());
    look.cases().forEach(taken -> rows.addAll(taken.rows()));
  }
}
