package heard.caselog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import heard.authority.Scheme;
import heard.platform.yaml.Faults;
import heard.procedure.Code;
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

    assertThat(mapping.table("reps 2017")).isPresent();
    assertThat(mapping.table("Complaints LOG")).isPresent();
    assertThat(mapping.table("Stages")).isEmpty();
    var elements = mapping.table("Elements").orElseThrow();
    assertThat(meaning(elements, "finding", "taken  BACK"))
        .contains(new Meaning.Means(new Value.Ended(new Code("withdrawn"))));
    assertThat(meaning(elements, "finding", "Upheld"))
        .contains(new Meaning.Means(new Value.Coded(new Code("upheld"))));
    assertThat(meaning(elements, "stage", "stage one"))
        .contains(
            new Meaning.Means(
                new Value.StageNamed(new Code("children-act-1989"), new Code("stage-1"))));
    assertThat(meaning(mapping.table("Reps").orElseThrow(), "team", "Not recorded"))
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
