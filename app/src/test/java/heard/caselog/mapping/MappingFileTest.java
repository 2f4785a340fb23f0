package heard.caselog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Scheme;
import heard.caselog.files.Asked;
import heard.caselog.files.DateOrder;
import heard.caselog.files.LogFile;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {

  private static final String GOOD =
      """
      words:
        stage:
          Stage One: children-act-1989/stage-1
      tables:
        - files: [Reps*, "* log"]
          rows: representation
          always: {kind: complaint}
          columns:
            Ref: reference
            Period: ignored
            Team: {field: team, words: {not recorded: unknown}}
            Remedy: {field: remedy, split: ;}
            Delay: {field: delay-reason, else: delay-in-words}
        - files: Elements
          rows: element
          columns:
            Ref: reference
            Stage: stage
            No: element-number
            Finding:
              field: finding
              words: {Taken back: disposition withdrawn}
      """;

  @Test
  void a_mapping_says_what_files_columns_and_words_are() {
    var mapping = read(GOOD).orElseThrow();

    assertThat(table(mapping, "reps 2017.csv")).isPresent();
    assertThat(table(mapping, "Complaints LOG.csv")).isPresent();
    assertThat(table(mapping, "Stages.csv")).isEmpty();
    var elements = table(mapping, "Elements.txt").orElseThrow();
    assertThat(meaning(elements, "finding", "taken  BACK"))
        .contains(new Meaning.Means(new Value.Ended(new Code("withdrawn"))));
    assertThat(meaning(elements, "finding", "Upheld"))
        .contains(new Meaning.Means(new Value.Coded(new Code("upheld"))));
    assertThat(meaning(elements, "stage", "stage one"))
        .contains(
            new Meaning.Means(
                new Value.StageNamed(new Code("children-act-1989"), new Code("stage-1"))));
    assertThat(meaning(table(mapping, "Reps.csv").orElseThrow(), "team", "Not recorded"))
        .contains(new Meaning.NotKnown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ref: reference | Ref: referense | 9 | Did you mean reference?",
        "rows: representation | rows: representaton | 6 | Did you mean representation?",
        "children-act-1989/stage-1 | children-act-1989/stage-9 | 3 | stage of children-act-1989",
        "children-act-1989/stage-1 | stage-1 | 3 | Write the procedure and the stage",
        "disposition withdrawn | disposition withdrawed | 22 | Did you mean withdrawn?",
        "disposition withdrawn | uphold | 22 | Did you mean upheld?",
        "{kind: complaint} | {kind: complain} | 7 | Did you mean complaint?",
        "{kind: complaint} | {kinds: complaint} | 7 | Did you mean kind?",
        "not recorded: unknown | not recorded: unnown | 11 | Use one of",
        "No: element-number | No: ignored | 14 | No column is element-number",
        "split: ; | splitt: ; | 12 | Did you mean split?",
        "else: delay-in-words | else: delay-in-word | 13 | Did you mean delay-in-words?",
        "else: delay-in-words | else: remedy | 13 | field of sentences of representation rows",
        "tables: | table: | 4 | Did you mean tables?",
      })
  void a_fault_has_its_line_and_the_nearest_word(String good, String bad, int line, String said) {
    var faults = new Faults();
    MappingFile.read("log/mapping.yaml", GOOD.replace(good, bad), new FewTerms(), faults);

    assertThat(faults.all())
        .anySatisfy(fault -> {
          assertThat(fault.place().line()).isEqualTo(line);
          assertThat(fault.what() + " " + fault.fix()).contains(said);
        });
  }

  @Test
  void a_sheet_is_found_by_its_name_and_that_of_its_workbook() {
    var mapping =
        read("""
        ignored-sheets: [Lists, Notes*]
        tables:
          - sheets: Cases*
            rows: representation
            columns: {Ref: reference, Kind: kind}
          - files: Compliments*
            rows: representation
            columns: {Ref: reference, Kind: kind}
          - files: Feedback*
            sheets: Thanks
            rows: representation
            columns: {Ref: reference, Kind: kind}
        """)
            .orElseThrow();

    assertThat(table(mapping, "log.xlsx", "cases 2017")).contains(mapping.tables().get(0));
    assertThat(table(mapping, "Cases.csv")).as("text files have no sheets").isEmpty();
    assertThat(table(mapping, "Compliments.csv")).contains(mapping.tables().get(1));
    assertThat(table(mapping, "compliments 17.xlsx", "Sheet1")).contains(mapping.tables().get(1));
    assertThat(table(mapping, "feedback log.xlsx", "Thanks")).contains(mapping.tables().get(2));
    assertThat(table(mapping, "log.xlsx", "Thanks")).isEmpty();
    assertThat(mapping.ignoresSheet("notes of May")).isTrue();
    assertThat(mapping.ignoresSheet("Cases")).isFalse();
  }

  @Test
  void how_files_are_written_can_be_said_for_all_and_for_one_table() {
    var mapping =
        read("""
        encoding: windows-1252
        dates: month-first
        tables:
          - files: Stages*
            dates: day-first
            delimiter: semicolon
            headings: 3
            rows: stage
            columns: {Ref: reference, Stage: stage}
        """)
            .orElseThrow();

    assertThat(mapping.asked(file("Stages.csv")))
        .isEqualTo(
            new Asked(
                Optional.of(Charset.forName("windows-1252")),
                Optional.of(';'),
                Optional.of(DateOrder.DAY_FIRST),
                Optional.of(3)));
    assertThat(mapping.asked(file("Other.csv")).dates()).contains(DateOrder.MONTH_FIRST);
    assertThat(mapping.asked(file("Other.csv")).headings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "files: Reps | rows: representation | files: Stages",
        "headings: 0 | headings: 0 | the number of the row",
        "encoding: UTF-9 | encoding: UTF-9 | Write it as UTF-8",
        "delimiter: komma | delimiter: komma | Did you mean comma?",
        "dates: first | dates: first | Use one of",
      })
  void what_cannot_be_meant_is_a_fault(String key, String line, String said) {
    var faults = new Faults();
    var text =
        """
        tables:
          - rows: representation
            %s
            %s
            columns: {Ref: reference, Kind: kind}
        """
            .formatted(
                key.startsWith("files") ? "dates: day-first" : "files: Reps",
                line.startsWith("rows") ? "delimiter: comma" : line);
    MappingFile.read("log/mapping.yaml", text, new FewTerms(), faults);

    assertThat(faults.say()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Ref: reference, Again: requested} | {Ref: reference} | 6 | Write a line \"when: HEADING\"",
        "stage-1} | stage-9} | 8 | stage of children-act-1989",
        "rows: stage | rows: representation | 6 | No column is kind",
        "also: | alsso: | 5 | Did you mean also?",
        "files: Stages | files: Reps | 10 | Reps has a table already",
      })
  void what_else_stands_in_a_row_says_where_it_is(String good, String bad, int line, String said) {
    var faults = new Faults();
    var text =
        """
        tables:
          - rows: representation
            files: Reps
            columns: {Ref: reference, Kind: kind}
            also:
              - rows: stage
                columns: {Ref: reference, Again: requested}
                always: {stage: children-act-1989/stage-1}

          - files: Stages
            rows: stage
            columns: {Ref: reference, Stage: stage}
        """
            .replace(good, bad);
    MappingFile.read("log/mapping.yaml", text, new FewTerms(), faults);

    assertThat(faults.all())
        .anySatisfy(fault -> {
          assertThat(fault.place().line()).isEqualTo(line);
          assertThat(fault.what() + " " + fault.fix()).contains(said);
        });
  }

  private static Optional<TableMapping> table(Mapping mapping, String file) {
    return mapping.table(file(file), Optional.empty());
  }

  private static Optional<TableMapping> table(Mapping mapping, String file, String sheet) {
    return mapping.table(file(file), Optional.of(sheet));
  }

  private static LogFile file(String name) {
    return LogFile.of(Path.of(name));
  }

  private static Optional<Meaning> meaning(TableMapping table, String field, String word) {
    return table
        .column(Field.named(field).orElseThrow())
        .flatMap(column -> column.words().meaning(word));
  }

  private static Optional<Mapping> read(String text) {
    var faults = new Faults();
    var mapping = MappingFile.read("log/mapping.yaml", text, new FewTerms(), faults);
    assertThat(faults.say()).isEmpty();
    return mapping;
  }

  /// The words of a council that has few.
  private record FewTerms() implements Terms {

    @Override
    public Map<String, Code> categories(Scheme scheme) {
      return switch (scheme) {
        case KIND -> Map.of("Complaint", new Code("complaint"));
        case FINDING -> Map.of("Upheld", new Code("upheld"), "Not upheld", new Code("not-upheld"));
        case DISPOSITION -> Map.of("Withdrawn", new Code("withdrawn"));
        case REMEDY -> Map.of("Apology", new Code("apology"));
        default -> Map.of();
      };
    }

    @Override
    public Map<String, Code> services() {
      return Map.of("Fostering", new Code("fostering"));
    }

    @Override
    public Map<String, Code> procedures() {
      return Map.of("Statutory", new Code("children-act-1989"));
    }

    @Override
    public Collection<Code> stages(Code procedure) {
      return List.of(new Code("stage-1"), new Code("stage-2"));
    }

    @Override
    public Map<String, Value.StageNamed> stageWords() {
      return Map.of();
    }
  }
}
